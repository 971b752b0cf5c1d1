import Facts
import Language

/// Judges one figure against a quantity: number, then unit, then qualifier.
struct QuantityCheck: Sendable {
  let key: AnswerKey
  let quantity: Quantity
  let unitNamed: Bool
  let deck: DeckAnswers
  private let units: UnitComparison

  /// The key's value in its unit without scale words.
  var wanted: Double { quantity.value * units.scale }

  init(key: AnswerKey, quantity: Quantity, unitNamed: Bool, deck: DeckAnswers) {
    self.key = key
    self.quantity = quantity
    self.unitNamed = unitNamed
    self.deck = deck
    units = UnitComparison(key: quantity.unit, language: key.language)
  }

  /// What a figure is in the key's unit; nil where it is unreadable or measures something else.
  func value(of figure: FoundFigure) -> Double? {
    guard let number = figure.reading.value else { return nil }
    switch units.match(figure.unit, unitNamed: unitNamed) {
    case .same(let ratio), .similar(let ratio): return number * ratio
    case .missing, .unclear: return number
    case .wrong: return nil
    }
  }

  func judge(_ figure: FoundFigure, in text: TokenisedText) -> Judgement {
    let match = unitMatch(figure)
    let ratio: Double
    switch match {
    case .same(let one), .similar(let one): ratio = one
    case .missing, .unclear, .wrong: ratio = 1
    }
    let nearness: Nearness
    switch figure.reading {
    case .unreadable:
      return Judgement(
        .almost, rule: "number-unreadable", german: "Diese Zahl ist nicht lesbar geschrieben.",
        english: "This number cannot be read.")
    case .value(let number): nearness = self.nearness(number * ratio, figure, ratio: ratio)
    case .ambiguous(let usual, let other):
      let first = self.nearness(usual * ratio, figure, ratio: ratio)
      let second = self.nearness(other * ratio, figure, ratio: ratio)
      guard first != .far || second != .far else { return wrongNumber(usual * ratio, match) }
      if first == .equal,
        Tolerance.decimals(of: usual) == 3 || key.text.contains(shown(figure, text))
      {
        nearness = .equal
        break
      }
      return ambiguous
    }
    if nearness == .far {
      let number = figure.reading.value ?? 0
      if isGroupedOnce(figure, text), Tolerance.areEqual(number * ratio / 1000, wanted) {
        return ambiguous
      }
      if ratio != 1, Tolerance.areEqual(number, wanted) { return wrongUnit }
      return wrongNumber(number * ratio, match)
    }
    if let period = units.period, let typed = RatePeriod.named(in: text.tokens.map(\.folded)),
      typed != period
    {
      return Judgement(
        .reject, rule: "quantity-period", german: "Zahl richtig, Zeitraum falsch.",
        english: "Right number, wrong period.")
    }
    return judgeUnit(match, figure, nearness)
  }

  private var ambiguous: Judgement {
    Judgement(
      .almost, rule: "number-ambiguous",
      german: "Tausendertrennung oder Komma? Bitte die Zahl eindeutig schreiben.",
      english: "Thousands separator or decimal sign? Please write the number clearly.")
  }

  /// Whether one sign before three digits may be the other notation's decimal sign: "42,195" in English.
  private func isGroupedOnce(_ figure: FoundFigure, _ text: TokenisedText) -> Bool {
    let digits = shown(figure, text)
    return digits.count { $0 == "," || $0 == "." } == 1
      && digits.suffix(4).first.map { $0 == "," || $0 == "." } == true
  }

  /// The digits of a figure as they were typed.
  private func shown(_ figure: FoundFigure, _ text: TokenisedText) -> String {
    let numbers = text.tokens[figure.tokens.clamped(to: 0..<text.tokens.count)]
    return numbers.first { $0.number != nil }.map { text.slice($0.range) }
      ?? text.slice(tokens: figure.tokens)
  }

  /// The unit's match; a share ("ein Drittel") fits a key without unit as it does one in percent.
  private func unitMatch(_ figure: FoundFigure) -> UnitMatch {
    if quantity.unit == nil, figure.unit.map({ MeasureUnit.canonical($0)?.unit == "%" }) ?? false,
      abs(quantity.value) <= 1
    {
      return .same(ratio: 0.01)
    }
    return units.match(figure.unit, unitNamed: unitNamed)
  }

  // MARK: Number

  private enum Nearness: Equatable { case equal, rounded, tolerated, far }

  private func nearness(_ value: Double, _ figure: FoundFigure, ratio: Double) -> Nearness {
    if Tolerance.areEqual(value, wanted) { return .equal }
    if units.scale > 1, unitNamed, figure.scale == 1, figure.unit == nil,
      Tolerance.areEqual(value, quantity.value)
    {
      return .equal
    }
    if figure.style == .share, isRounding(value, to: Tolerance.decimals(of: wanted), of: wanted) {
      return .equal
    }
    if Tolerance.decimals(of: wanted) > 4, figure.scale == 1, ratio == 1,
      abs(wanted) >= 1 || figure.decimals >= 2, isRounding(wanted, to: figure.decimals, of: value)
    {
      return .rounded
    }
    if Tolerance.decimals(of: wanted) > 4, figure.scale == 1, ratio == 0.01, abs(wanted) <= 1,
      isRounding(wanted, to: figure.decimals + 2, of: value)
    {
      return .rounded
    }
    if isInexact(ratio), abs(value - wanted) <= ratio * Tolerance.power(-figure.decimals) / 2,
      abs(value - wanted) <= abs(wanted) * 0.01
    {
      return .rounded
    }
    guard
      quantity.qualifier == .about || quantity.qualifier == .almost
        || quantity.qualifier == .slightlyMore
    else { return .far }
    let half = Tolerance.aroundRounded(wanted)
    guard abs(value - wanted) <= half * (1 + 1e-9) else { return .far }
    let other = Quantity(value: value / units.scale, unit: quantity.unit)
    return deck.isAnotherValue(other) ? .far : .tolerated
  }

