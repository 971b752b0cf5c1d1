/// Finds dates in running text.
package enum DateScanner {
  /// The dates of a text, in its order, without overlaps.
  package static func dates(in text: String, language: WritingLanguage) -> [Found<PartialDate>] {
    []
  }
}
