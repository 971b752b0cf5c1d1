import Basics

/// Ways of preparing for the same exam within the same minutes.
package struct ExamComparison: Sendable {
  /// What one way came to, on average over the runs.
  package struct Outcome: Hashable, Sendable {
    package let manner: StudyPlan.Manner
    /// Whether the plan is free to put the minutes on whatever day; else they are the same every day.
    package let hasFreeMinutes: Bool
    /// Mean chance of recall over all cards on the exam's day.
    package let meanRecall: Double
    /// The same thirty days after the exam, nothing being asked in between.
    package let recallAfterMonth: Double
    /// Minutes until the exam.
    package let minutes: Double
    package let answers: Double
  }

  /// The schedule, a week's cramming, the exam plan with the same minutes every day, and with growing ones.
  package let outcomes: [Outcome]

  /// Days that cramming takes.
  package static let week = 7

  /// Simulates all to the exam `days` after `start`, each `runs` times.
  ///
  /// The schedule may take `minutes` a day, the new cards spread evenly until a week before the exam. What
  /// it really took in all is what the others may take.
  package init(
    cards: [SimulatedCard], traits: LearnerTraits, from start: Day, days: Int, minutes: Double,
    wanted: Retrievability = Retrievability(0.9), runs: Int, seed: UInt64
  ) {
    let days = min(max(days, 1), StudyPlan.mostDays)
    let week = min(ExamComparison.week, days)
    let unseen = cards.count { $0.memory == .unseen }
    let spread = max(1, days - week)
    let mean = {
      (manner: StudyPlan.Manner, minutes: Double, untilExam: Double?, shape: ExamBudget.Shape) in
      let plan = StudyPlan(
        days: days, newCards: (unseen + spread - 1) / spread, minutes: minutes,
        untilExam: untilExam, shape: shape, manner: manner, exam: days, wanted: wanted)
      return ExamComparison.mean(
        of: plan, cards: cards, traits: traits, from: start, runs: max(1, runs), seed: seed)
    }
    let even = ExamBudget.Shape()
    let plain = mean(.schedule, minutes, nil, even)
    let shape = ExamBudget.Shape.best(
      for: cards, traits: traits, from: start, days: days, minutes: plain.minutes, seed: seed)
    outcomes = [
      plain, mean(.cramming(days: week), minutes, plain.minutes, even),
      mean(.exam, plain.minutes / Double(days), nil, even),
      mean(.exam, minutes, plain.minutes, shape),
    ]
  }

  private static func mean(
    of plan: StudyPlan, cards: [SimulatedCard], traits: LearnerTraits,
    from start: Day, runs: Int, seed: UInt64
  ) -> Outcome {
    var (recall, later, seconds, answers) = (0.0, 0.0, 0.0, 0)
    for run in 0..<runs {
      var simulation = Simulation(
        cards: cards, plan: plan, traits: traits, from: start, seed: seed &+ UInt64(run))
      for day in simulation.run() {
        seconds += day.seconds
        answers += day.reviews + day.new
      }
      recall += simulation.meanRecall(on: start + plan.days)
      later += simulation.meanRecall(on: start + plan.days + 30)
    }
    let count = Double(runs)
    return Outcome(
      manner: plan.manner, hasFreeMinutes: plan.untilExam != nil, meanRecall: recall / count,
      recallAfterMonth: later / count, minutes: seconds / 60 / count,
      answers: Double(answers) / count)
  }
}
