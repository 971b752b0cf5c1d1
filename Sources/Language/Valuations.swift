/// Words by which a writer judges: `skandalös`, `leider`, `without doubt`.
package enum Valuations {
  /// The judging words of a text, as they stand, in order; linear.
  package static func words(in text: String, language: WritingLanguage) -> [String] {
    let words = WrittenWords.words(in: text)
    return Lexicon.of(language).valuations.places(in: words).map {
      words[$0].map(\.lower).joined(separator: " ")
    }
  }
}
