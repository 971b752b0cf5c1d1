/// Finds dates in running text.
package enum DateScanner {
  /// The dates of a text, in its order, without overlaps.
  ///
  /// Only dates with a year; of an ambiguous one such as `1/6/2022` in English the day comes first. Linear.
  package static func dates(in text: String, language: WritingLanguage) -> [Found<PartialDate>] {
    dates(in: TokenisedText(text, language: language))
  }

  /// The same for text that is cut already.
  package static func dates(in text: TokenisedText) -> [Found<PartialDate>] {
    dates(DateFinder(text, manner: .runningText).dates(), in: text)
  }

  static func dates(_ found: [FoundDate], in text: TokenisedText) -> [Found<PartialDate>] {
    found.compactMap { found in
      let date: PartialDate
      switch found.reading {
      case .date(let one): date = one
      case .ambiguous(let several):
        guard let first = several.first else { return nil }
        date = first
      case .dayOfYear, .month: return nil
      }
      return Found(
        value: date, range: text.scalars(of: found.tokens), core: text.scalars(of: found.core),
        qualifier: found.qualifier)
    }
  }
}
