import Basics

/// How many cards come back on which day, and which days of the week a learner wants to keep free.
package struct DayLoad: Hashable, Sendable {
  private var counts: [Day: Int] = [:]
  /// Days on which a card comes back only where it may not come back on another.
  package let easyDays: Set<Weekday>

  package init(easyDays: Set<Weekday> = []) { self.easyDays = easyDays }

  /// Counts a card in on the day on which it comes back.
  package mutating func add(_ day: Day) { counts[day, default: 0] += 1 }

  /// Counts a card out that was counted in.
  package mutating func remove(_ day: Day) {
    guard let count = counts[day] else { return }
    counts[day] = count > 1 ? count - 1 : nil
  }

  /// The cards that come back on a day.
  package subscript(day: Day) -> Int { counts[day] ?? 0 }

  /// Of some intervals the one that ends on the day with the fewest cards, easy days last.
  ///
  /// Of equal ones `chance` takes one, with one number drawn. Linear in the intervals.
  func lightest(
    in intervals: ClosedRange<Int>, after day: Day, using chance: inout some RandomNumberGenerator
  ) -> Int {
    var best: [Int] = []
    var least = (1, Int.max)
    for interval in intervals {
      let target = day + interval
      let load = (easyDays.contains(target.weekday) ? 1 : 0, self[target])
      if load < least { (least, best) = (load, []) }
      if load == least { best.append(interval) }
    }
    return best[Int.random(in: best.indices, using: &chance)]
  }
}
