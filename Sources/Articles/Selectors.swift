/// Where a quote stands, as the W3C Web Annotation Data Model says it.
///
/// Positions count Unicode code points of the article's normalised text, from 0, the end exclusive.
/// Source: https://www.w3.org/TR/annotation-model/#text-quote-selector
package struct Selectors: Hashable, Sendable {
  /// TextQuoteSelector: the quote as it stands in the normalised text, and up to 32 code points around it.
  package let exact: String
  package let prefix: String
  package let suffix: String
  /// TextPositionSelector.
  package let start: Int
  package let end: Int

  package init(exact: String, prefix: String, suffix: String, start: Int, end: Int) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.start = start
    self.end = end
  }
}
