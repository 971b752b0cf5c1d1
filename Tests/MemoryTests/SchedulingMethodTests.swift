import Basics
import Memory
import Testing

@Suite("Scheduling methods")
struct SchedulingMethodTests {
  /// The intervals of a card that is always answered on its day.
  private func intervals<Method: SchedulingMethod>(_ method: Method, _ ratings: [Rating]) -> [Int] {
    var state: Method.State?
    return ratings.map { rating in
      let elapsed = state.map { Int(method.days(after: $0)) } ?? 0
      let next = method.state(after: state, rating: rating, elapsedDays: elapsed)
      state = next
      return Int(method.days(after: next))
    }
  }

  // By hand from Woźniak's text: I(1) = 1, I(2) = 6, I(n) = I(n − 1)·EF rounded up;
  // EF′ = EF + 0.1 − (5 − q)·(0.08 + (5 − q)·0.02), 2.5 at first and at least 1.3.
  @Test(
    "SM-2 gives the intervals of Woźniak's text",
    arguments: [
      ([Rating.good, .good, .good, .good, .good], [1, 6, 15, 38, 95]),
      // EF 2.6, 2.7, 2.8, 2.9: 6·2.8 = 16.8, 17·2.9 = 49.3.
      ([.easy, .easy, .easy, .easy], [1, 6, 17, 50]),
      // EF 2.36, 2.22, 2.08, 1.94: 6·2.08 = 12.48, 13·1.94 = 25.22.
      ([.hard, .hard, .hard, .hard], [1, 6, 13, 26]),
      // A wrong answer starts again and leaves the E-Factor as it is.
      ([.good, .good, .good, .again, .good, .good, .good], [1, 6, 15, 1, 1, 6, 15]),
      ([.again, .again, .good], [1, 1, 1]),
    ])
  func superMemo2(ratings: [Rating], expected: [Int]) {
    #expect(intervals(SuperMemo2(), ratings) == expected)
  }

  @Test("SM-2 holds the E-Factor at 1.3, and its interval to a hundred years")
  func superMemo2Bounds() {
    let hard = intervals(SuperMemo2(), [Rating](repeating: .hard, count: 12))
    // From the ninth answer on the E-Factor is 1.3.
    #expect(hard.suffix(2).last == Int((Double(hard[10]) * 1.3).rounded(.up)))
    #expect(intervals(SuperMemo2(), [Rating](repeating: .easy, count: 60)).last == 36_500)
    #expect(SuperMemo2.State(ease: .nan, repetitions: -1, interval: .max).ease == 2.5)
  }

  @Test("SM-2 leaves a card alone that is answered again on the same day")
  func superMemo2SameDay() {
    let method = SuperMemo2()
    let first = method.state(after: nil, rating: .again, elapsedDays: 0)
    #expect(method.state(after: first, rating: .good, elapsedDays: 0) == first)
    #expect(method.state(after: first, rating: .easy, elapsedDays: -3) == first)
  }

  @Test(
    "Leitner moves right answers one box on, wrong ones to the first",
    arguments: [
      ([Rating.good, .good, .good, .good, .good], [2, 4, 8, 16, 16]),
      ([.hard, .easy, .again, .good], [2, 4, 1, 2]), ([.again, .again], [1, 1]),
    ])
  func leitner(ratings: [Rating], expected: [Int]) {
    #expect(intervals(LeitnerBoxes(), ratings) == expected)
  }

  @Test("Leitner moves a card on no more than once a day")
  func leitnerSameDay() {
    let method = LeitnerBoxes()
    let first = method.state(after: nil, rating: .again, elapsedDays: 0)
    #expect(method.state(after: first, rating: .good, elapsedDays: 0).box == 1)
    let second = method.state(after: first, rating: .good, elapsedDays: 1)
    #expect(method.state(after: second, rating: .again, elapsedDays: 0).box == 1)
  }

  @Test("FSRS-6 as a method is the model and its curve")
  func fsrs() {
    // From fsrs-rs 6.6.2: S = 2.31, 10.96, 43.93; each interval without its fraction.
    #expect(intervals(FSRS6(), [.good, .good, .good]) == [2, 10, 43])
  }

  @Test("a scheduler keeps the days of SM-2 and Leitner, but for its limits")
  func limits() {
    let memory = MemoryModel().firstState(.easy)
    let state = MethodState.superMemo2(
      SuperMemo2.State(ease: 2.5, repetitions: 4, interval: 38))
    var chance = SeededGenerator(seed: 1)
    let today = Day(number: 20_000)
    for (shortest, longest, expected) in [(1, 36_500, 38), (1, 30, 30), (50, 60, 50)] {
      let scheduler = Scheduler(
        method: .superMemo2, shortest: Interval(days: shortest), longest: Interval(days: longest))
      #expect(
        scheduler.due(after: memory, state, on: today, shift: 9, using: &chance)
          == today + expected)
    }
  }
}
