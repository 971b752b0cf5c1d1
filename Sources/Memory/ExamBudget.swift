#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time a learner has for an exam, day by day.
package enum ExamBudget: Hashable, Sendable {
  /// The same number of seconds every day.
  case even(seconds: Double)
  /// So many seconds in all over so many days, more and more towards the exam.
  case growing(seconds: Double, days: Int, Shape = Shape())

  /// How time grows towards an exam.
  ///
  /// What was learned early is partly lost again, and what was learned on the last day only cannot be repeated.
  package struct Shape: Hashable, Sendable {
    /// A day with n days left, itself included, has a part in proportion to n^−steepness: 0 and more.
    var steepness = 0.6
    /// The last days that have a part at all.
    var horizon = 45

    fileprivate func part(_ left: Int) -> Double { pow(Double(left), -steepness) }
  }

  /// The seconds of a day that has `left` days until the exam, itself included; 0 for a day outside.
  package func seconds(daysLeft left: Int) -> Double {
    guard left > 0 else { return 0 }
    switch self {
    case .even(let seconds): return ExamBudget.sound(seconds)
    case .growing(let seconds, let days, let shape):
      let days = min(days, shape.horizon)
      guard left <= days else { return 0 }
      let parts = (1...days).reduce(0) { $0 + shape.part($1) }
      return ExamBudget.sound(seconds) * shape.part(left) / parts
    }
  }

  /// The fewest last days that have `seconds` together, at most `most`.
  func lastDays(with seconds: Double, atMost most: Int) -> Int {
    var (days, sum) = (0, 0.0)
    while days < most, sum < seconds {
      days += 1
      sum += self.seconds(daysLeft: days)
    }
    return max(1, days)
  }

  private static func sound(_ seconds: Double) -> Double {
    seconds.isFinite ? min(max(seconds, 0), 1e9) : 1e9
  }
}
