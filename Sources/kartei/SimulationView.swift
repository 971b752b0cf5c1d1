import Basics
import Memory

/// What a simulation came to, as JSON and as text with a chart.
struct SimulationView {
  /// A plan with the days it led to.
  struct Run {
    let plan: StudyPlan
    let days: [SimulationDay]

    var seconds: Double { days.reduce(0) { $0 + $1.seconds } }
    var answers: Int { days.reduce(0) { $0 + $1.reviews + $1.new } }
  }

  let runs: [Run]
  let cards: Int
  let comparison: ExamComparison?
  let exam: Day?
  let language: InterfaceLanguage

  var json: String {
    JSONWriter.line(
      .object([
        "cards": .integer(cards),
        "runs": .array(runs.map(json)),
        "exam": exam.flatMap { day in
          comparison.map { comparison in
            .object([
              "day": .string(day.iso),
              "comparison": .array(comparison.outcomes.map(json)),
            ])
          }
        },
      ]))
  }

  private func json(_ run: Run) -> JSONValue {
    .object([
      "wantedRetention": .number(run.plan.wanted.probability),
      "answers": .integer(run.answers), "minutes": .number(run.seconds / 60),
      "recalled": .number(run.days.last?.recalled ?? 0),
      "days": .array(
        run.days.map { day in
          .object([
            "day": .string(day.day.iso), "reviews": .integer(day.reviews),
            "new": .integer(day.new), "forgotten": .integer(day.forgotten),
            "minutes": .number(day.seconds / 60), "overdue": .integer(day.overdue),
            "met": .integer(day.met), "recalled": .number(day.recalled),
          ])
        }),
    ])
  }

  private func json(_ outcome: ExamComparison.Outcome) -> JSONValue {
    .object([
      "manner": .string(name(outcome.manner)), "meanRecall": .number(outcome.meanRecall),
      "recallAfterMonth": .number(outcome.recallAfterMonth),
      "freeMinutes": .bool(outcome.hasFreeMinutes),
      "minutes": .number(outcome.minutes), "answers": .number(outcome.answers),
    ])
  }

  private func name(_ manner: StudyPlan.Manner) -> String {
    switch manner {
    case .schedule: "schedule"
    case .cramming: "cramming"
    case .exam: "exam"
    }
  }

  var text: String {
    var blocks = runs.map { block($0, isTitled: runs.count > 1) }
    if runs.count > 1 { blocks.append(runs.map(line).joined(separator: "\n")) }
    if let exam, let comparison { blocks.append(table(comparison, exam: exam)) }
    return blocks.joined(separator: "\n\n")
  }

  private func block(_ run: Run, isTitled: Bool) -> String {
    let size = max(1, (run.days.count + 19) / 20)
    let rows = stride(from: 0, to: run.days.count, by: size).map { start in
      Array(run.days[start..<min(start + size, run.days.count)])
    }
    let most = rows.map(Self.minutes).max() ?? 0
    let head = language(
      de: "ab dem Tag   Minuten am Tag                   Antworten  neu  überfällig  gekonnt",
      en: "from day     minutes a day                      answers  new     overdue   known")
    let lines = rows.map { row(of: $0, most: most) }
    return
      ((isTitled ? [line(run), ""] : []) + [head] + lines + (isTitled ? [] : ["", line(run)]))
      .joined(separator: "\n")
  }

  private static func minutes(_ days: [SimulationDay]) -> Double {
    days.reduce(0) { $0 + $1.seconds } / 60 / Double(max(1, days.count))
  }

  private func row(of days: [SimulationDay], most: Double) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    let minutes = Self.minutes(days)
    let width = most > 0 ? Int((minutes / most * 24).rounded()) : 0
    let bar = String(repeating: "█", count: width) + String(repeating: " ", count: 24 - width)
    let answers = days.reduce(0) { $0 + $1.reviews }
    let new = days.reduce(0) { $0 + $1.new }
    return first.day.iso + "  " + bar + padded(decimal(minutes, 1), 6) + padded(answers, 12)
      + padded(new, 5) + padded(last.overdue, 12) + padded(Int(last.recalled.rounded()), 9)
  }

  private func line(_ run: Run) -> String {
    let wanted = decimal(run.plan.wanted.probability, 2)
    let perDay = decimal(run.seconds / 60 / Double(max(1, run.days.count)), 1)
    let known = Int((run.days.last?.recalled ?? 0).rounded())
    return language(
      de:
        "Gewünschte Erinnerung \(wanted): \(perDay) Minuten am Tag, \(run.answers) Antworten; am Ende \(known) von \(cards) Karten gekonnt.",
      en:
        "Wanted recall \(wanted): \(perDay) minutes a day, \(run.answers) answers; in the end \(known) of \(cards) cards known."
    )
  }

  private func table(_ comparison: ExamComparison, exam: Day) -> String {
    let head = language(
      de: """
        Am Tag der Prüfung, \(exam.iso), bei gleich vielen Minuten bis dahin:
                                     gekonnt  30 Tage danach  Minuten
        """,
      en: """
        On the day of the exam, \(exam.iso), for the same minutes until then:
                                       known  30 days later   minutes
        """)
    let rows = comparison.outcomes.map { outcome in
      label(outcome) + padded(decimal(outcome.meanRecall * 100, 1), 6) + " %"
        + padded(decimal(outcome.recallAfterMonth * 100, 1), 13) + " %"
        + padded(Int(outcome.minutes.rounded()), 9)
    }
    return ([head] + rows).joined(separator: "\n")
  }

  /// The name of a way, 28 characters wide.
  private func label(_ outcome: ExamComparison.Outcome) -> String {
    let label =
      switch outcome.manner {
      case .schedule: language(de: "üblicher Plan", en: "usual schedule")
      case .cramming: language(de: "nur die letzte Woche", en: "the last week only")
      case .exam where outcome.hasFreeMinutes:
        language(de: "Prüfungsplan, zuletzt mehr", en: "exam plan, more at the end")
      case .exam: language(de: "Prüfungsplan, jeden Tag", en: "exam plan, the same daily")
      }
    return label + String(repeating: " ", count: max(1, 28 - label.count))
  }

  private func padded(_ value: some CustomStringConvertible, _ width: Int) -> String {
    let text = value.description
    return String(repeating: " ", count: max(1, width - text.count)) + text
  }
}