  private func isRounding(_ exact: Double, to decimals: Int, of rounded: Double) -> Bool {
    abs(exact - rounded) <= Tolerance.power(-decimals) / 2 * (1 + 1e-9)
  }

  /// Miles and kilometres, feet and centimetres: one is no round number of the other.
  private func isInexact(_ ratio: Double) -> Bool {
    ratio > 0 && ratio != 1 && Tolerance.digits(of: ratio) > 2
      && Tolerance.digits(of: 1 / ratio) > 2
  }

  private func wrongNumber(_ value: Double, _ match: UnitMatch) -> Judgement {
    if case .wrong = match, Tolerance.areEqual(value, wanted) { return wrongUnit }
    var factor = 10.0
    while factor <= 1e12, value != 0 {
      if Tolerance.areEqual(value * factor, wanted) || Tolerance.areEqual(value, wanted * factor) {
        return Judgement(
          .reject, rule: "quantity-magnitude", german: "Die Größenordnung stimmt nicht.",
          english: "The order of magnitude is wrong.")
      }
      factor *= 10
    }
    return Judgement(.reject, rule: "quantity-value")
  }

  // MARK: Unit and qualifier

  private var wrongUnit: Judgement {
    Judgement(
      .reject, rule: "quantity-unit", german: "Zahl richtig, Einheit falsch.",
      english: "Right number, wrong unit.")
  }

  private func judgeUnit(
    _ match: UnitMatch, _ figure: FoundFigure, _ nearness: Nearness
  ) -> Judgement {
    let remark: Remark?
    switch match {
    case .wrong: return wrongUnit
    case .unclear: return askForUnit
    case .missing where !unitNamed && !units.isCounted: return askForUnit
    case .similar:
      remark = Remark(
        "unit-name", "Die Quelle sagt „\(quantity.unit ?? "")“.",
        "The source says “\(quantity.unit ?? "")”.")
    case .missing, .same: remark = nil
    }
    return judgeQualifier(figure, nearness, remark)
  }

  private var askForUnit: Judgement {
    Judgement(
      .almost, rule: "unit-missing", german: "Zahl richtig – in welcher Einheit?",
      english: "Right number – in which unit?")
  }

  private struct Remark {
    let rule: String
    let german: String
    let english: String
    init(_ rule: String, _ german: String, _ english: String) {
      self.rule = rule
      self.german = german
      self.english = english
    }
  }

  private func judgeQualifier(
    _ figure: FoundFigure, _ nearness: Nearness, _ unitRemark: Remark?
  ) -> Judgement {
    let word = quantity.qualifier.map { Qualifiers.word(for: $0, in: key.language) } ?? ""
    var remark = unitRemark
    switch QualifierMatch.ofFigures(key: quantity.qualifier, typed: figure.qualifier) {
    case .opposite:
      return Judgement(
        .reject, rule: "qualifier-opposite",
        german: "Zahl richtig, aber die Quelle sagt „\(word)“.",
        english: "Right number, but the source says “\(word)”.")
    case .unclear:
      return Judgement(
        .almost, rule: "qualifier-unclear",
        german: "Zahl richtig – aber genau oder nur eine Grenze?",
        english: "Right number – but exactly, or only a bound?")
    case .missing, .other:
      remark =
        quantity.qualifier == nil
        ? Remark(
          "qualifier-added", "Die Quelle nennt die Zahl genau.",
          "The source gives the exact number.")
        : Remark(
          "qualifier-missing", "Die Quelle sagt „\(source)“.", "The source says “\(source)”.")
    case .same: break
    }
    if nearness == .tolerated || nearness == .rounded {
      return Judgement(
        .note, rule: "quantity-tolerance", german: "Die Quelle sagt „\(source)“.",
        english: "The source says “\(source)”.")
    }
    if figure.style == .ordinal, remark == nil, !unitNamed, !isRank {
      remark = Remark("ordinal", "Gefragt ist eine Anzahl.", "How many, not which one, is wanted.")
    }
    guard let remark else { return Judgement(.accept, rule: "quantity-value") }
    return Judgement(.note, rule: remark.rule, german: remark.german, english: remark.english)
  }

  /// Whether the key is a rank by its own text: "third", not "3".
  private var isRank: Bool {
    let text = TokenisedText(key.text, language: key.language)
    return FigureFinder(text, manner: .answer).figures().contains { $0.style == .ordinal }
  }

  private var source: String { key.qualifiedText }
}
