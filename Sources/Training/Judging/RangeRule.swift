import Facts
import Language

/// A range is right with both bounds; one of them is half of it.
struct RangeRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .range(let low, let high, let unit) = key.value else { return nil }
    let units = UnitComparison(key: unit, language: key.language)
    let answer = FigureAnswer(typed.text, language: key.language, units: units)
    if answer.isNegated {
      return .negation
    }
    let bounds = [low * units.scale, high * units.scale]
    var values: [Double] = []
    var isUnitMissing = unit != nil
    for figure in answer.figures {
      switch units.match(figure.unit, unitNamed: false) {
      case .wrong: return wrongUnit(figure, bounds)
      case .same(let ratio), .similar(let ratio):
        isUnitMissing = isUnitMissing && figure.unit == nil
        guard let value = figure.reading.value else { return ambiguous }
        values.append(value * ratio)
      case .missing, .unclear:
        guard let value = figure.reading.value else { return ambiguous }
        values.append(value)
      }
    }
    switch values.count {
    case 0:
      return Judgement(
        .almost, rule: "number-missing", german: "Gefragt sind zwei Zahlen: von … bis …",
        english: "Two numbers are wanted: from … to …")
    case 1: return single(values[0], bounds)
    case 2:
      return pair(
        RangeRule.withWholeYears(values, bounds), bounds, isUnitMissing && !units.isCounted)
    default: return Judgement(.reject, rule: "several-numbers")
    }
  }

  /// "1914–18": the second year without its century, where the key's bounds are years.
  private static func withWholeYears(_ values: [Double], _ bounds: [Double]) -> [Double] {
    let years = 1000.0..<3000
    guard bounds.allSatisfy(years.contains), years.contains(values[0]), (0..<100) ~= values[1],
      values[1] == values[1].rounded()
    else { return values }
    return [values[0], (values[0] / 100).rounded(.down) * 100 + values[1]]
  }

  private func single(_ value: Double, _ bounds: [Double]) -> Judgement {
    if bounds[0] == bounds[1], Tolerance.areEqual(value, bounds[0]) {
      return Judgement(.accept, rule: "range-bounds")
    }
    if bounds.contains(where: { Tolerance.areEqual($0, value) }) {
      return Judgement(
        .partial, score: 0.5, rule: "range-half", german: "Das ist nur eine der beiden Grenzen.",
        english: "That is only one of the two bounds.")
    }
    guard bounds[0] < value, value < bounds[1] else {
      return Judgement(.reject, rule: "range-outside")
    }
    return Judgement(
      .almost, rule: "range-inside", german: "Gefragt ist die Spanne: von … bis …",
      english: "The range is wanted: from … to …")
  }

  private func pair(_ values: [Double], _ bounds: [Double], _ isUnitMissing: Bool) -> Judgement {
    let isRight =
      Tolerance.areEqual(values[0], bounds[0]) && Tolerance.areEqual(values[1], bounds[1])
    let isTurned =
      Tolerance.areEqual(values[0], bounds[1]) && Tolerance.areEqual(values[1], bounds[0])
    guard isRight || isTurned else { return Judgement(.reject, rule: "range-bounds") }
    if isUnitMissing {
      return Judgement(
        .almost, rule: "unit-missing", german: "Zahlen richtig – in welcher Einheit?",
        english: "Right numbers – in which unit?")
    }
    guard isTurned, !isRight else { return Judgement(.accept, rule: "range-bounds") }
    return Judgement(
      .note, rule: "range-turned", german: "Die kleinere Grenze steht sonst vorn.",
      english: "The lower bound usually comes first.")
  }

  private func wrongUnit(_ figure: FoundFigure, _ bounds: [Double]) -> Judgement {
    let isBound = bounds.contains { Tolerance.areEqual($0, figure.reading.value ?? .nan) }
    return Judgement(
      .reject, rule: "quantity-unit",
      german: isBound ? "Zahl richtig, Einheit falsch." : "",
      english: isBound ? "Right number, wrong unit." : "")
  }

  private var ambiguous: Judgement {
    Judgement(
      .almost, rule: "number-ambiguous",
      german: "Tausendertrennung oder Komma? Bitte die Zahlen eindeutig schreiben.",
      english: "Thousands separator or decimal sign? Please write the numbers clearly.")
  }
}
