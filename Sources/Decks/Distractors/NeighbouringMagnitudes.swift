import Facts
import Language

/// Numbers near the key's with the same rounding and notation: 7600 gives 6200 and 9400, not 7613.
struct NeighbouringMagnitudes: DistractorRule {
  static let name = "neighbouring-magnitude"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    guard case .quantity(let quantity, _) = fact.key.value,
      let pattern = KeyNotation(fact.key).number
    else { return [] }
    let values = Self.places(of: quantity, lastPlace: pattern.lastPlace).flatMap { place in
      Self.neighbours(of: (quantity.value / place).rounded(), isCount: quantity.value <= 20)
        .map { $0 * place }
    }
    return values.compactMap { value in
      guard value >= 2, let text = pattern.text(for: value) else { return nil }
      return DistractorCandidate(
        text: text, rule: Self.name, origin: fact.key.text, measure: value)
    }
  }

  /// Which places the neighbours change, the better first: ten countries have eleven beside them, 100 million
  /// has 150 million, or 200 million where the source says "rund".
  private static func places(of quantity: Quantity, lastPlace: Double) -> [Double] {
    if quantity.value <= 20, quantity.qualifier == nil { return [min(1, lastPlace)] }
    return quantity.value / lastPlace < 3 && quantity.value > 30
      ? [lastPlace / 10, lastPlace] : [lastPlace]
  }

  /// The significant digits of other numbers, the more telling first.
  private static func neighbours(of digits: Double, isCount: Bool) -> [Double] {
    if digits < 10 || (digits < 13 && isCount) {
      return [2, -2, 1, -1, 3, -3, 4, -4].map { digits + $0 }.filter { $0 >= 1 }
    }
    let step: Double = digits.truncatingRemainder(dividingBy: 5) == 0 ? 5 : 1
    let roundedAway = digits.truncatingRemainder(dividingBy: 10) == 0
    return [1.25, 0.75, 1.5, 0.6, 0.85, 1.75, 0.5, 1.15, 2, 0.4].compactMap { factor in
      var neighbour = (digits * factor / step).rounded() * step
      if !roundedAway, step == 1, neighbour.truncatingRemainder(dividingBy: 10) == 0 {
        neighbour += 1
      }
      return neighbour == digits ? nil : neighbour
    }
  }
}
