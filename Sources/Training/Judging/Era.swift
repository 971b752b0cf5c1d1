import Language

/// Whether a text counts its years before Christ.
///
/// It does by "v. Chr.", "vor Christus", "v. u. Z.", BC, BCE. The sign in figures is not read as such: "-44" says nothing of an era.
enum Era {
  static func isBeforeChrist(_ text: String) -> Bool {
    let words = " " + spelled(text) + " "
    return marks.contains { words.contains(" \($0) ") }
  }

  /// Folded words between single spaces, figures apart from letters, without signs.
  private static func spelled(_ text: String) -> String {
    var words: [String] = [""]
    var wasDigit = false
    for scalar in Folding.folded(text).unicodeScalars {
      let isDigit = scalar.properties.numericType != nil
      guard isDigit || scalar.properties.isAlphabetic else {
        words.append("")
        continue
      }
      if isDigit != wasDigit { words.append("") }
      wasDigit = isDigit
      words[words.count - 1].unicodeScalars.append(scalar)
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let marks = [
    "v chr", "vchr", "vor chr", "vor christus", "vor christi geburt", "v u z", "vuz",
    "vor unserer zeit", "vor unserer zeitrechnung", "v d z", "bc", "b c", "bce", "b c e",
    "before christ", "before common era",
  ]
}
