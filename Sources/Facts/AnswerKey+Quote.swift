import Language

extension AnswerKey {
  /// Whether a quote says what the key says: its text or an alias, or its value in other words.
  package func stands(
    in quote: String, language: WritingLanguage, issued: PartialDate? = nil
  ) -> Bool {
    if ([text] + aliases).contains(where: quote.contains) { return true }
    return KeyMatch(of: self, in: Passage(quote, language: language, issued: issued)).isFound
  }
}
