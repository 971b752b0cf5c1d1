import Articles
import Basics
import Decks
import Progress
import Training

/// Cards that are suspended, buried or reported: in a sitting with numbers, for `kartei cards` with their ids.
package struct AsideView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(for: screen)
  }

  /// The first cards of a list with their numbers, and how to bring one back.
  func lines(_ cards: [AsideCard], of count: Int) -> [String] {
    let rest = count - cards.count
    return [""] + cards.flatMap(numbered)
      + (rest > 0 ? screen.paragraph(messages.andMore(rest)) : [])
      + screen.paragraph(messages.howToResume, .faint) + [""]
  }

  /// Every list that is not empty under its heading.
  package func lines(_ aside: AsideCards, title: String) -> [String] {
    var lines = ["", screen.header(title, messages.cards(aside.count)), ""]
    if aside.isEmpty { return lines + screen.paragraph(messages.nothingAside) + [""] }
    lines += section(messages.suspendedCards, aside.suspended)
    lines += section(messages.buriedCards, aside.buried)
    if !aside.reported.isEmpty {
      lines += screen.paragraph(messages.reportedCards, .strong)
      lines += aside.reported.flatMap(reported) + [""]
    }
    let example = (aside.suspended + aside.buried).first
    return lines
      + (example.map { card in
        screen.paragraph(messages.resumeByCommand(card.reference.card.text), .faint) + [""]
      } ?? [])
  }

  private func numbered(_ card: AsideCard) -> [String] {
    let number = screen.isPlain ? "\(card.number): " : "\(card.number)  "
    let state = card.isSuspended ? messages.isSuspended : messages.isBuried
    return screen.paragraph(
      "\(stem(card.card)) (\(state))", marker: number, indent: 4)
  }

  private func section(_ heading: String, _ cards: [OpenedCard]) -> [String] {
    guard !cards.isEmpty else { return [] }
    return screen.paragraph(heading, .strong) + cards.flatMap(named) + [""]
  }

  private func named(_ card: OpenedCard) -> [String] {
    screen.paragraph(stem(card), sign: "· ")
      + screen.paragraph(card.reference.card.text, indent: 4, .faint)
  }

  private func reported(_ report: AsideCards.Report) -> [String] {
    named(report.card)
      + screen.paragraph(
        "\(messages.date(report.day)): \(messages.quoted(report.text))", indent: 4)
  }

  private func stem(_ card: OpenedCard) -> String {
    CardView(screen: screen).stemText(card.card.question)
  }
}
