import Language

/// The figures of an answer and what stands around them.
struct FigureAnswer: Sendable {
  let figures: [FoundFigure]
  let isNegated: Bool
  let text: TokenisedText
  private let lexicon: Lexicon

  /// `units`: the key's, which tell whether "5m" can be millions.
  init(_ typed: String, language: WritingLanguage, units: UnitComparison) {
    let text = TokenisedText(
      FigureNotation.plain(
        typed, language: language, isMillionLetter: units.key != nil && units.isCountedOrMoney),
      language: language)
    let lexicon = Lexicon.of(language)
    let figures = FigureFinder(text, manner: .answer).figures()
    let covered = Set(figures.flatMap { Array($0.tokens) })
    isNegated = text.tokens.indices.contains {
      !covered.contains($0) && lexicon.negations.contains(text.tokens[$0].folded)
    }
    self.text = text
    self.lexicon = lexicon
    self.figures = figures
  }

  /// The figures as the key's language writes them, else as the other one does: "three" in a German deck.
  static func inEitherLanguage(
    _ typed: String, key language: WritingLanguage, units: UnitComparison
  ) -> FigureAnswer {
    let answer = FigureAnswer(typed, language: language, units: units)
    guard answer.figures.isEmpty, !answer.isNegated else { return answer }
    let other = FigureAnswer(
      typed, language: language == .german ? .english : .german, units: units)
    return other.figures.isEmpty || other.isNegated ? answer : other
  }

  /// Whether the first two figures are the bounds of a range.
  var isRange: Bool {
    guard figures.count == 2 else { return false }
    let between = text.tokens[figures[0].tokens.upperBound..<figures[1].tokens.lowerBound]
    guard between.count == 1, let joiner = between.first else { return false }
    if lexicon.listWords.contains(joiner.folded) {
      return text.tokens.contains { lexicon.rangeOpeners.contains($0.folded) }
    }
    return joiner.kind == .sign("-") || lexicon.rangeWords.contains(joiner.folded)
  }

  /// "1 Stunde 30 Minuten" and "99 Euro 90 Cent" as one figure, where the units are of one kind and fall.
  var sum: FoundFigure? {
    guard (2...3).contains(figures.count), let first = figures.first,
      let unit = first.unit.flatMap({ MeasureUnit.named($0).first }), !unit.isCounted
    else { return nil }
    var total = 0.0
    var last = Double.infinity
    for (index, figure) in figures.enumerated() {
      let own = figure.unit.flatMap { name in
        MeasureUnit.named(name).first { $0.base == unit.base }
      }
      guard let value = figure.reading.value, let own, own.factor < last,
        index == 0 || isGlued(figures[index - 1], figure)
      else { return nil }
      total += value * own.factor
      last = own.factor
    }
    return FoundFigure(
      reading: .value(total / unit.factor), style: first.style, decimals: 0, scale: 1,
      qualifier: first.qualifier, unit: first.unit,
      tokens: first.tokens.lowerBound..<(figures.last?.tokens.upperBound ?? first.tokens.upperBound)
    )
  }

  private func isGlued(_ left: FoundFigure, _ right: FoundFigure) -> Bool {
    guard left.tokens.upperBound <= right.tokens.lowerBound else { return false }
    return text.tokens[left.tokens.upperBound..<right.tokens.lowerBound].allSatisfy {
      lexicon.listWords.contains($0.folded) || $0.kind == .sign(",")
    }
  }
}
