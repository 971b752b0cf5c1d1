import Basics

/// A text cut into tokens, with its scalars beside them: the one pass that all scans share.
package struct TokenisedText: Sendable {
  package let scalars: [Unicode.Scalar]
  package let language: WritingLanguage
  package private(set) var tokens: [TextToken] = []
  let vocabulary: Vocabulary

  /// Cuts `text` in linear time; numbers in digits are read as `language` writes them.
  package init(_ text: String, language: WritingLanguage) {
    self.init(Array(text.unicodeScalars), language: language)
  }

  /// The same for text kept as scalars.
  package init(_ scalars: [Unicode.Scalar], language: WritingLanguage) {
    self.init(scalars, vocabulary: Vocabulary.of(language))
  }

  /// Cuts it with the words of any lexicon.
  init(_ scalars: [Unicode.Scalar], vocabulary: Vocabulary) {
    self.scalars = scalars
    self.vocabulary = vocabulary
    language = vocabulary.lexicon.language
    tokens = TextCutter(scalars, vocabulary).tokens()
  }

  /// The text of a range of scalars, as it was written.
  package func slice(_ range: Range<Int>) -> String {
    String(scalars: scalars[range.clamped(to: 0..<scalars.count)])
  }

  /// The text of tokens, as it was written; empty for an empty range.
  package func slice(tokens range: Range<Int>) -> String { slice(scalars(of: range)) }

  /// Where tokens stand, in scalars.
  package func scalars(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<tokens.count)
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// The lexicon's entry for a token; nil for words of none of its lists, numbers and signs.
  func entry(_ index: Int) -> Vocabulary.Entry? {
    tokens[index].senses.isEmpty ? nil : vocabulary.entry(tokens[index].folded)
  }
}
