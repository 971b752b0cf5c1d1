@_spi(_Unicode) import Swift
import Basics

/// The one way in which articles and quotes are made comparable.
///
/// Steps for the lines of a block: NFC; soft hyphens and zero-width characters removed; lines joined;
/// every white space one space, trimmed; only between the items of a list and the rows of a table stands U+2028.
/// Steps for comparing, one character for one: quotation marks,
/// apostrophes and dashes become their ASCII forms, U+2028 a space. Letters keep their case.
package enum Normalisation {
  /// A block's text as it is shown, with the offsets at which its lines begin.
  ///
  /// A hyphen after a letter at a line's end stays before a capital (`Ex-` / `Sowjetrepubliken`), stays
  /// with a space before `und`, `oder`, `bzw`, and is dropped before other small letters (`Re-` / `gierung`);
  /// between digits it stays (`1990-` / `1995`). A slash stays without a space.
  /// A soft hyphen at a line's end joins without a space. A U+2028 stands before the lines whose indices are in
  /// `ownLines`. Linear.
  package static func joined(
    _ lines: some Sequence<[Unicode.Scalar]>, ownLines: Set<Int> = []
  ) -> (scalars: [Unicode.Scalar], lineStarts: [Int]) {
    var text: [Unicode.Scalar] = []
    var starts: [Int] = []
    var endsInSoftHyphen = false
    for (index, raw) in lines.enumerated() {
      let line = cleaned(raw)
      if let first = line.first, !text.isEmpty {
        if ownLines.contains(index) {
          text.append(OwnLines.scalar)
        } else if !endsInSoftHyphen {
          join(first, of: line, to: &text)
        }
      }
      starts.append(text.count)
      text += line
      endsInSoftHyphen = raw.last { !isBlank($0) } == "\u{AD}"
    }
    return (text, starts)
  }

  /// A quote or any other text of its own, as it is shown: its line breaks joined like a block's.
  package static func cleaned(_ text: String) -> [Unicode.Scalar] {
    joined(lines(of: Array(text.unicodeScalars)).map { Array($0) }).scalars
  }

  /// A text of its own for comparing.
  package static func folded(_ text: String) -> [Unicode.Scalar] { folded(cleaned(text)) }

  /// The same characters for comparing, one for one.
  package static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.map(folded)
  }

  /// One character for comparing.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x22, 0x27, 0x2D, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: scalar
    case 0x201E, 0x201C, 0x201D, 0xAB, 0xBB, 0x201F, 0x2033: "\""
    case 0x201A, 0x2018, 0x2019, 0x2039, 0x203A, 0x201B, 0x60, 0xB4, 0x2032: "'"
    case 0x2013, 0x2014, 0x2011, 0x2012, 0x2212, 0x2015, 0x2010: "-"
    case 0x2028: " "
    default: scalar
    }
  }

  /// The lines of a text, without their ends: LF, CR, CR LF, U+0085, U+2028 and U+2029.
  package static func lines(of scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var lines: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      switch scalars[index].value {
      case 0x0D:
        lines.append(scalars[start..<index])
        if index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
        start = index + 1
      case 0x0A, 0x85, 0x2028, 0x2029:
        lines.append(scalars[start..<index])
        start = index + 1
      default: break
      }
      index += 1
    }
    lines.append(scalars[start...])
    return lines
  }

  /// Whether a character shows nothing at all and is left out.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether a character is white space or nothing at all.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D: true
    case 0x21...0x7E: false
    default: scalar.properties.isWhitespace || (isInvisible(scalar) && scalar != "\u{AD}")
    }
  }

  private static func cleaned(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var clean: [Unicode.Scalar] = []
    clean.reserveCapacity(line.count)
    var pendingSpace = false
    for scalar in composed(line) {
      if scalar.value < 0x7F && scalar.value > 0x20 {
        if pendingSpace { clean.append(" ") }
        pendingSpace = false
        clean.append(scalar)
      } else if isInvisible(scalar) {
        continue
      } else if isBlank(scalar) {
        pendingSpace = !clean.isEmpty
      } else {
        if pendingSpace { clean.append(" ") }
        pendingSpace = false
        clean.append(scalar)
      }
    }
    return clean
  }

  /// NFC; text without any combining character, which is nearly all text, is not touched.
  private static func composed(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard line.contains(where: { $0.value >= 0x300 && !isPlainPunctuation($0) }) else {
      return line
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line)
    return Array(String(view)._nfc)
  }

  private static func isPlainPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x203A).contains(scalar.value) || scalar.value == 0x20AC || scalar.value == 0x200B
  }

  private static func join(
    _ first: Unicode.Scalar, of line: [Unicode.Scalar], to text: inout [Unicode.Scalar]
  ) {
    guard let last = text.last, text.count >= 2, isWordPart(text[text.count - 2]) else {
      text.append(" ")
      return
    }
    switch last.value {
    case 0x2F, 0x2013:
      // `Almaty/` and `1990–` go on without a space.
      if !isWordPart(first) || last == "–" && !isDigit(text[text.count - 2]) { text.append(" ") }
    case 0x2D, 0x2010, 0x2011: joinHyphen(first, of: line, to: &text)
    default: text.append(" ")
    }
  }

  private static func joinHyphen(
    _ first: Unicode.Scalar, of line: [Unicode.Scalar], to text: inout [Unicode.Scalar]
  ) {
    let before = text[text.count - 2]
    if first.properties.isUppercase || isDigit(first) && isDigit(before) { return }
    let word = line.prefix { $0.properties.isAlphabetic }
    if !first.properties.isLowercase
      || listWords.contains(where: { word.elementsEqual($0.unicodeScalars) })
    {
      text.append(" ")
    } else if !isDigit(before), !openers.contains(lastWord(of: text)) {
      text.removeLast()
    }
  }

  /// The word before the hyphen that a text ends in, in small letters.
  private static func lastWord(of text: [Unicode.Scalar]) -> String {
    let letters = text.dropLast().suffix(12).reversed().prefix { $0.properties.isAlphabetic }
    return String(scalars: letters.reversed()).lowercased()
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Before these a hyphen stands for the rest of a word: `Öl- und Gasfelder`.
  private static let listWords = ["und", "oder", "bzw", "bis", "sowie", "and", "or", "to"]
  /// Behind these English writes a hyphen before small letters too; no German syllable is one of them.
  private static let openers: Set<String> = [
    "self", "long", "short", "high", "low", "full", "far", "twenty", "thirty", "forty", "fifty",
    "sixty",
    "seventy", "eighty", "ninety",
  ]
}
