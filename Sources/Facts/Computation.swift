/// A calculation that a sheet states: `7600 - 1600 = 6000`, `(12 + 3) / 5 = 3`.
///
/// `+ - * / ( )` and their typographic forms; figures as `7600`, `7.600`, `7600,5` or `7600.5`. `≈` allows
/// 5 % for rounding.
struct Computation: Hashable, Sendable {
  /// The figures on the left side, in order.
  let operands: [Double]
  let value: Double
  let result: Double
  let isRounded: Bool

  /// Whether both sides agree.
  var isRight: Bool {
    isRounded ? abs(value - result) <= 0.05 * max(abs(value), abs(result)) : near(value, result)
  }

  /// The calculation in a text; nil where it is none, divides by nothing or leaves the finite numbers.
  init?(_ text: String) {
    guard text.utf8.count <= 400 else { return nil }
    let sides = text.split(whereSeparator: { $0 == "=" || $0 == "≈" })
    guard sides.count == 2 else { return nil }
    isRounded = text.contains("≈")
    var left = ComputationParser(sides[0])
    var right = ComputationParser(sides[1])
    guard let value = left.whole(), let result = right.whole() else { return nil }
    self.value = value
    self.result = result
    operands = left.operands
  }
}

private struct ComputationParser {
  private let letters: [Character]
  private var index = 0
  private var depth = 0
  private(set) var operands: [Double] = []

  init(_ text: Substring) { letters = Array(text) }

  /// The value of the whole text; a word after a figure, such as a unit, is passed over.
  mutating func whole() -> Double? {
    guard let value = sum(), value.isFinite else { return nil }
    skip()
    return index == letters.count ? value : nil
  }

  private mutating func sum() -> Double? {
    guard var value = product() else { return nil }
    while let sign = take("+-−–") {
      guard let next = product() else { return nil }
      value = sign == "+" ? value + next : value - next
    }
    return value
  }

  private mutating func product() -> Double? {
    guard var value = operand() else { return nil }
    while let sign = take("*×·/÷:") {
      guard let next = operand() else { return nil }
      if "*×·".contains(sign) {
        value *= next
      } else {
        guard next != 0 else { return nil }
        value /= next
      }
    }
    return value
  }

  private mutating func operand() -> Double? {
    if take("(") != nil {
      guard depth < 20 else { return nil }
      depth += 1
      defer { depth -= 1 }
      guard let value = sum(), take(")") != nil else { return nil }
      return value
    }
    skip()
    let start = index
    while index < letters.count, letters[index].isASCII,
      letters[index].isNumber || ".,".contains(letters[index])
    {
      index += 1
    }
    guard let value = figure(String(letters[start..<index])) else { return nil }
    skip()
    while index < letters.count, letters[index].isLetter || "%€$".contains(letters[index]) {
      index += 1
    }
    operands.append(value)
    return value
  }

  /// `7.600` is 7600 and `7.6` is 7.6, as German and English agree on where three digits follow or not.
  private func figure(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.count <= 30 else { return nil }
    let groups = text.split(whereSeparator: { ".,".contains($0) }).map(String.init)
    guard text.first?.isNumber == true, text.last?.isNumber == true else { return nil }
    if groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0] != "0" {
      return Double(groups.joined())
    }
    guard groups.count <= 2 else { return nil }
    return Double(groups.joined(separator: "."))
  }

  private mutating func skip() {
    while index < letters.count, letters[index].isWhitespace { index += 1 }
  }

  private mutating func take(_ wanted: String) -> Character? {
    skip()
    guard index < letters.count, wanted.contains(letters[index]) else { return nil }
    defer { index += 1 }
    return letters[index]
  }
}
