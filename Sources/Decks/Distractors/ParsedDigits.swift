import Language

/// A number in digits with its separators and its scale word, as a text writes it.
struct ParsedDigits {
  let value: Double
  /// One past its last scalar, the scale word included.
  let end: Int
  /// What stands between groups of three digits; empty where nothing does.
  let grouping: String
  /// How many digits follow the decimal sign.
  let decimals: Int
  /// The scale word with the white space before it: ` Millionen`.
  let spacedScale: String
  let scale: Double

  /// The number that begins at `first`; nil where its separators make no sense.
  init?(_ scalars: [Unicode.Scalar], from first: Int, language: WritingLanguage) {
    let decimalSign: Unicode.Scalar = language == .german ? "," : "."
    var groups: [[Unicode.Scalar]] = [[]]
    var separators: [Unicode.Scalar] = []
    var position = first
    while position < scalars.count {
      let scalar = scalars[position]
      if NumberPattern.isDigit(scalar) {
        groups[groups.count - 1].append(scalar)
      } else if ParsedDigits.isSeparator(scalar), position + 1 < scalars.count,
        NumberPattern.isDigit(scalars[position + 1])
      {
        separators.append(scalar)
        groups.append([])
      } else {
        break
      }
      position += 1
    }
    var fraction: [Unicode.Scalar] = []
    if separators.last == decimalSign, let last = groups.popLast() {
      separators.removeLast()
      fraction = last
    }
    guard Set(separators).count <= 1, !separators.contains(decimalSign),
      groups.dropFirst().allSatisfy({ $0.count == 3 }), (1...15).contains(groups[0].count),
      separators.isEmpty || groups[0].count <= 3,
      groups.count <= 5, fraction.count <= 6
    else { return nil }
    let digits = groups.joined() + fraction
    guard digits.count <= 15, let whole = Double(String(String.UnicodeScalarView(digits))) else {
      return nil
    }
    decimals = fraction.count
    grouping = separators.first.map { String($0) } ?? ""
    let scaleWord = ParsedDigits.scale(scalars, from: position, language: language)
    end = scaleWord?.end ?? position
    spacedScale = scaleWord?.text ?? ""
    scale = scaleWord?.factor ?? 1
    value = whole / NumberPattern.power(fraction.count) * scale
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == "'" || scalar == "’" || scalar == "\u{A0}"
      || scalar == "\u{202F}" || scalar == " "
  }

  /// The scale word that begins after one space at `start`, its factor, and where it ends.
  static func scale(
    _ scalars: [Unicode.Scalar], from start: Int, language: WritingLanguage
  ) -> (text: String, factor: Double, end: Int)? {
    guard start < scalars.count, scalars[start] == " " || scalars[start] == "\u{A0}" else {
      return nil
    }
    var end = start + 1
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    let word = String(String.UnicodeScalarView(scalars[(start + 1)..<end])).lowercased()
    let factor: Double
    switch (word, language) {
    case ("tausend", .german), ("thousand", .english): factor = 1e3
    case ("million", _), ("millionen", .german), ("mio", _): factor = 1e6
    case ("milliarde", .german), ("milliarden", .german), ("mrd", .german), ("billion", .english):
      factor = 1e9
    case ("billion", .german), ("billionen", .german), ("trillion", .english): factor = 1e12
    default: return nil
    }
    // "Mio." and "Mrd." keep their full stop.
    if word == "mio" || word == "mrd", end < scalars.count, scalars[end] == "." { end += 1 }
    return (String(String.UnicodeScalarView(scalars[start..<end])), factor, end)
  }
}
