import Basics
import Memory
import Testing

@Suite("Scheduler")
struct SchedulerTests {
  let today = Day(number: 20_000)

  private func state(_ days: Double) -> MemoryState {
    MemoryState(stability: Stability(days: days), difficulty: Difficulty(5))
  }

  @Test(
    "rounds one stability to whole days at 90 %, at least 1 and at most 36,500",
    arguments: [(0.001, 1), (1.4, 1), (1.5, 2), (2.5, 3), (10, 10), (99.6, 100), (36_500, 36_500)])
  func rounds(stability: Double, days: Int) {
    let scheduler = Scheduler(isFuzzed: false)
    var chance = SeededGenerator(seed: 1)
    #expect(scheduler.interval(after: state(stability)).days == days)
    #expect(
      scheduler.due(after: state(stability), on: today, using: &chance)
        == today + days)
  }

  @Test("asks sooner when more recall is wanted")
  func wanted() {
    let intervals = [0.99, 0.95, 0.9, 0.8, 0.7].map {
      Scheduler(wantedRetention: Retrievability($0)).interval(after: state(10)).days
    }
    #expect(intervals == intervals.sorted())
    #expect(intervals[2] == 10)
    #expect(Scheduler(wantedRetention: Retrievability(1)).interval(after: state(10)).days == 1)
    #expect(Scheduler(wantedRetention: Retrievability(0)).interval(after: state(10)).days == 36_500)
  }

  @Test("keeps the longest interval, fuzz or not")
  func longest() {
    let scheduler = Scheduler(longest: Interval(days: 30))
    var chance = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let due = scheduler.due(after: state(5000), on: today, using: &chance)
      #expect((27...30).contains(due - today))
    }
  }

  // From py-fsrs 6.3.2 `_get_fuzzed_interval`, by hand from its table.
  @Test(
    "moves within the range of Anki and py-fsrs",
    arguments: [(2.5, 2, 4), (3, 2, 4), (10, 8, 12), (20, 17, 23), (100, 93, 107)])
  func fuzzRange(days: Double, first: Int, last: Int) {
    #expect(Scheduler().fuzzRange(around: days) == first...last)
  }

  @Test("keeps the range inside the longest interval", arguments: [36_500, 1e18, .infinity])
  func hugeFuzz(days: Double) {
    #expect(Scheduler().fuzzRange(around: days) == 34_673...36_500)
  }

  @Test("never moves an interval below 2.5 days", arguments: [0, 1, 2, 2.49, -1, .nan])
  func noFuzz(days: Double) {
    #expect(Scheduler().fuzzRange(around: days) == nil)
  }

  @Test("gives the same day for the same seed, and all days of the range over many")
  func seeded() {
    let scheduler = Scheduler()
    let days = (0..<400).map { seed -> Int in
      var first = SeededGenerator(seed: UInt64(seed))
      var second = SeededGenerator(seed: UInt64(seed))
      let due = scheduler.due(after: state(10), on: today, using: &first)
      #expect(due == scheduler.due(after: state(10), on: today, using: &second))
      return due - today
    }
    #expect(Set(days) == Set(8...12))
  }
}
