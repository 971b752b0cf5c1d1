import Basics
import Memory
import Terminal

/// What simulated plans came to, as JSON.
enum SimulationJSON {
  static func json(
    _ runs: [SimulationView.Run], cards: Int, exam: (day: Day, comparison: ExamComparison)?
  ) -> JSONValue {
    .object([
      "cards": .integer(cards),
      "runs": .array(runs.map(json)),
      "exam": exam.map { exam in
        .object([
          "day": .string(exam.day.iso),
          "comparison": .array(exam.comparison.outcomes.map(json)),
        ])
      },
    ])
  }

  private static func json(_ run: SimulationView.Run) -> JSONValue {
    .object([
      "method": .string(run.plan.method.rawValue),
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

  private static func json(_ outcome: ExamComparison.Outcome) -> JSONValue {
    .object([
      "manner": .string(name(outcome.manner)), "meanRecall": .number(outcome.meanRecall),
      "recallAfterMonth": .number(outcome.recallAfterMonth),
      "freeMinutes": .bool(outcome.hasFreeMinutes),
      "minutes": .number(outcome.minutes), "answers": .number(outcome.answers),
    ])
  }

  private static func name(_ manner: StudyPlan.Manner) -> String {
    switch manner {
    case .schedule: "schedule"
    case .cramming: "cramming"
    case .exam: "exam"
    }
  }
}
