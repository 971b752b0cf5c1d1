import Language

/// How near a figure must be to the source's.
enum Tolerance {
  /// Half of the last significant place: 50 for 7600, 5 for 50, 0.05 for 7.5; nothing for 0.
  static func aroundRounded(_ value: Double) -> Double { lastPlace(value) / 2 }

  /// The last place that is not a zero: 100 for 7600, 0.1 for 7.5.
  static func lastPlace(_ value: Double) -> Double {
    guard value != 0, value.isFinite, abs(value) < 1e18 else { return 0 }
    let decimals = decimals(of: value)
    if decimals > 0 { return power(-decimals) }
    var place = 1.0
    while place < 1e18, value.truncatingRemainder(dividingBy: place * 10) == 0 { place *= 10 }
    return place
  }

  /// How many decimals the shortest way of writing a number has: 1 for 12.5.
  static func decimals(of value: Double) -> Int {
    var factor = 1.0
    for count in 0...12 {
      let scaled = value * factor
      if abs(scaled - scaled.rounded()) <= max(1e-9, abs(scaled) * 1e-12) { return count }
      factor *= 10
    }
    return 13
  }

  /// How many digits a number has between its first and its last that is no zero: 3 for 0.0254, 1 for 1000.
  static func digits(of value: Double) -> Int {
    guard value.isFinite, value != 0 else { return 0 }
    var value = abs(value)
    while value >= 10 { value /= 10 }
    while value < 1 { value *= 10 }
    return decimals(of: value) + 1
  }

  static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(abs(exponent), 20) { result *= 10 }
    return exponent < 0 ? 1 / result : result
  }

  /// Equal but for what binary fractions do to decimal ones.
  static func areEqual(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= max(abs(left), abs(right)) * 1e-9
  }
}
