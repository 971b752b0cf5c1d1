/// Which study day a moment belongs to: a day begins at 04:00 local time, not at midnight.
///
/// Whoever studies past midnight is still in the evening's day. Worked values: 03:59 local on the
/// 21st belongs to the 20th, 04:00 to the 21st. The offset is the one the moment itself carries,
/// so a journey changes no day that is already written.
package enum StudyDay {
  /// The hour of local time at which a study day begins.
  package static let beginsAtHour = 4

  /// The study day of a moment, by the offset the moment carries.
  package static func of(_ instant: Instant) -> Day {
    let local = instant.milliseconds + instant.offsetMinutes * 60_000 - beginsAtHour * 3_600_000
    return Day(number: floorDivision(local, 86_400_000))
  }
}

/// Now and today as injected values; only the program itself asks the system.
package struct StudyClock: Sendable {
  /// The moment it is, asked anew each time.
  package let now: @Sendable () -> Instant

  package init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// A clock that stands still.
  package static func fixed(at instant: Instant) -> StudyClock { StudyClock { instant } }

  /// The study day it is.
  package var today: Day { StudyDay.of(now()) }
}
