/// How a language builds figures and dates, beyond which words it has for them.
package struct Grammar: Sendable {
  /// Whether nouns are written with a capital: a figure counts the next one.
  package var capitalisesNouns = false
  /// How words in the plural end, where no capital tells a noun.
  var pluralEndings: [String] = []
  /// Whether numbers are written as one word: `siebentausendsechshundert`.
  var joinsNumberWords = false
  /// Whether they are joined by hyphens: `seventy-six`, `two-thirds`.
  var hyphenatesNumberWords = false
  /// What stands behind the digits of a rank: `6th`.
  var ordinalSuffixes: Set<String> = []
  /// What makes a decade of a number: `1990er`, `1990s`.
  var decadeSuffixes: Set<String> = []
  /// Whether the day may stand behind the month: `January 6`.
  var readsMonthFirst = false
  /// Whether a date in slashes may begin with the month: `1/6/2022`.
  var hasAmbiguousSlashes = false
  /// Whether a year is said in two numbers: `nineteen ninety-four`.
  var pairsYears = false
  /// Articles that say one before a scale or a part only: `a million`.
  var countingArticles: Set<String> = []
  /// What follows a number of units and adds a half: `and a half`.
  var halfPhrase: [String] = []

  static let german = Grammar(
    capitalisesNouns: true, joinsNumberWords: true, decadeSuffixes: ["er"])
  static let english = Grammar(
    pluralEndings: ["s"], hyphenatesNumberWords: true, ordinalSuffixes: ["st", "nd", "rd", "th"],
    decadeSuffixes: ["s"], readsMonthFirst: true,
    hasAmbiguousSlashes: true, pairsYears: true, countingArticles: ["a", "an"],
    halfPhrase: ["and", "a", "half"])
}
