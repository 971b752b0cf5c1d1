import Facts
import Language

/// Ranges of the same width beside the key's, none overlapping it: 22 to 25 gives 18 to 21 and 26 to 29.
struct NeighbouringRanges: DistractorRule {
  static let name = "neighbouring-range"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    guard case .range(let low, let high, _) = fact.key.value, low >= 0, high > low,
      let pattern = RangePattern(fact.key.text, low: low, high: high, language: fact.key.language)
    else { return [] }
    let step = high - low + pattern.lastPlace
    return [1.0, -1, 2, -2, 3].compactMap { times in
      let (newLow, newHigh) = (low + times * step, high + times * step)
      guard newLow > 0, let text = pattern.text(low: newLow, high: newHigh) else { return nil }
      return DistractorCandidate(
        text: text, rule: Self.name, origin: fact.key.text, measure: (newLow + newHigh) / 2)
    }
  }
}

/// How a text writes its two numbers: "22 bis 25 Grad".
private struct RangePattern {
  private let first: NumberPattern
  private let second: NumberPattern
  /// The coarser of the places to which both are rounded.
  let lastPlace: Double

  init?(_ text: String, low: Double, high: Double, language: WritingLanguage) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    let numbers = words.indices.filter { words[$0].contains(where: \.isNumber) }
    guard numbers.count == 2, let middle = numbers.last else { return nil }
    let head = words[..<middle].joined(separator: " ") + " "
    let tail = words[middle...].joined(separator: " ")
    guard let first = NumberPattern(head, value: low, language: language),
      let second = NumberPattern(tail, value: high, language: language)
    else { return nil }
    self.first = first
    self.second = second
    lastPlace = max(1e-9, min(first.lastPlace, second.lastPlace))
  }

  func text(low: Double, high: Double) -> String? {
    guard let head = first.text(for: low), let tail = second.text(for: high) else { return nil }
    return head + tail
  }
}
