#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time a learner has for an exam, day by day.
package enum ExamBudget: Hashable, Sendable {
  /// The same number of seconds every day.
  case even(seconds: Double)
  /// So many seconds in all over so many days, more and more towards the exam, on no day more than `most`.
  case growing(seconds: Double, days: Int, Shape = Shape(), most: Double = .infinity)

  /// No day gets more than so many times what a learner has a day on average.
  package static let stretch = 5.0

  /// How time grows towards an exam.
  ///
  /// What was learned early is partly lost again, and what was learned on the last day only cannot be repeated.
  package struct Shape: Hashable, Sendable {
    /// A day with n days left, itself included, has a part in proportion to n^−steepness: 0 and more.
    var steepness = 0.6

    fileprivate func part(_ left: Int) -> Double { pow(Double(left), -steepness) }
  }

  /// The seconds of a day that has `left` days until the exam, itself included; 0 for a day outside.
  package func seconds(daysLeft left: Int) -> Double { left > 0 ? lastDays(left).last ?? 0 : 0 }

  /// The seconds of the last `count` days, the one before the exam first.
  func lastDays(_ count: Int) -> [Double] {
    guard case .growing(let seconds, let days, let shape, let most) = self else {
      guard case .even(let seconds) = self else { return [] }
      return [Double](repeating: ExamBudget.sound(seconds), count: max(0, count))
    }
    var rest = ExamBudget.sound(seconds)
    let parts = (0..<max(0, days)).map { shape.part($0 + 1) }
    var sum = parts.reduce(0, +)
    var shares: [Double] = []
    // The last days are the fullest: what they cannot hold goes to those before.
    for part in parts {
      let share = min(most, rest * part / sum)
      shares.append(share)
      rest -= share
      sum -= part
    }
    return Array(shares.prefix(max(0, count)))
      + [Double](repeating: 0, count: max(0, count - shares.count))
  }

  /// The fewest last days that have `seconds` together, at most `most`.
  func lastDays(with seconds: Double, atMost most: Int) -> Int {
    var (days, sum) = (0, 0.0)
    for day in lastDays(most) where sum < seconds {
      days += 1
      sum += day
    }
    return max(1, days)
  }

  private static func sound(_ seconds: Double) -> Double {
    seconds.isFinite ? min(max(seconds, 0), 1e9) : 1e9
  }
}
