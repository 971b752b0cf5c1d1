/// Finds figures with unit and qualifier in running text.
package enum QuantityScanner {
  /// The quantities of a text, in its order, without overlaps and without the dates.
  ///
  /// Shares such as "ein Drittel" are percentages; an ambiguous figure such as `7,600` in German is read
  /// in the language's own notation. Both bounds of a range carry its unit. Linear.
  package static func quantities(
    in text: String, language: WritingLanguage
  ) -> [Found<Quantity>] {
    let tokenised = TokenisedText(text, language: language)
    let dates = DateFinder(tokenised, language: language, manner: .runningText).dates()
    let finder = FigureFinder(tokenised, language: language, manner: .runningText)
    return finder.figures(skipping: dates.map(\.tokens)).compactMap { figure in
      let value: Double
      switch figure.reading {
      case .value(let number): value = number
      case .ambiguous(let usual, _): value = usual
      case .unreadable: return nil
      }
      guard let first = figure.tokens.first, let last = figure.tokens.last else { return nil }
      let range =
        tokenised.tokens[first].range.lowerBound..<tokenised.tokens[last].range.upperBound
      return Found(
        value: Quantity(value: value, unit: figure.unit, qualifier: figure.qualifier),
        range: range, qualifier: figure.qualifier)
    }
  }
}
