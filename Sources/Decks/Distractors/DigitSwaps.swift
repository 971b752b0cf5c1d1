import Facts
import Language

/// The key's number with two neighbouring digits exchanged, as a hasty reader would: 7600 gives 6700.
struct DigitSwaps: DistractorRule {
  static let name = "digit-swap"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    guard case .quantity(let quantity, _) = fact.key.value,
      let pattern = KeyNotation(fact.key).number, quantity.value / pattern.lastPlace < 1e9
    else { return [] }
    let digits = Array(String(Int((quantity.value / pattern.lastPlace).rounded())))
    guard digits.count >= 2 else { return [] }
    return (0..<(digits.count - 1)).compactMap { index in
      var swapped = digits
      swapped.swapAt(index, index + 1)
      guard swapped != digits, swapped[0] != "0", let number = Double(String(swapped)),
        let text = pattern.text(for: number * pattern.lastPlace)
      else { return nil }
      return DistractorCandidate(
        text: text, rule: Self.name, origin: fact.key.text, measure: number * pattern.lastPlace)
    }
  }
}
