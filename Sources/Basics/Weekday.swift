/// A day of the week, by its English name; Monday is the first, as in ISO 8601.
package enum Weekday: String, CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// 0 for Monday to 6 for Sunday.
  package var number: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }
}

extension Day {
  /// The day of the week.
  package var weekday: Weekday {
    // Day 0, 1970-01-01, was a Thursday.
    let number = ((self.number % 7) + 7 + 3) % 7
    return Weekday.allCases[number]
  }
}
