import Facts
import Language

/// Figures are compared as values, their units apart; never as text.
struct QuantityRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .quantity(let quantity, let unitNamed) = key.value else { return nil }
    let answer = FigureAnswer(typed.text, language: key.language)
    if let alias = aliasMatch(typed, key) { return alias }
    if answer.isNegated { return zero(answer, quantity) }
    let figures = answer.figures
    guard let first = figures.first else { return askForNumber }
    let check = QuantityCheck(key: key, quantity: quantity, unitNamed: unitNamed, deck: judge.deck)
    guard figures.count > 1 else { return check.judge(first, in: typed.text) }
    if let sum = answer.sum { return check.judge(sum, in: typed.text) }
    let judgements = figures.map { check.judge($0, in: typed.text) }
    if judgements.allSatisfy({ $0.verdict == .accept || $0.verdict == .note }) {
      return judgements.first { $0.verdict == .note } ?? judgements.first
    }
    if answer.isRange, let low = check.value(of: first), let high = check.value(of: figures[1]),
      figures.count == 2, min(low, high) <= check.wanted, check.wanted <= max(low, high)
    {
      return Judgement(
        .almost, rule: "range-for-number", german: "Gefragt ist eine einzige Zahl.",
        english: "One single number is wanted.")
    }
    return Judgement(
      .reject, rule: "several-numbers", german: "Bitte nur eine Zahl nennen.",
      english: "Please give one number only.")
  }

  /// An alias in other words than figures, such as "die Mehrheit".
  private func aliasMatch(_ typed: TypedAnswer, _ key: AnswerKey) -> Judgement? {
    let articles = Lexicon.of(key.language).articles
    let form = WordForm(typed.text, dropping: articles).words
    let isAlias = key.aliases.contains { alias in
      !alias.contains(where: \.isNumber) && WordForm(alias, dropping: articles).words == form
    }
    return isAlias ? Judgement(.accept, rule: "alias") : nil
  }

  /// "keine" is 0; "nicht 7600" is no answer.
  private func zero(_ answer: FigureAnswer, _ quantity: Quantity) -> Judgement {
    if answer.figures.isEmpty, quantity.value == 0 { return Judgement(.accept, rule: "zero") }
    return Judgement(
      .reject, rule: "negation", german: "Die Verneinung passt nicht zur Antwort.",
      english: "The negation does not fit the answer.")
  }

  private var askForNumber: Judgement {
    Judgement(
      .almost, rule: "number-missing", german: "Gefragt ist eine Zahl.",
      english: "A number is wanted.")
  }
}

/// The figures of an answer and what stands around them.
struct FigureAnswer: Sendable {
  let figures: [FoundFigure]
  let isNegated: Bool
  private let text: TokenisedText
  private let lexicon: Lexicon

  init(_ typed: String, language: WritingLanguage) {
    let text = TokenisedText(typed, language: language)
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

  /// "1 Stunde 30 Minuten" as one figure, where the units are of one kind and fall.
  var sum: FoundFigure? {
    guard (2...3).contains(figures.count), let first = figures.first, let name = first.unit,
      let unit = MeasureUnit.canonical(name), !unit.unit.hasPrefix("#")
    else { return nil }
    var total = 0.0
    var last = Double.infinity
    for (index, figure) in figures.enumerated() {
      guard let value = figure.reading.value, let name = figure.unit,
        let own = MeasureUnit.canonical(name), own.unit == unit.unit, own.factor < last,
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
