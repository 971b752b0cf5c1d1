/// What a text says about a date, as far as it does.
package enum DateReading: Hashable, Sendable {
  case date(PartialDate)
  /// A day and a month without the year.
  case dayOfYear(month: Int, day: Int)
  /// A month without the year.
  case month(Int)
  /// `1/6/2022` in English: one of these; none for a day that no calendar has.
  case ambiguous([PartialDate])
}

/// A date as it stands in a text.
package struct FoundDate: Sendable {
  package let reading: DateReading
  package let qualifier: Qualifier?
  /// Whether the year was written with two digits: '94.
  package let isShortYear: Bool
  package let tokens: Range<Int>
  /// The tokens without the qualifier.
  package let core: Range<Int>
}
