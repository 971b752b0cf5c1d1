import Language

/// How a text writes its one number, so that another number can be put in its place in the same notation.
///
/// Worked values: in "3,5 Millionen Menschen" 3,800,000 becomes "3,8 Millionen Menschen"; in "60.000"
/// 45,000 becomes "45.000"; in "sechs Staaten" 5 becomes "fünf Staaten".
struct NumberPattern: Hashable {
  /// What stands before the number.
  let before: String
  /// The number with its scale word, as written: `3,5 Millionen`.
  let numberText: String
  /// What stands after it, such as a unit with the space before it.
  let after: String
  let value: Double
  /// The place of the last digit that is not a rounding zero: 100 for 7600, 100,000 for "3,5 Millionen".
  let lastPlace: Double

  private let notation: Notation
  private let language: WritingLanguage

  private enum Notation: Hashable {
    case word(capital: Bool, spacedScale: String, scale: Double)
    case digits(grouping: String, decimals: Int, spacedScale: String, scale: Double)
  }

  /// The pattern of a text that holds one number, written in digits or as a single word, with this value;
  /// nil for anything else.
  init?(_ text: String, value: Double, language: WritingLanguage) {
    guard value.isFinite, value > 0, value < 1e15 else { return nil }
    self.value = value
    self.language = language
    let scalars = Array(text.unicodeScalars)
    if let first = scalars.firstIndex(where: NumberPattern.isDigit) {
      guard let parsed = ParsedDigits(scalars, from: first, language: language) else { return nil }
      guard abs(parsed.value - value) <= value * 1e-9,
        !scalars[parsed.end...].contains(where: NumberPattern.isDigit)
      else { return nil }
      before = NumberPattern.text(scalars[..<first])
      numberText = NumberPattern.text(scalars[first..<parsed.end])
      after = NumberPattern.text(scalars[parsed.end...])
      notation = .digits(
        grouping: parsed.grouping, decimals: parsed.decimals, spacedScale: parsed.spacedScale,
        scale: parsed.scale)
      lastPlace = NumberPattern.lastPlace(
        of: value, unit: parsed.scale / NumberPattern.power(parsed.decimals))
    } else {
      guard let word = NumberWords.find(value, in: text, language: language) else { return nil }
      before = word.before
      numberText = word.text + word.spacedScale
      after = word.after
      notation = .word(
        capital: word.text.first?.isUppercase == true, spacedScale: word.spacedScale,
        scale: word.scale)
      lastPlace = NumberPattern.lastPlace(of: value, unit: word.scale)
    }
  }

  /// The text with another number in it; nil where the notation cannot write that number.
  func text(for other: Double) -> String? {
    numberText(for: other).map { before + $0 + after }
  }

  /// Only the number with its scale word.
  func numberText(for other: Double) -> String? {
    guard other.isFinite, other > 0, other < 1e15 else { return nil }
    switch notation {
    case .word(let capital, let spacedScale, let scale):
      guard let whole = Int(exactly: other / scale),
        let word = NumberWords.word(for: whole, language: language)
      else { return nil }
      return (capital ? word.prefix(1).uppercased() + word.dropFirst() : word) + spacedScale
    case .digits(let grouping, let decimals, let spacedScale, let scale):
      let mantissa = other / scale * NumberPattern.power(decimals)
      let whole = mantissa.rounded()
      guard abs(mantissa - whole) < 1e-6, whole >= 1 else { return nil }
      guard spacedScale.isEmpty || other / scale != 1,
        decimals == 0 || whole.truncatingRemainder(dividingBy: 10) != 0
          || endsInZero(scale, decimals)
      else { return nil }
      // "8000" is written without a sign and "12.000" with one.
      let isUngrouped = grouping.isEmpty && scale == 1 && value < 10_000 && other >= 10_000
      let sign = isUngrouped ? (language == .german ? "." : ",") : grouping
      return written(Int(whole), decimals: decimals, grouping: sign) + spacedScale
    }
  }

  /// "9,40" is written with a zero at its end, and so are the others.
  private func endsInZero(_ scale: Double, _ decimals: Int) -> Bool {
    (value / scale * Self.power(decimals)).rounded().truncatingRemainder(dividingBy: 10) == 0
  }

  private func written(_ number: Int, decimals: Int, grouping: String) -> String {
    var digits = Array(String(number))
    while digits.count <= decimals { digits.insert("0", at: 0) }
    let fraction = String(digits.suffix(decimals))
    var whole = ""
    for (index, digit) in digits.dropLast(decimals).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { whole = grouping + whole }
      whole = String(digit) + whole
    }
    return decimals == 0 ? whole : whole + (language == .german ? "," : ".") + fraction
  }

  /// How round another number would be in this notation; see ``lastPlace``.
  func lastPlace(of other: Double) -> Double { NumberPattern.lastPlace(of: other, unit: unit) }

  /// The smallest step that this notation shows: 1 for 7600, 100,000 for "3,5 Millionen".
  var unit: Double {
    switch notation {
    case .word(_, _, let scale): scale
    case .digits(_, let decimals, _, let scale): scale / NumberPattern.power(decimals)
    }
  }

  /// The largest power of ten, times `unit`, that divides the value.
  private static func lastPlace(of value: Double, unit: Double) -> Double {
    var place = unit
    while place * 10 <= value,
      abs((value / (place * 10)).rounded() - value / (place * 10)) < 1e-9
    { place *= 10 }
    return place
  }

  static func power(_ decimals: Int) -> Double {
    (0..<max(0, min(decimals, 12))).reduce(1.0) { product, _ in product * 10 }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
