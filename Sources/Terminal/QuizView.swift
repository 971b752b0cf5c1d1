import Basics
import Decks
import Training

/// The end of a test: points, mark, and every question that was not fully right with its source.
struct QuizView {
  private let screen: Screen
  private let messages: Messages

  init(screen: Screen) {
    self.screen = screen
    messages = Messages(for: screen)
  }

  func lines(_ summary: SessionSummary) -> [String] {
    ["", screen.header(messages.result, messages.duration(summary.seconds)), ""]
      + screen.paragraph(messages.points(summary), .strong)
      + (summary.results.count < summary.total
        ? screen.paragraph(messages.unanswered(summary.total - summary.results.count)) : [])
      + summary.results.filter { $0.judgement.score < 1 }.flatMap(miss) + [""]
  }

  private func miss(_ result: Feedback) -> [String] {
    let card = result.card.card
    return [""] + CardView(screen: screen).stem(card.question)
      + AnswerView(screen: screen).verdict(result)
      + (card.evidence.first.map { evidence in
        screen.paragraph(messages.quoted(evidence.quote), indent: 4)
          + screen.paragraph(messages.source(evidence), indent: 4, .faint)
      } ?? [])
  }
}
