/// What tells that a figure is of another time, another whole or another kind than one that looks like it.
package enum ScopeMark: String, CaseIterable, Hashable, Sendable {
  /// Of a time before the one told about: `im Vorjahr`, `a year earlier`.
  case earlier
  /// Expected, planned or polled: `erwartet`, `forecast`.
  case forecast
  /// Of more than what is told about: `im ganzen Land`, `nationwide`.
  case whole
  /// A mean: `im Durchschnitt`, `on average`.
  case average
  /// What was added of late: `neue`, `within a day`.
  case fresh
  /// What is counted anew in each of these.
  case daily, weekly, monthly, yearly

  /// What can only be compared with a figure of the same kind.
  package static let kinds: Set<ScopeMark> = [.earlier, .forecast, .whole, .average, .fresh]
  /// Of these, two different ones exclude each other; none excludes nothing.
  package static let periods: Set<ScopeMark> = [.daily, .weekly, .monthly, .yearly]

  /// The marks that words bear, in their order; linear.
  package static func mentions(
    in words: [WrittenWord], language: WritingLanguage
  ) -> [PhraseTable<ScopeMark>.Mention] {
    Lexicon.of(language).scopes.mentions(in: words)
  }
}
