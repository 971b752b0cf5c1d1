/// What a word can mean where figures, dates and names are read; most words mean nothing of it.
struct WordSenses: OptionSet, Sendable {
  let rawValue: UInt32

  /// A number in one word: "zwei", "seventy-six".
  static let cardinal = WordSenses(rawValue: 1 << 0)
  /// A word that may be a number written together: "siebentausendsechshundert".
  static let compound = WordSenses(rawValue: 1 << 1)
  /// One, which is an article too.
  static let one = WordSenses(rawValue: 1 << 2)
  static let scale = WordSenses(rawValue: 1 << 3)
  static let fraction = WordSenses(rawValue: 1 << 4)
  static let half = WordSenses(rawValue: 1 << 5)
  static let ordinal = WordSenses(rawValue: 1 << 6)
  /// "jeder" in "jeder vierte".
  static let every = WordSenses(rawValue: 1 << 7)
  static let month = WordSenses(rawValue: 1 << 8)
  static let weekday = WordSenses(rawValue: 1 << 9)
  static let article = WordSenses(rawValue: 1 << 10)
  /// Begins a unit's name, or is one.
  static let unit = WordSenses(rawValue: 1 << 11)
  /// Ends a phrase that qualifies a figure or a date before it.
  static let qualifier = WordSenses(rawValue: 1 << 12)
  /// No noun that is counted: qualifiers, negations, `und`, `oder`, `bis`.
  static let joint = WordSenses(rawValue: 1 << 13)
  static let filler = WordSenses(rawValue: 1 << 14)
  /// Holds a hyphen or an apostrophe: its parts are looked at.
  static let joined = WordSenses(rawValue: 1 << 15)
  static let title = WordSenses(rawValue: 1 << 16)
  static let organisation = WordSenses(rawValue: 1 << 17)
  static let country = WordSenses(rawValue: 1 << 18)
  /// A well-known abbreviation of a body: EU, OSZE.
  static let body = WordSenses(rawValue: 1 << 19)
  /// A small word that tells the language.
  static let common = WordSenses(rawValue: 1 << 20)

  /// Words that a figure can begin with.
  static let opensFigure: WordSenses = [
    .cardinal, .compound, .one, .scale, .fraction, .half, .ordinal, .every,
  ]
}
