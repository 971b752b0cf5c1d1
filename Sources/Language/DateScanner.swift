/// Finds dates in running text.
package enum DateScanner {
  /// The dates of a text, in its order, without overlaps.
  ///
  /// Only dates with a year; of an ambiguous one such as `1/6/2022` in English the day comes first. Linear.
  package static func dates(in text: String, language: WritingLanguage) -> [Found<PartialDate>] {
    let tokenised = TokenisedText(text, language: language)
    return DateFinder(tokenised, language: language, manner: .runningText).dates().compactMap {
      found in
      let date: PartialDate
      switch found.reading {
      case .date(let one): date = one
      case .ambiguous(let several):
        guard let first = several.first else { return nil }
        date = first
      case .dayOfYear, .month: return nil
      }
      guard let first = found.tokens.first, let last = found.tokens.last else { return nil }
      let range =
        tokenised.tokens[first].range.lowerBound..<tokenised.tokens[last].range.upperBound
      return Found(value: date, range: range, qualifier: found.qualifier)
    }
  }
}
