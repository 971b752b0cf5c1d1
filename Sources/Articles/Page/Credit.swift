import Basics
import Language

/// A writer's or an agency's line glued to the end of a paragraph: `(Jo Angerer, 1.11.2022)`,
/// `(aka mit dpa und AFP)`, or a last line `von Alexander Männer`.
enum Credit {
  private static let longest = 80

  /// Where the line stands in a paragraph's text; nil where there is none.
  ///
  /// `lastLine` is the offset at which the paragraph's last line begins.
  static func range(in text: [Unicode.Scalar], lastLine: Int?) -> Range<Int>? {
    if let bracket = bracket(in: text) { return bracket }
    if let lastLine, lastLine > 1, lastLine < text.count, text.count - lastLine <= longest,
      endsSentence(text[..<lastLine]), isCreditLine(String(scalars: text[lastLine...]))
    {
      return lastLine..<text.count
    }
    return nil
  }

  /// `(dpa)` behind the last sentence; nil for a picture's credit in brackets.
  static func bracket(in text: [Unicode.Scalar]) -> Range<Int>? {
    guard text.last == ")", let open = text.lastIndex(of: "("), open > 1,
      text.count - open <= longest, endsSentence(text[..<open]),
      isCredit(String(scalars: text[(open + 1)..<(text.count - 1)]))
    else { return nil }
    return open..<text.count
  }

  /// Whether what stands before it has ended; a bracket within a sentence is no credit.
  static func endsSentence(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let last = text.last { !Normalisation.isBlank($0) && !"\"“”»«'’)".unicodeScalars.contains($0) }
    return last.map { ".!?…".unicodeScalars.contains($0) } ?? false
  }

  private static func isCredit(_ inside: String) -> Bool {
    let words = inside.split(whereSeparator: { " ,/".contains($0) }).map(String.init)
    if words.contains(where: {
      agencies.contains($0.lowercased()) || desks.contains($0.lowercased())
    }) {
      return words.count <= 10 && !words.contains(where: isPictureLabel)
    }
    guard words.count >= 2, words.count <= 6, let date = words.last, date.first?.isNumber == true
    else { return false }
    return words.dropLast().filter { $0.first?.isNumber != true }.allSatisfy {
      $0.first?.isUppercase == true || ["von", "und", "de", "van"].contains($0)
    }
  }

  private static func isPictureLabel(_ word: String) -> Bool {
    word.hasSuffix(":") || PageVocabulary.creditLabels.contains(word.lowercased())
  }

  /// A last line of its own: a byline that says so, or the agencies drawn on.
  private static func isCreditLine(_ line: String) -> Bool {
    if let byline = Byline(line), byline.isOpened || byline.persons.isEmpty { return true }
    return material(in: line) != nil
  }

  /// `Mit Material von dpa und AFP`; nil where no agency is named.
  static func material(in line: String) -> String? {
    let look = BlockLook(line: line)
    guard look.words.count <= 10, look.opens(PageVocabulary.materialOpeners),
      !look.endsLikeSentence,
      look.words.contains(where: { agencies.contains($0.lower) })
    else { return nil }
    return String(line.drop { $0 == "(" }.prefix { $0 != ")" })
  }

  /// What credits write for the paper's own editors, or for agencies without their names.
  private static let desks: Set<String> = ["red", "ag", "redaktion", "staff"]

  /// News agencies, as credits shorten them.
  static let agencies: Set<String> = [
    "dpa", "afp", "apa", "ap", "reuters", "rtr", "epd", "kna", "sid", "tass", "dpa-afx",
    "dts", "ots",
    "sda", "keystone-sda", "pa", "upi", "ansa", "efe", "xinhua", "interfax", "ria", "dapd",
    "ddp", "afx",
    "associated press", "bloomberg", "anadolu", "press association", "dpa/tmn", "agenturen",
    "agencies",
    "ria novosti",
  ]
}
