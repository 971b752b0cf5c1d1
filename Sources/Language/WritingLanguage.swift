/// A language that articles, sheets and decks are written in.
package enum WritingLanguage: String, CaseIterable, Hashable, Sendable {
  case german = "de"
  case english = "en"

  /// The language of a tag such as `de`, `de-AT` or `en_GB`; nil for others.
  package init?(tag: String) {
    guard let primary = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first else {
      return nil
    }
    self.init(rawValue: primary.lowercased())
  }
}
