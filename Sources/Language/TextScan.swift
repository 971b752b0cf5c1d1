/// What running text says that a reader could look up, from one tokenisation: sentences, figures, dates
/// and names.
///
/// Each is found when it is asked for, in linear time, and anew at each call.
package struct TextScan: Sendable {
  package let text: TokenisedText
  private let foundDates: [FoundDate]

  package init(_ text: String, language: WritingLanguage) {
    self.init(Array(text.unicodeScalars), language: language)
  }

  /// The same for text kept as scalars.
  package init(_ scalars: [Unicode.Scalar], language: WritingLanguage) {
    text = TokenisedText(scalars, language: language)
    foundDates = DateFinder(text, manner: .runningText).dates()
  }

  package var sentences: [Range<Int>] {
    SentenceSplitter.sentences(in: text.scalars, language: text.language)
  }
  package var dates: [Found<PartialDate>] { DateScanner.dates(foundDates, in: text) }
  package var quantities: [Found<Quantity>] {
    QuantityScanner.quantities(in: text, besides: foundDates)
  }
  package var names: [Found<EntityName>] { NameFinder(text).names() }
}
