import Basics
import Memory
import Testing

@Suite("Memory model")
struct MemoryModelTests {
  // From fsrs-rs 6.6.2 through fsrs-rs-python 0.9.3 `memory_state`, default weights; 32-bit, so within
  // 1e-4 of the larger of 1 and the number. The first history is also py-fsrs 6.3.1 `test_memo_state`.
  @Test("reaches the states of fsrs-rs", arguments: GoldenHistory.all)
  func golden(history: GoldenHistory) {
    let state = history.replayed(by: MemoryModel())
    #expect(isClose(state.stability.days, history.stability))
    #expect(isClose(state.difficulty.value, history.difficulty))
  }

  // From fsrs-rs-python 0.9.3 `memory_state`, the weights of FSRS-5.
  @Test("reaches the states of fsrs-rs with older weights")
  func goldenFormer() throws {
    let model = MemoryModel(weights: try Weights(formerDefaults))
    let state = GoldenHistory.all[0].replayed(by: model)
    #expect(isClose(state.stability.days, 48.265507))
    #expect(isClose(state.difficulty.value, 7.104417))
  }

  @Test("keeps stability on the same day except after Again", arguments: Rating.allCases)
  func sameDay(rating: Rating) {
    let model = MemoryModel()
    let before = model.firstState(.good)
    let after = model.nextState(before, rating: rating, elapsedDays: 0)
    #expect((after.stability.days < before.stability.days) == (rating == .again))
  }

  @Test("counts a day before the last answer as the same day")
  func backwards() {
    let model = MemoryModel()
    let first = model.firstState(.good)
    let memory = CardMemory.seen(first, last: Day(number: 100))
    for day in [99, 0, -1_000_000, Int.min] {
      #expect(
        model.state(after: memory, rating: .hard, on: Day(number: day))
          == model.nextState(first, rating: .hard, elapsedDays: 0))
      #expect(model.retrievability(of: memory, on: Day(number: day)) == Retrievability(1))
    }
    #expect(model.retrievability(of: .unseen, on: Day(number: 0)) == nil)
  }

  @Test("stays inside its ranges whatever happens", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func ranges(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let hostile = Weights.bounds.map { bounds in
      Bool.random(using: &chance) ? bounds.lowerBound : bounds.upperBound
    }
    for weights in [Weights.defaults, Weights(clamping: hostile)] {
      let model = MemoryModel(weights: weights)
      var memory = CardMemory.unseen
      var day = Day(number: 0)
      for _ in 0..<500 {
        let rating = Rating.allCases.randomElement(using: &chance) ?? .good
        let state = model.state(after: memory, rating: rating, on: day)
        #expect(Stability.range.contains(state.stability.days))
        #expect(Difficulty.range.contains(state.difficulty.value))
        memory = .seen(state, last: day)
        day = day + ([0, 1, 5, 400, 1 << 40].randomElement(using: &chance) ?? 0)
      }
    }
  }

  @Test("never traps at the ends of the calendar")
  func extremes() {
    let model = MemoryModel()
    let memory = CardMemory.seen(model.firstState(.good), last: Day(number: Int.min))
    let state = model.state(after: memory, rating: .easy, on: Day(number: Int.max))
    #expect(state.stability.days <= 36_500)
    #expect(
      model.retrievability(of: memory, on: Day(number: Int.max)).map { $0.probability > 0 } == true)
  }

  @Test("rewards a later recall and an easier answer")
  func monotone() {
    let model = MemoryModel()
    let state = model.firstState(.good)
    for (earlier, later) in [(1, 2), (2, 5), (5, 30), (30, 300)] {
      let (soon, late) = (earlier, later)
      #expect(
        model.nextState(state, rating: .good, elapsedDays: soon).stability.days
          < model.nextState(state, rating: .good, elapsedDays: late).stability.days)
    }
    for days in [0, 1, 10, 100] {
      let ladder = Rating.allCases.map { model.nextState(state, rating: $0, elapsedDays: days) }
      for (lower, higher) in zip(ladder, ladder.dropFirst()) {
        #expect(lower.stability.days <= higher.stability.days)
        #expect(lower.difficulty.value >= higher.difficulty.value)
      }
    }
  }
}

/// A card's answers, days since the one before, and the state that fsrs-rs reaches.
struct GoldenHistory: Sendable, CustomTestStringConvertible {
  let ratings: [Int]
  let days: [Int]
  let stability: Double
  let difficulty: Double

  var testDescription: String { "\(zip(ratings, days).map { "\($0)@\($1)" })" }

  func replayed(by model: MemoryModel) -> MemoryState {
    var memory = CardMemory.unseen
    var day = Day(number: 20_000)
    var state = model.firstState(.again)
    for (rating, days) in zip(ratings, days) {
      day = day + days
      state = model.state(after: memory, rating: Rating(rawValue: rating) ?? .again, on: day)
      memory = .seen(state, last: day)
    }
    return state
  }

  static let all: [GoldenHistory] = [
    .init(
      ratings: [1, 3, 3, 3, 3, 3], days: [0, 0, 1, 3, 8, 21], stability: 53.626911,
      difficulty: 6.357487),
    .init(ratings: [3], days: [0], stability: 2.3065, difficulty: 2.118104),
    .init(ratings: [4, 2], days: [0, 0], stability: 8.2956, difficulty: 4.010609),
    .init(
      ratings: [2, 1, 1, 3, 4], days: [0, 1, 1, 0, 10], stability: 2.218602, difficulty: 9.23553),
    .init(
      ratings: [3, 3, 3, 1, 3, 3], days: [0, 2, 11, 50, 0, 3], stability: 7.828474,
      difficulty: 7.365664),
    .init(
      ratings: [4, 4, 4, 4, 4, 4, 4], days: [0, 3000, 3000, 3000, 3000, 3000, 3000],
      stability: 36_500, difficulty: 1),
    .init(
      ratings: Array(repeating: 1, count: 13), days: Array(repeating: 0, count: 13),
      stability: 0.001, difficulty: 9.977989),
    .init(
      ratings: [3, 2, 2, 2, 3, 4], days: [0, 4, 6, 12, 20, 90], stability: 187.452682,
      difficulty: 6.850785),
    .init(
      ratings: [2, 2, 4, 1, 3, 3], days: [0, 0, 0, 0, 0, 1], stability: 2.118349,
      difficulty: 8.524343),
  ]
}

func isClose(_ found: Double, _ expected: Double, within tolerance: Double = 1e-4) -> Bool {
  abs(found - expected) <= tolerance * max(1, abs(expected))
}
