import Basics
import Language

/// A writer's or agency's line glued to the end of a paragraph: `(Jo Angerer, 1.11.2022)`,
/// `(aka mit dpa und AFP)`, or a last line `von Alexander Männer`.
enum Credit {
  private static let longest = 80

  /// Where the line stands in a paragraph's text; nil where there is none.
  ///
  /// `lastLine` is the offset at which the paragraph's last line begins.
  static func range(in text: [Unicode.Scalar], lastLine: Int?) -> Range<Int>? {
    if text.last == ")", let open = text.lastIndex(of: "("), open > 1,
      text.count - open <= longest, endsSentence(text[..<open]),
      isCredit(String(scalars: text[(open + 1)..<(text.count - 1)]))
    {
      return open..<text.count
    }
    guard let lastLine, lastLine > 1, lastLine < text.count, text.count - lastLine <= longest,
      endsSentence(text[..<lastLine]), name(in: String(scalars: text[lastLine...])) != nil
    else { return nil }
    return lastLine..<text.count
  }

  /// Whether what stands before it has ended; a bracket within a sentence is no credit.
  private static func endsSentence(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let last = text.last { !Normalisation.isBlank($0) && !"\"“”»«'’)".unicodeScalars.contains($0) }
    return last.map { ".!?…".unicodeScalars.contains($0) } ?? false
  }

  private static func isCredit(_ inside: String) -> Bool {
    let words = inside.split(whereSeparator: { " ,/".contains($0) }).map(String.init)
    if words.contains(where: { agencies.contains($0.lowercased()) }) { return words.count <= 10 }
    guard words.count >= 2, words.count <= 6, let date = words.last, date.first?.isNumber == true
    else { return false }
    return words.dropLast().filter { $0.first?.isNumber != true }.allSatisfy {
      $0.first?.isUppercase == true || ["von", "und", "de", "van"].contains($0)
    }
  }

  /// News agencies, as credits shorten them.
  static let agencies: Set<String> = [
    "dpa", "afp", "apa", "ap", "reuters", "rtr", "epd", "kna", "sid", "tass", "dpa-afx", "ag",
    "red",
  ]

  /// The names of a byline: `Von: Anna-Katharina Ahnefeld`, `by Jane Doe and John Roe`.
  static func name(in line: String) -> [String]? {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first?.lowercased(),
      ["von", "von:", "by", "by:", "text:"].contains(first), (3...9).contains(words.count),
      let last = words.last, !".!?".contains(last.suffix(1))
    else { return nil }
    let names = words.dropFirst().joined(separator: " ").replacing(" und ", with: ", ")
      .replacing(" and ", with: ", ").split(separator: ",").map { String($0.drop { $0 == " " }) }
    let areNames = names.allSatisfy { name in
      let parts = name.split(separator: " ")
      return parts.count >= 2 && parts.allSatisfy { isNamePart(String($0)) }
    }
    return areNames ? names : nil
  }

  private static func isNamePart(_ part: String) -> Bool {
    part.first?.isUppercase == true || PersonName.isParticle(part)
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    var text = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(part) {
        text += other
        rest = rest.dropFirst(part.count)
      } else {
        text.append(first)
        rest.removeFirst()
      }
    }
    return text
  }
}
