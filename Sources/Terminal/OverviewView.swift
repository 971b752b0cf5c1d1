import Basics
import Training

/// What waits and what is known, on one screen.
package struct OverviewView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(language: screen.language)
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
    if fresh > 0 {
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
  package var startPrompt: String {
    language(de: "↵ beginnen, q aufhören › ", en: "↵ begin, q quit › ")
  }

  /// Everything: for `kartei stats`.
  package func statistics(
    _ overview: StudyOverview, recall: RecallRecord, title: String
  ) -> [String] {
    ["", screen.header(title, cards(overview.counts.total)), ""] + standing(overview.counts) + [""]
      + screen.paragraph(waiting(overview)) + [""] + forecast(overview) + [""]
      + observed(recall) + [""] + topics(overview.topics) + [""]
  }

  private func cards(_ count: Int) -> String {
    count == 1
      ? language(de: "1 Karte", en: "1 card")
      : language(de: "\(count) Karten", en: "\(count) cards")
  }

  private func waiting(_ overview: StudyOverview) -> String {
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

  private func standing(_ counts: StudyOverview.Counts) -> [String] {
    var rows = [
      (language(de: "gekonnt", en: "known"), counts.known),
      (language(de: "im Lernen", en: "learning"), counts.learning),
      (language(de: "neu", en: "new"), counts.new),
    ]
    if counts.suspended > 0 {
      rows.append((language(de: "ausgesetzt", en: "suspended"), counts.suspended))
    }
    return chart(rows.map { ($0.0, $0.1, "\($0.1)") }, of: max(1, counts.total))
  }

  private func forecast(_ overview: StudyOverview) -> [String] {
    let rows = overview.forecast.enumerated().map { offset, count in
      (dayName(overview.day + offset, offset: offset), count, "\(count)")
    }
    return screen.paragraph(language(de: "Die nächsten Tage", en: "The next days"), .strong)
      + chart(rows, of: max(1, overview.forecast.max() ?? 1))
  }

  private func observed(_ recall: RecallRecord) -> [String] {
    guard let share = recall.share, let predicted = recall.predictedShare else {
      return screen.paragraph(
        language(
          de: "Wie gut das Gedächtnis hält, zeigt sich ab dem zweiten Tag.",
          en: "How well memory holds will show from the second day on."))
    }
    return screen.paragraph(
      language(
        de:
          "In 30 Tagen erinnert: \(recall.recalled) von \(recall.answers) (\(percent(share))); vorausgesagt waren \(percent(predicted)).",
        en:
          "Recalled in 30 days: \(recall.recalled) of \(recall.answers) (\(percent(share))); predicted were \(percent(predicted))."
      ))
  }

  private func topics(_ topics: [StudyOverview.Topic]) -> [String] {
    let rows = topics.map { topic in
      (topic.title, topic.counts.met, "\(topic.counts.met)/\(topic.counts.total)")
    }
    let largest = topics.map(\.counts.total).max() ?? 1
    return screen.paragraph(
      language(de: "Begonnen, nach Thema", en: "Begun, by topic"), .strong)
      + chart(rows, of: max(1, largest))
  }

  private func percent(_ share: Double) -> String {
    let rounded = Int((share * 100).rounded())
    return language(de: "\(rounded) %", en: "\(rounded)%")
  }

  /// Rows of name, bar and value; without bars on a plain screen.
  private func chart(_ rows: [(name: String, count: Int, value: String)], of whole: Int) -> [String]
  {
    let names = rows.map { neutralised($0.name) }
    let widest = min(names.map(DisplayWidth.of).max() ?? 0, screen.columns / 3)
    let values = rows.map { DisplayWidth.of($0.value) }.max() ?? 0
    let room = max(4, min(40, screen.columns - widest - values - 7))
    return zip(names, rows).map { name, row in
      let short = LineBreaking.lines(of: name, width: max(1, widest)).first ?? ""
      let gap = String(repeating: " ", count: max(0, widest - DisplayWidth.of(short)))
      if screen.isPlain { return "  \(short): \(row.value)" }
      let length = row.count == 0 ? 0 : max(1, row.count * room / whole)
      let bar = String(repeating: "█", count: min(room, length))
      let rest = String(repeating: " ", count: room - min(room, length))
      return "  \(short)\(gap)  \(bar)\(screen.painted(rest, .faint)) \(row.value)"
    }
  }

  private func dayName(_ day: Day, offset: Int) -> String {
    if offset == 0 { return language(de: "heute", en: "today") }
    if offset == 1 { return language(de: "morgen", en: "tomorrow") }
    // Day 0, 1970-01-01, was a Thursday.
    let weekday = ((day.number + 3) % 7 + 7) % 7
    let parts = day.parts
    return language(
      de:
        "\(["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"][weekday]) \(parts.day).\(parts.month).",
      en:
        "\(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday]) \(parts.year)-\(parts.month)-\(parts.day)"
    )
  }
}
