/// What running text says that a reader could look up, from one tokenisation: sentences, figures, dates
/// and names.
package struct TextScan: Sendable {
  package let text: TokenisedText
  package let sentences: [Range<Int>]
  package let quantities: [Found<Quantity>]
  package let dates: [Found<PartialDate>]
  package let names: [Found<EntityName>]

  /// Scans a text; linear.
  package init(_ text: String, language: WritingLanguage) {
    self.init(Array(text.unicodeScalars), language: language)
  }

  /// The same for text kept as scalars.
  package init(_ scalars: [Unicode.Scalar], language: WritingLanguage) {
    text = TokenisedText(scalars, language: language)
    sentences = SentenceSplitter.sentences(in: scalars, language: language)
    let found = DateFinder(text, manner: .runningText).dates()
    dates = DateScanner.dates(found, in: text)
    quantities = QuantityScanner.quantities(in: text, besides: found)
    names = NameFinder(text).names()
  }
}
