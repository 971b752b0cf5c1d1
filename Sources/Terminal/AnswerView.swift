import Basics
import Decks
import Facts
import Language
import Memory
import Training

/// An answer on the screen: the verdict, the key, the evidence, who disagrees, and when it comes back.
package struct AnswerView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(language: screen.language)
  }

  /// The lines after an answer, with an empty one before and after.
  package func lines(_ feedback: Feedback) -> [String] {
    let card = feedback.card.card
    return [""] + verdict(feedback) + [""] + EvidenceView(screen: screen).lines(of: card)
      + leech(feedback) + foot(feedback) + [""]
  }

  /// The answer uncovered, with its evidence, before the learner says how well it was known.
  package func lines(revealing card: Card) -> [String] {
    var lines = [""] + screen.paragraph(answer(of: card), .strong)
    if case .trueFalse(_, let isTrue, _) = card.question, !isTrue {
      lines += screen.paragraph(card.statement, indent: 4)
    }
    return lines + [""] + EvidenceView(screen: screen).lines(of: card)
  }

  /// When a card comes back that the learner has graded.
  package func lines(graded feedback: Feedback) -> [String] {
    leech(feedback) + foot(feedback)
  }

  private func leech(_ feedback: Feedback) -> [String] {
    feedback.leech.map { screen.paragraph(messages.leech($0), marker: "! ", .near) } ?? []
  }

  /// The lines that offer the free retry.
  package func lines(retry judgement: Judgement) -> [String] {
    let message = judgement.message(in: screen.language)
    return screen.paragraph(messages.almostRetry, marker: "≈ ", .near)
      + (message.isEmpty ? [] : screen.paragraph(message, indent: 4))
  }

  /// The verdict, what was given and what is right, without evidence.
  func verdict(_ feedback: Feedback) -> [String] {
    let (marker, ink) = mark(feedback)
    let card = feedback.card.card
    let isRight = feedback.judgement.score >= 1
    let message = feedback.judgement.message(in: screen.language)
    let remark = message.isEmpty ? [] : screen.paragraph(message, indent: 4)
    var lines: [String]
    if isRight {
      lines =
        screen.paragraph(
          "\(messages.verdict(feedback)): \(answer(of: card))", marker: marker, ink) + remark
    } else {
      lines = screen.paragraph(messages.verdict(feedback), marker: marker, ink) + remark
      lines += given(feedback).map { screen.paragraph($0, indent: 4) } ?? []
      lines += screen.paragraph(messages.rightIs(answer(of: card)), indent: 4, .strong)
    }
    if case .trueFalse(_, let isTrue, _) = card.question, !isTrue {
      lines += screen.paragraph(card.statement, indent: 4)
    }
    if case .ordering(_, let items) = card.question {
      lines += items.inOrder.flatMap {
        screen.paragraph("\($0.text) (\($0.value))", marker: "  · ", indent: 4)
      }
    }
    return lines
  }

  private func mark(_ feedback: Feedback) -> (String, Screen.Ink) {
    if feedback.isOverruled {
      return feedback.rating == .again ? ("✗ ", .wrong) : ("✓ ", .right)
    }
    switch feedback.judgement.verdict {
    case .accept, .note: return ("✓ ", .right)
    case .almost, .partial: return ("≈ ", .near)
    case .reject: return ("✗ ", .wrong)
    case .unknown: return ("– ", .wrong)
    }
  }

  private func answer(of card: Card) -> String {
    switch card.question {
    case .typed, .cloze: KeyText.full(card.key)
    case .choice(_, let options), .source(_, let options):
      options.first(where: \.isKey)?.text ?? KeyText.full(card.key)
    case .ordering(_, let items): items.solution
    case .trueFalse(_, let isTrue, _): messages.statementIs(isTrue)
    }
  }

  /// What was typed or picked; nil where that says nothing.
  private func given(_ feedback: Feedback) -> String? {
    guard feedback.judgement.verdict != .unknown else { return nil }
    switch feedback.card.card.question {
    case .typed, .cloze, .ordering: return messages.youTyped(short(feedback.typed))
    case .choice(_, let options), .source(_, let options):
      return ChoiceJudge.picked(feedback.typed, options: options).map {
        messages.youPicked(options[$0].text)
      }
    case .trueFalse: return nil
    }
  }

  /// What was typed, short enough for the screen.
  private func short(_ text: String) -> String {
    text.count > 200 ? "\(text.prefix(200))…" : text
  }

  private func foot(_ feedback: Feedback) -> [String] {
    let asOf = feedback.card.card.asOf.map(messages.asOf)
    guard let returns = messages.returns(feedback) else {
      return asOf.map { screen.paragraph($0, .faint) } ?? []
    }
    let parts = [returns, asOf].compactMap { $0 }
    return screen.paragraph(parts.joined(separator: " · "), marker: "↻ ", .faint)
  }
}
