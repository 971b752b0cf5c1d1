import Basics
import Memory

/// What simulated plans came to: a chart of minutes for each, and the ways to an exam side by side.
package struct SimulationView {
  /// A plan with the days it led to.
  package struct Run {
    package let plan: StudyPlan
    package let days: [SimulationDay]

    package init(plan: StudyPlan, days: [SimulationDay]) {
      self.plan = plan
      self.days = days
    }

    package var seconds: Double { days.reduce(0) { $0 + $1.seconds } }
    package var answers: Int { days.reduce(0) { $0 + $1.reviews + $1.new } }
  }

  private let screen: Screen
  private let runs: [Run]
  private let cards: Int
  private let exam: (day: Day, comparison: ExamComparison)?

  package init(
    screen: Screen, runs: [Run], cards: Int, exam: (day: Day, comparison: ExamComparison)?
  ) {
    self.screen = screen
    self.runs = runs
    self.cards = cards
    self.exam = exam
  }

  package var lines: [String] {
    var blocks = runs.map { run in
      runs.count > 1 ? sentence(run) + [""] + chart(of: run) : chart(of: run) + [""] + sentence(run)
    }
    if runs.count > 1 { blocks.append(runs.flatMap(sentence)) }
    if let exam { blocks.append(table(exam.comparison, day: exam.day)) }
    return Array(blocks.joined(separator: [""]))
  }

  /// About twenty rows, each of as many days.
  private func chart(of run: Run) -> [String] {
    let size = max(1, (run.days.count + 19) / 20)
    let rows = stride(from: 0, to: run.days.count, by: size).map { start in
      DaySpan(Array(run.days[start..<min(start + size, run.days.count)]))
    }
    if screen.isPlain { return rows.flatMap { screen.paragraph(words(for: $0), indent: 0) } }
    let most = rows.map(\.minutes).max() ?? 0
    return [isNarrow ? narrowHead : wideHead] + rows.map { row(of: $0, most: most) }
  }

  /// Too narrow for all columns: what can be left out is.
  private var isNarrow: Bool { screen.columns < 80 }

  private var wideHead: String {
    screen.language(
      de: "ab dem Tag  Minuten am Tag                   Antworten  neu  überfällig  gekonnt",
      en: "from day    minutes a day                      answers  new     overdue    known")
  }

  private var narrowHead: String {
    let room = String(repeating: " ", count: screen.columns - 40)
    return screen.language(
      de: "ab dem Tag  Minuten am Tag \(room)    gekonnt",
      en: "from day    minutes a day  \(room)      known")
  }

  private func row(of span: DaySpan, most: Double) -> String {
    let room = isNarrow ? screen.columns - 28 : 24
    let filled = most > 0 ? Int((span.minutes / most * Double(room)).rounded()) : 0
    let bar = String(repeating: "█", count: filled) + String(repeating: " ", count: room - filled)
    let start = span.start + "  " + bar + right(decimal(span.minutes, 1), 6)
    guard !isNarrow else { return start + right(span.known, 8) }
    return start + right(span.answers, 12) + right(span.new, 5) + right(span.overdue, 12)
      + right(span.known, 9)
  }

  private func words(for span: DaySpan) -> String {
    let minutes = decimal(span.minutes, 1)
    return screen.language(
      de:
        "Ab \(span.start): \(minutes) Minuten am Tag, \(span.answers) Antworten, \(span.new) neu, \(span.overdue) überfällig, \(span.known) gekonnt",
      en:
        "From \(span.start): \(minutes) minutes a day, \(span.answers) answers, \(span.new) new, \(span.overdue) overdue, \(span.known) known"
    )
  }

  private func sentence(_ run: Run) -> [String] {
    let perDay = decimal(run.seconds / 60 / Double(max(1, run.days.count)), 1)
    let known = Int((run.days.last?.recalled ?? 0).rounded())
    return screen.paragraph(
      screen.language(
        de:
          "\(name(of: run.plan)): \(perDay) Minuten am Tag, \(run.answers) Antworten; am Ende \(known) von \(cards) Karten gekonnt.",
        en:
          "\(name(of: run.plan)): \(perDay) minutes a day, \(run.answers) answers; in the end \(known) of \(cards) cards known."
      ), indent: 0)
  }

  private func name(of plan: StudyPlan) -> String {
    let wanted = decimal(plan.wanted.probability, 2)
    switch plan.method {
    case .fsrs6:
      return screen.language(de: "Gewünschte Erinnerung \(wanted)", en: "Wanted recall \(wanted)")
    case .superMemo2: return "SM-2"
    case .leitner: return "Leitner"
    }
  }

  private func table(_ comparison: ExamComparison, day: Day) -> [String] {
    let title = screen.paragraph(
      screen.language(
        de: "Am Tag der Prüfung, \(day.iso), bei gleich vielen Minuten bis dahin:",
        en: "On the day of the exam, \(day.iso), for the same minutes until then:"), indent: 0)
    if screen.isPlain || screen.columns < 64 {
      return title + comparison.outcomes.flatMap { [label($0), "  " + figures(of: $0)] }
    }
    let head = screen.language(
      de: "                             gekonnt  30 Tage danach  Minuten",
      en: "                               known  30 days later   minutes")
    let rows = comparison.outcomes.map { outcome in
      let label = label(outcome)
      return label + String(repeating: " ", count: max(1, 28 - label.count))
        + right(decimal(outcome.meanRecall * 100, 1), 6) + " %"
        + right(decimal(outcome.recallAfterMonth * 100, 1), 13) + " %"
        + right(Int(outcome.minutes.rounded()), 9)
    }
    return title + [head] + rows
  }

  private func figures(of outcome: ExamComparison.Outcome) -> String {
    let known = decimal(outcome.meanRecall * 100, 1)
    let later = decimal(outcome.recallAfterMonth * 100, 1)
    let minutes = Int(outcome.minutes.rounded())
    return screen.language(
      de: "\(known) %, später \(later) %, \(minutes) min",
      en: "\(known) %, later \(later) %, \(minutes) min")
  }

  private func label(_ outcome: ExamComparison.Outcome) -> String {
    switch outcome.manner {
    case .schedule: screen.language(de: "üblicher Plan", en: "usual schedule")
    case .cramming: screen.language(de: "nur die letzte Woche", en: "the last week only")
    case .exam where outcome.hasFreeMinutes:
      screen.language(de: "Prüfungsplan, zuletzt mehr", en: "exam plan, more at the end")
    case .exam: screen.language(de: "Prüfungsplan, jeden Tag", en: "exam plan, the same daily")
    }
  }

  private func right(_ value: some CustomStringConvertible, _ width: Int) -> String {
    let text = value.description
    return String(repeating: " ", count: max(1, width - text.count)) + text
  }
}

/// Days that share a row of a chart, with what they add up to.
private struct DaySpan {
  let start: String
  /// A day, on average.
  let minutes: Double
  let answers: Int
  let new: Int
  /// In the evening of the last day.
  let overdue: Int
  let known: Int

  init(_ days: [SimulationDay]) {
    start = days.first?.day.iso ?? ""
    minutes = days.reduce(0) { $0 + $1.seconds } / 60 / Double(max(1, days.count))
    answers = days.reduce(0) { $0 + $1.reviews }
    new = days.reduce(0) { $0 + $1.new }
    overdue = days.last?.overdue ?? 0
    known = Int((days.last?.recalled ?? 0).rounded())
  }
}
