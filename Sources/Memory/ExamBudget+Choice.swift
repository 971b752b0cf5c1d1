import Basics

extension ExamBudget.Shape {
  /// The shape under which a learner would recall most on the day of the exam.
  ///
  /// Every shape is tried on the same simulated days: linear in ``tried`` cards, however many there are.
  /// `minutes` is what there is until the exam, `days` after `start`.
  package static func best(
    for cards: [SimulatedCard], traits: LearnerTraits, from start: Day, days: Int, minutes: Double,
    seed: UInt64
  ) -> Self {
    let stride = max(1, cards.count / tried)
    let sample = cards.indices.filter { $0.isMultiple(of: stride) }.map { cards[$0] }
    guard !sample.isEmpty, days > 1, minutes > 0 else { return Self() }
    let part = minutes * Double(sample.count) / Double(cards.count)
    let shapes = steepnesses.map { Self(steepness: $0) }
    let recalls = Parallel.map(shapes.count) { index in
      recall(
        of: sample, under: shapes[index], traits: traits, from: start, days: days, minutes: part,
        seed: seed)
    }
    let best = recalls.indices.max { recalls[$0] < recalls[$1] }
    return best.map { shapes[$0] } ?? Self()
  }

  /// How many cards are tried at most, but for the last stride, and how often.
  private static let tried = 250
  private static let runs = 3
  private static let steepnesses = [0, 0.3, 0.6, 0.9, 1.3, 1.8, 2.5, 4]

  private static func recall(
    of cards: [SimulatedCard], under shape: Self, traits: LearnerTraits, from start: Day,
    days: Int, minutes: Double, seed: UInt64
  ) -> Double {
    let plan = StudyPlan(
      days: days, untilExam: minutes, shape: shape, manner: .exam, exam: days)
    return (0..<runs).reduce(0) { sum, run in
      var simulation = Simulation(
        cards: cards, plan: plan, traits: traits, from: start, seed: seed ^ UInt64(run + 1) << 32)
      _ = simulation.run()
      return sum + simulation.meanRecall(on: start + days)
    }
  }
}
