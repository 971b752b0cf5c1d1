import Basics
import Decks
import Facts
import Progress
import Training

/// The end of a sitting: what was learned, what was missed, what comes next.
package struct SummaryView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(for: screen)
  }

  /// How many missed cards are shown.
  static let shownMisses = 8

  /// The lines at the end; short where nothing was answered.
  package func lines(_ summary: SessionSummary) -> [String] {
    if summary.mode == .quiz { return QuizView(screen: screen).lines(summary) }
    guard summary.answers > 0 else { return [""] + next(summary) }
    return ["", screen.header(messages.done, messages.duration(summary.seconds)), ""]
      + screen.paragraph(counts(summary)) + topics(summary) + misses(summary) + next(summary)
      + offers(summary)
  }

  private func counts(_ summary: SessionSummary) -> String {
    var parts = [messages.answered(summary.cards), messages.rightAtOnce(summary.rightAtOnce)]
    if summary.newCards > 0 { parts.append(messages.newCards(summary.newCards)) }
    if summary.mode == .cram { parts.append(messages.scheduleUntouched) }
    return parts.joined(separator: ", ") + "."
  }

  /// How each topic went, where there were several.
  private func topics(_ summary: SessionSummary) -> [String] {
    guard summary.topics.count > 1 else { return [] }
    let most = summary.topics.map(\.cards).max() ?? 1
    return [""]
      + screen.bars(
        summary.topics.map { topic in
          (
            topic.title, topic.rightAtOnce, messages.share(topic.rightAtOnce, of: topic.cards)
          )
        }, of: most)
  }

  /// What to do next, by command.
  private func offers(_ summary: SessionSummary) -> [String] {
    var rows: [(command: String, meaning: String)] = []
    if summary.dueToday > 0, summary.mode == .learn {
      rows.append(("kartei learn", messages.goOnLearning))
    }
    if !summary.missed.isEmpty { rows.append(("kartei learn --missed", messages.missedOnceMore)) }
    rows.append(("kartei stats", messages.seeStatistics))
    let width = (rows.map(\.command.count).max() ?? 0) + 2
    return rows.flatMap { row in
      let gap = String(repeating: " ", count: screen.isPlain ? 1 : width - row.command.count)
      return screen.paragraph(
        row.meaning, marker: row.command + (screen.isPlain ? ":" : "") + gap, .faint)
    } + [""]
  }

  private func misses(_ summary: SessionSummary) -> [String] {
    guard !summary.missed.isEmpty else { return [] }
    let shown = summary.missed.prefix(SummaryView.shownMisses)
    let heading = screen.paragraph(messages.worthAnotherLook)
    let rest = summary.missed.count - shown.count
    let more = rest > 0 ? screen.paragraph(messages.andMore(rest)) : []
    return [""] + heading + shown.flatMap { miss($0.card) } + more
  }

  private func miss(_ card: Card) -> [String] {
    let source = card.evidence.first.map {
      screen.paragraph(messages.source($0), indent: 4, .faint)
    }
    return screen.paragraph(card.statement, sign: "· ") + (source ?? [])
  }

  private func next(_ summary: SessionSummary) -> [String] {
    var parts: [String] = []
    if summary.dueToday > 0 { parts.append(messages.stillToday(summary.dueToday)) }
    if summary.dueTomorrow > 0 { parts.append(messages.backTomorrow(summary.dueTomorrow)) }
    guard !parts.isEmpty else { return [""] }
    return [""] + screen.paragraph(parts.joined(separator: " ")) + [""]
  }
}
