/// Finds figures with unit and qualifier in running text.
package enum QuantityScanner {
  /// The quantities of a text, in its order, without overlaps and without the dates.
  ///
  /// Shares such as "ein Drittel" are percentages; an ambiguous figure such as `7,600` in German is read
  /// in the language's own notation. Both bounds of a range carry its unit. Linear.
  package static func quantities(
    in text: String, language: WritingLanguage
  ) -> [Found<Quantity>] {
    quantities(in: TokenisedText(text, language: language))
  }

  /// The same for text that is cut already.
  package static func quantities(in text: TokenisedText) -> [Found<Quantity>] {
    quantities(in: text, besides: DateFinder(text, manner: .runningText).dates())
  }

  static func quantities(
    in text: TokenisedText, besides dates: [FoundDate]
  ) -> [Found<Quantity>] {
    let finder = FigureFinder(text, manner: .runningText)
    return finder.figures(skipping: dates.map(\.tokens)).compactMap { figure in
      let value: Double
      switch figure.reading {
      case .value(let number): value = number
      case .ambiguous(let usual, _): value = usual
      case .unreadable: return nil
      }
      return Found(
        value: Quantity(value: value, unit: figure.unit, qualifier: figure.qualifier),
        range: text.scalars(of: figure.tokens), core: text.scalars(of: figure.core),
        qualifier: figure.qualifier)
    }
  }
}
