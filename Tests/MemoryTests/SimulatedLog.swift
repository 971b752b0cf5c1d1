import Basics
import Memory

/// A made-up learner whose answers come from the model itself, with same-day answers and lapses.
enum SimulatedLog {
  static let start = 19_800

  static func log(
    seed: UInt64, cards: Int, reviews: Int = 12, weights: Weights = .defaults
  ) -> ReviewLog {
    var chance = SeededGenerator(seed: seed)
    let model = MemoryModel(weights: weights)
    let scheduler = Scheduler(model: model)
    var answers: [ReviewLog.Review] = []
    for card in 0..<cards {
      var memory = CardMemory.unseen
      var day = Day(number: start + Int.random(in: 0..<200, using: &chance))
      for number in 0..<Int.random(in: 1...reviews, using: &chance) {
        let recall = model.retrievability(of: memory, on: day)?.probability ?? 0.6
        let isRecalled = Double.random(in: 0..<1, using: &chance) < recall
        let better: Rating =
          [.hard, .good, .good, .good, .easy].randomElement(using: &chance) ?? .good
        let rating = isRecalled ? better : .again
        let state = model.state(after: memory, rating: rating, on: day)
        memory = .seen(state, last: day)
        answers.append(
          ReviewLog.Review(
            milliseconds: day.number * 86_400_000 + 43_200_000 + number, card: card, day: day,
            line: answers.count + 2, rating: rating))
        if rating != .again {
          day = scheduler.due(after: state, on: day, using: &chance)
        }
      }
    }
    return ReviewLog(cards: (0..<cards).map { "\($0)" }, reviews: answers)
  }
}
