/// The language the program speaks to its user; what a deck is written in is a different matter.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
  case german = "de"
  case english = "en"

  /// The text in this language; written side by side, so that neither can be forgotten.
  package func callAsFunction(de german: String, en english: String) -> String {
    self == .german ? german : english
  }

  /// The text for a count in this language: the first of a pair for exactly one, the second otherwise.
  package func callAsFunction(
    _ count: Int, de german: (one: String, other: String), en english: (one: String, other: String)
  ) -> String {
    let pair = self == .german ? german : english
    return count == 1 ? pair.one : pair.other
  }
}
