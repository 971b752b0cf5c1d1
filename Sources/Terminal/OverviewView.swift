import Basics
import Training

/// What waits and what is known, on one screen.
package struct OverviewView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(for: screen)
  }

  /// What waits today, in a sentence or two: for `kartei due`.
  package func due(_ overview: StudyOverview, title: String) -> [String] {
    ["", screen.header(title, cards(overview.counts.total)), ""]
      + screen.paragraph(waiting(overview))
      + screen.paragraph(
        overview.counts.new == 0
          ? "" : messages.newWaiting(overview.counts.new))
      + [""]
  }

  /// What waits and how to begin: for `kartei` alone.
  ///
  /// `decks` are told apart by what waits of each, where there are several.
  package func welcome(
    _ overview: StudyOverview, decks: [(title: String, due: Int)], newCards: Int, canStart: Bool
  ) -> [String] {
    let title = decks.count == 1 ? decks[0].title : messages.decks(decks.count)
    var lines = ["", screen.header(title, cards(overview.counts.total)), ""]
    lines += screen.paragraph(waiting(overview), .strong)
    if decks.count > 1 {
      let most = decks.map(\.due).max() ?? 0
      lines += screen.bars(decks.map { ($0.title, $0.due, "\($0.due)") }, of: most)
    }
    let fresh = min(newCards, overview.counts.new)
    if fresh > 0 { lines += screen.paragraph(messages.newToday(fresh)) }
    lines.append("")
    if overview.counts.met > 0 { lines += standing(overview.counts) + [""] }
    if !canStart {
      lines += screen.paragraph(messages.howToBegin)
    }
    return lines + screen.paragraph(messages.moreCommands, .faint) + [""]
  }

  /// The prompt under ``welcome(_:decks:newCards:canStart:)``.
  package var startPrompt: String { messages.startPrompt }

  func cards(_ count: Int) -> String { messages.cards(count) }

  func waiting(_ overview: StudyOverview) -> String {
    let counts = overview.counts
    if counts.due > 0 { return messages.waiting(counts.due) }
    if counts.met == 0 { return messages.nothingBegun }
    return overview.nextDue.map { next in
      messages.nothingWaits(until: messages.day(next, from: overview.day))
    } ?? messages.nothingWaits
  }

  func standing(_ counts: StudyOverview.Counts) -> [String] {
    var rows = [
      (messages.known, counts.known), (messages.learning, counts.learning),
      (messages.new, counts.new),
    ]
    if counts.suspended > 0 { rows.append((messages.isSuspended, counts.suspended)) }
    return screen.bars(rows.map { ($0.0, $0.1, "\($0.1)") }, of: max(1, counts.total))
  }
}
