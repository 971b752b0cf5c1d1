import Basics
import Language

/// Whether two figures can both be right.
enum FigureAgreement {
  /// Whether they agree: equal within their rounding, or within the bounds they state.
  ///
  /// Worked values: `rund 8000` and `7600` agree, `7600` and `1600` do not, `mehr als 2000` agrees with
  /// `2250`, `mindestens 225` does not agree with `160`, nor `mindestens 5000` with `50.000`.
  static func agree(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    if abs(left.value - right.value) <= max(left.tolerance, right.tolerance) { return true }
    return allows(left, right.value) || allows(right, left.value)
  }

  /// A bound says something of figures up to three times as far away.
  private static func allows(_ claim: FigureClaim, _ value: Double) -> Bool {
    switch claim.qualifier {
    case .moreThan, .atLeast: value >= claim.value && value <= 3 * claim.value
    case .lessThan, .atMost: value <= claim.value && 3 * value >= claim.value
    default: false
    }
  }

  /// How far another figure may be off: half of the last place that is not zero, as far as rounding
  /// explains it.
  ///
  /// `rund` and its like allow 3 % in any case; small counts and scores without them are exact.
  static func tolerance(
    of value: Double, qualifier: Qualifier?, measure: MeasureClass
  ) -> Double {
    let half = roundingStep(of: value) / 2
    switch qualifier {
    case .about, .almost, .slightlyMore: return max(half, abs(value) * 0.03)
    default: break
    }
    switch measure {
    case .unit("%"): return min(half, 0.5)
    case .unit: return min(half, abs(value) * (value < 1000 ? 0.02 : 0.03))
    case .things, .people, .score: return value < 1000 ? 0 : min(half, abs(value) * 0.03)
    }
  }

  /// The last decimal place of a figure that is not zero: 100 for 7600, 0.1 for 3.5.
  static func roundingStep(of value: Double) -> Double {
    guard value.isFinite, value != 0 else { return 0 }
    var step = 1.0
    if value.rounded() == value {
      while step < 1e15, (value / (step * 10)).rounded() * (step * 10) == value { step *= 10 }
      return step
    }
    for _ in 0..<9 {
      step /= 10
      if abs((value / step).rounded() * step - value) < step * 1e-6 { return step }
    }
    return step
  }

  /// What differs: the date where the clauses name different times, or where months lie between the
  /// articles and the figure counts what changes; the unit where one is the other with its point moved or
  /// in miles; else the value.
  static func kind(_ left: FigureClaim, _ right: FigureClaim) -> ConflictKind {
    if left.context.isOtherScope(than: right.context) { return .dateOrScope }
    if isOtherUnit(left.value / right.value) {
      return isChanging(left, right) && !isSlip(left, right) ? .dateOrScope : .unit
    }
    return isChanging(left, right) ? .dateOrScope : .value
  }

  /// Whether what both count may have changed between the articles: not what is long past for both.
  private static func isChanging(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    guard !left.measure.isLasting, let first = left.place.issued, let second = right.place.issued,
      abs(months(first) - months(second)) >= 2
    else { return false }
    let earliest = min(first.year, second.year)
    return ![left, right].allSatisfy { $0.context.era.map { $0 < earliest - 2 } ?? false }
  }

  /// Whether the later article has the smaller number of dead: that number only grows.
  private static func isSlip(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    guard left.context.aspects.contains(.death), right.context.aspects.contains(.death),
      let first = left.place.issued, let second = right.place.issued
    else { return false }
    return (months(first) < months(second)) == (left.value > right.value)
  }

  private static func months(_ date: PartialDate) -> Int { date.year * 12 + (date.month ?? 6) }

  /// Whether two figures are so near that they may well measure one thing, or a slip explains why they are not.
  static func areNear(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    let (small, large) = (min(left.value, right.value), max(left.value, right.value))
    guard small > 0 else { return large == small }
    return large / small <= 5 || isOtherUnit(large / small) || areGarbled(left, right)
  }

  /// Whether it is so with three digits or more, which hardly happens by chance.
  static func areSurelyGarbled(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    areGarbled(left, right) && digits(left.number).count >= 3 && left.value / right.value < 10
      && right.value / left.value < 10
  }

  /// Whether one figure is the other with its digits in another order, its point moved or its unit lost:
  /// `843` and `934`, `31,5` and `3,15`, `4500 km` and `4500 miles`.
  static func areGarbled(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    let (first, second) = (digits(left.number), digits(right.number))
    return first.count >= 2 && Set(first).count >= 2 && first.sorted() == second.sorted()
      && left.value != right.value
  }

  /// The digits of a number without the zeros at either end: 24 of 2400, 184 of 1.84.
  static func digits(_ number: Double) -> [Character] {
    let shown = number.magnitude.description
    let mantissa = shown.split(separator: "e").first.map(String.init) ?? shown
    let all = mantissa.filter(\.isNumber).drop { $0 == "0" }
    return Array(all.reversed().drop { $0 == "0" })
  }

  /// Whether two figures are so far apart that they hardly measure one thing, and no slip explains it.
  static func areFarApart(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    let (small, large) = (min(left.value, right.value), max(left.value, right.value))
    guard small > 0 else { return large > 0 }
    return large / small > 30 && !isOtherUnit(large / small)
  }

  /// A decimal point moved, thousands for millions, miles for kilometres, feet for metres.
  private static func isOtherUnit(_ ratio: Double) -> Bool {
    [10, 100, 1000, 1e6, 1.609, 3.281].contains {
      near(ratio / $0, 1, within: 0.002) || near(ratio * $0, 1, within: 0.002)
    }
  }

  private static func near(_ left: Double, _ right: Double, within share: Double) -> Bool {
    abs(left - right) <= share
  }
}
