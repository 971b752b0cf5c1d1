/// The words that qualify a figure or a date, in both directions.
package enum Qualifiers {
  /// The qualifier of a file's word (`rund`, `mehr als`, `up to`) or of its own name (`moreThan`).
  ///
  /// Both languages are looked up, the given one first; nil for an unknown word.
  package static func qualifier(
    named word: String, language: WritingLanguage = .german
  ) -> Qualifier? {
    if let qualifier = Qualifier(rawValue: word) { return qualifier }
    let folded = Folding.folded(word).filter { $0 != "." }
    let other: WritingLanguage = language == .german ? .english : .german
    return Lexicon.of(language).qualifiers[folded] ?? Lexicon.of(other).qualifiers[folded]
  }

  /// The word for a qualifier, such as `rund`, as files and screens write it.
  package static func word(for qualifier: Qualifier, in language: WritingLanguage) -> String {
    Lexicon.of(language).qualifierWords[qualifier] ?? qualifier.rawValue
  }

  /// The words a file may use, for the sentence that says so.
  package static func allowedWords(in language: WritingLanguage) -> [String] {
    Qualifier.allCases.map { word(for: $0, in: language) }
  }
}
