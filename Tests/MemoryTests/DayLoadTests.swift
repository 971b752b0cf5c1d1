import Basics
import Memory
import Testing

@Suite("Even days")
struct DayLoadTests {
  /// A Monday.
  let today = Day(number: 20_003)
  let memory = MemoryState(stability: Stability(days: 10), difficulty: Difficulty(5))

  private func due(_ load: DayLoad, seed: UInt64 = 1) -> Int {
    var chance = SeededGenerator(seed: seed)
    let scheduler = Scheduler()
    let shift = scheduler.shift(after: memory, on: today, load: load, using: &chance)
    return scheduler.due(after: memory, on: today, shift: shift, using: &chance) - today
  }

  @Test("a card comes back on the day with the fewest cards that it may come back on")
  func lightest() {
    #expect(today.weekday == .monday)
    var load = DayLoad()
    for interval in 7...13 where interval != 9 { load.add(today + interval) }
    #expect(due(load) == 9)
    load.add(today + 9)
    load.add(today + 9)
    load.remove(today + 12)
    #expect(due(load) == 12)
  }

  @Test("of days that are alike chance takes one")
  func ties() {
    let days = Set((0..<200).map { due(DayLoad(), seed: $0) })
    #expect(days == Set(8...12))
  }

  @Test("easy days stay free while another will do, however full that is")
  func easyDays() {
    // Ten days after a Monday is a Thursday; 8 to 12 days after it Tuesday to Saturday.
    var load = DayLoad(easyDays: [.tuesday, .wednesday, .thursday, .friday])
    for _ in 0..<50 { load.add(today + 12) }
    #expect(due(load) == 12)
    let all = DayLoad(easyDays: Set(Weekday.allCases))
    #expect((8...12).contains(due(all)))
  }

  @Test("thousands of cards of one day come back spread evenly, and as late as they should")
  func spread() {
    var load = DayLoad()
    var chance = SeededGenerator(seed: 5)
    let scheduler = Scheduler()
    var sum = 0
    for _ in 0..<5_000 {
      let shift = scheduler.shift(after: memory, on: today, load: load, using: &chance)
      let day = scheduler.due(after: memory, on: today, shift: shift, using: &chance)
      load.add(day)
      sum += day - today
    }
    #expect((8...12).allSatisfy { load[today + $0] == 1_000 })
    #expect(sum == 50_000)
  }

  @Test("a shift is held to what may be moved", arguments: [(-100, 8), (-1, 9), (0, 10), (99, 12)])
  func held(shift: Int, days: Int) {
    var chance = SeededGenerator(seed: 1)
    #expect(
      Scheduler().due(after: memory, on: today, shift: shift, using: &chance) == today + days)
  }

  @Test("what comes back within 2.5 days, or by another method, is not moved")
  func unmoved() {
    var chance = SeededGenerator(seed: 1)
    let soon = MemoryState(stability: Stability(days: 2), difficulty: Difficulty(5))
    #expect(Scheduler().shift(after: soon, on: today, load: DayLoad(), using: &chance) == nil)
    let leitner = Scheduler(method: .leitner)
    #expect(leitner.shift(after: memory, on: today, load: DayLoad(), using: &chance) == nil)
  }

  @Test("a week begins on Monday, before 1970, too")
  func weekdays() {
    #expect(Day(number: 0).weekday == .thursday)
    #expect(Day(number: -1).weekday == .wednesday)
    #expect(Day(number: -719_162).weekday == .monday)
    #expect(Day(iso: "2026-11-25")?.weekday == .wednesday)
  }
}
