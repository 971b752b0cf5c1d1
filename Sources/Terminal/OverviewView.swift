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

  private var language: InterfaceLanguage { screen.language }

  /// What waits today, in a sentence or two: for `kartei due`.
  package func due(_ overview: StudyOverview, title: String) -> [String] {
    ["", screen.header(title, cards(overview.counts.total)), ""]
      + screen.paragraph(waiting(overview))
      + screen.paragraph(
        overview.counts.new == 0
          ? "" : language(de: "Neu: \(overview.counts.new).", en: "New: \(overview.counts.new)."))
      + [""]
  }

  /// What waits and how to begin: for `kartei` alone.
  package func welcome(
    _ overview: StudyOverview, title: String, newCards: Int, canStart: Bool
  ) -> [String] {
    var lines = ["", screen.header(title, cards(overview.counts.total)), ""]
    lines += screen.paragraph(waiting(overview), .strong)
    let fresh = min(newCards, overview.counts.new)
    if fresh == 1 {
      lines += screen.paragraph(
        language(de: "Eine neue Karte kommt heute dazu.", en: "One new card joins today."))
    } else if fresh > 1 {
      lines += screen.paragraph(
        language(
          de: "Bis zu \(fresh) neue Karten kommen heute dazu.",
          en: "Up to \(fresh) new cards join today."))
    }
    lines.append("")
    if overview.counts.met > 0 { lines += standing(overview.counts) + [""] }
    if !canStart {
      lines += screen.paragraph(language(de: "Beginnen: kartei learn", en: "Begin: kartei learn"))
    }
    lines += screen.paragraph(
      language(
        de: "Mehr: kartei stats, kartei --help", en: "More: kartei stats, kartei --help"), .faint)
    return lines + [""]
  }

  /// The prompt under ``welcome(_:title:newCards:canStart:)``.
  package var startPrompt: String { messages.startPrompt }

  func cards(_ count: Int) -> String {
    count == 1
      ? language(de: "1 Karte", en: "1 card")
      : language(de: "\(count) Karten", en: "\(count) cards")
  }

  func waiting(_ overview: StudyOverview) -> String {
    switch overview.counts.due {
    case 0 where overview.counts.met == 0:
      return language(de: "Noch ist keine Karte begonnen.", en: "No card has been begun yet.")
    case 0:
      guard let next = overview.nextDue else {
        return language(de: "Heute wartet nichts.", en: "Nothing waits today.")
      }
      let day = messages.day(next, from: overview.day)
      return language(
        de: "Heute wartet nichts; die nächste Karte kommt \(day).",
        en: "Nothing waits today; the next card comes \(day).")
    case 1: return language(de: "Heute wartet 1 Karte.", en: "1 card waits today.")
    default:
      return language(
        de: "Heute warten \(overview.counts.due) Karten.",
        en: "\(overview.counts.due) cards wait today.")
    }
  }

  func standing(_ counts: StudyOverview.Counts) -> [String] {
    var rows = [
      (language(de: "gekonnt", en: "known"), counts.known),
      (language(de: "im Lernen", en: "learning"), counts.learning),
      (language(de: "neu", en: "new"), counts.new),
    ]
    if counts.suspended > 0 {
      rows.append((language(de: "ausgesetzt", en: "suspended"), counts.suspended))
    }
    return screen.bars(rows.map { ($0.0, $0.1, "\($0.1)") }, of: max(1, counts.total))
  }
}
