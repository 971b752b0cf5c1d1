import Basics
import Language

/// Whether two figures can both be right.
enum FigureAgreement {
  /// Whether they agree: equal within their rounding, or within the bounds they state.
  ///
  /// Worked values: `rund 8000` and `7600` agree, `7600` and `1600` do not, `mehr als 2000` agrees with
  /// `2250`, `mindestens 225` does not agree with `160`.
  static func agree(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    if abs(left.value - right.value) <= max(left.tolerance, right.tolerance) { return true }
    return allows(left, right.value) || allows(right, left.value)
  }

  private static func allows(_ claim: FigureClaim, _ value: Double) -> Bool {
    switch claim.qualifier {
    case .moreThan, .atLeast: value >= claim.value
    case .lessThan, .atMost: value <= claim.value
    default: false
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

  /// What differs: the date where months lie between the articles and the figure counts what changes,
  /// the unit where one is the other with its point moved or in miles, else the value.
  static func kind(_ left: FigureClaim, _ right: FigureClaim) -> ConflictKind {
    let months = [left.issued, right.issued].compactMap { $0 }.map {
      $0.year * 12 + ($0.month ?? 6)
    }
    if months.count == 2, abs(months[0] - months[1]) >= 2, left.isCount || left.unit == "%" {
      return .dateOrScope
    }
    return isOtherUnit(left.value / right.value) ? .unit : .value
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
