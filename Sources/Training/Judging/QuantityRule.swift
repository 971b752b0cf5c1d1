import Facts
import Language

/// Figures are compared as values, their units apart; never as text.
struct QuantityRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .quantity(let quantity, let unitNamed) = key.value else { return nil }
    let units = UnitComparison(key: quantity.unit, language: key.language)
    let answer = FigureAnswer.inEitherLanguage(typed.text, key: key.language, units: units)
    if let alias = aliasMatch(typed, key) { return alias }
    if answer.isNegated { return zero(answer, quantity) }
    let figures = answer.figures
    guard let first = figures.first else { return askForNumber }
    let check = QuantityCheck(key: key, quantity: quantity, unitNamed: unitNamed, deck: judge.deck)
    guard figures.count > 1 else { return check.judge(first, in: answer.text) }
    if let sum = answer.sum { return check.judge(sum, in: answer.text) }
    let judgements = figures.map { check.judge($0, in: answer.text) }
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

  /// The key's own text or an alias in other words than figures, such as "die Mehrheit".
  private func aliasMatch(_ typed: TypedAnswer, _ key: AnswerKey) -> Judgement? {
    let articles = Lexicon.of(key.language).articles
    let form = WordForm(typed.text, dropping: articles).words
    let isAlias = key.rightTexts.contains { alias in
      !alias.contains(where: \.isNumber) && WordForm(alias, dropping: articles).words == form
    }
    return isAlias ? Judgement(.accept, rule: "alias") : nil
  }

  /// "keine" is 0; "nicht 7600" is no answer.
  private func zero(_ answer: FigureAnswer, _ quantity: Quantity) -> Judgement {
    if answer.figures.isEmpty, quantity.value == 0 { return Judgement(.accept, rule: "zero") }
    return .negation
  }

  private var askForNumber: Judgement {
    Judgement(
      .almost, rule: "number-missing", german: "Gefragt ist eine Zahl.",
      english: "A number is wanted.")
  }
}
