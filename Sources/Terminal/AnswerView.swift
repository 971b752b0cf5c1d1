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
    messages = Messages(for: screen)
  }

  /// The lines after an answer, with an empty one before and after.
  ///
  /// `former` is what was right before the card was corrected, where it was and somebody knows.
  package func lines(_ feedback: Feedback, former: String? = nil) -> [String] {
    let card = feedback.card.card
    return [""] + verdict(feedback) + correction(feedback, former: former) + [""]
      + EvidenceView(screen: screen).lines(of: card)
      + leech(feedback) + foot(feedback) + [""]
  }

  /// The answer uncovered, with its evidence, before the learner says how well it was known.
  package func lines(revealing card: Card) -> [String] {
    [""] + screen.paragraph(answer(of: card), .strong) + solution(of: card) + [""]
      + EvidenceView(screen: screen).lines(of: card)
  }

  /// When a card comes back that the learner has graded.
  package func lines(graded feedback: Feedback, former: String? = nil) -> [String] {
    correction(feedback, former: former) + leech(feedback) + foot(feedback)
  }

  private func correction(_ feedback: Feedback, former: String?) -> [String] {
    guard feedback.isCorrected else { return [] }
    let now = answer(of: feedback.card.card)
    let text = former.map { messages.corrected(from: short($0), to: now) } ?? messages.wasCorrected
    return screen.paragraph(text, sign: "! ", .near)
  }

  private func leech(_ feedback: Feedback) -> [String] {
    feedback.leech.map { screen.paragraph(messages.leech($0), sign: "! ", .near) } ?? []
  }

  /// The lines that offer the free retry.
  package func lines(retry judgement: Judgement) -> [String] {
    let message = judgement.message(in: screen.language)
    return screen.paragraph(messages.almostRetry, sign: "≈ ", .near)
      + (message.isEmpty ? [] : screen.paragraph(message, indent: 4))
  }

  /// The verdict, what was given and what is right, without evidence.
  func verdict(_ feedback: Feedback) -> [String] {
    let (sign, ink) = mark(feedback)
    let card = feedback.card.card
    let isRight = feedback.judgement.score >= 1
    let message = feedback.judgement.message(in: screen.language)
    let remark = message.isEmpty ? [] : screen.paragraph(message, indent: 4)
    var lines: [String]
    if isRight {
      lines =
        screen.paragraph(
          "\(messages.verdict(feedback)): \(answer(of: card))", sign: sign, ink) + remark
      if feedback.judgement.verdict == .note, let given = given(feedback) {
        lines += labelled(given.label, given.text)
      }
    } else {
      lines = screen.paragraph(messages.verdict(feedback), sign: sign, ink) + remark
      lines += comparison(feedback)
    }
    return lines + solution(of: card)
  }

  /// What numbers, letters and a mere "false" stand for.
  private func solution(of card: Card) -> [String] {
    switch card.question {
    case .typed, .cloze, .choice, .source, .trueFalse(_, true, _): []
    case .trueFalse(_, false, _): screen.paragraph(card.statement, indent: 4)
    case .ordering(_, let items):
      items.inOrder.flatMap {
        screen.paragraph("\($0.text) (\($0.value))", sign: "  · ", indent: 4)
      }
    case .matching(_, let premises, let responses):
      premises.indices.flatMap { index in
        responses.index(for: index).map { place in
          screen.paragraph(
            "\(premises[index]) – \(responses[place].text)", sign: "  · ", indent: 4)
        } ?? []
      }
    }
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
    case .matching(_, _, let responses): responses.solution
    case .trueFalse(_, let isTrue, _): messages.statementIs(isTrue)
    }
  }

  /// What was given over what is right, with marks where two written answers part.
  private func comparison(_ feedback: Feedback) -> [String] {
    let right = answer(of: feedback.card.card)
    guard let given = given(feedback) else {
      return screen.paragraph(right, marker: messages.rightIs + " ", indent: 4, .strong)
    }
    var lines = [
      labelled(given.label, given.text), labelled(messages.rightIs, right, .strong),
    ]
    if !screen.isPlain, given.isWritten, lines.allSatisfy({ $0.count == 1 }),
      let difference = Difference(typed: given.text, right: feedback.card.card.key.text)
    {
      // The source's qualifier before the answer need not be typed.
      let before = right.count - feedback.card.card.key.text.count
      let indent = difference.isUnderTyped ? 0 : DisplayWidth.of(right.prefix(max(0, before)))
      let margin = String(repeating: " ", count: 4 + labelWidth + indent)
      lines.insert([margin + difference.marks], at: difference.isUnderTyped ? 1 : 2)
    }
    return lines.flatMap { $0 }
  }

  /// A text under the others of its kind, with what it is before it.
  private func labelled(
    _ label: String, _ text: String, _ ink: Screen.Ink = .plain
  ) -> [String] {
    let gap = screen.isPlain ? 1 : labelWidth - DisplayWidth.of(label)
    return screen.paragraph(
      text, marker: label + String(repeating: " ", count: gap), indent: 4, ink)
  }

  private var labelWidth: Int {
    1
      + max(
        DisplayWidth.of(messages.rightIs), DisplayWidth.of(messages.youTyped),
        DisplayWidth.of(messages.youPicked))
  }

  /// What was typed or picked; nil where that says nothing.
  private func given(_ feedback: Feedback) -> (label: String, text: String, isWritten: Bool)? {
    guard feedback.judgement.verdict != .unknown else { return nil }
    switch feedback.card.card.question {
    case .typed, .cloze:
      return (messages.youTyped, neutralised(short(feedback.typed)), isWritten: true)
    case .ordering, .matching:
      return (messages.youTyped, neutralised(short(feedback.typed)), isWritten: false)
    case .choice(_, let options), .source(_, let options):
      return ChoiceJudge.picked(feedback.typed, options: options).map {
        (messages.youPicked, options[$0].text, isWritten: false)
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
    return screen.paragraph(parts.joined(separator: screen.divider), sign: "↻ ", .faint)
  }
}
