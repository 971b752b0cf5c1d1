/// Makes spellings that a fair reader takes for equal the same text.
package enum Folding {
  /// The text in lower case with ä=ae, ö=oe, ü=ue, ß=ss, without accents, with plain quotes and
  /// dashes and single spaces, trimmed.
  ///
  /// Worked value: `" Der „Élysée“–Straße "` becomes `"der "elysee"-strasse"`. Linear.
  package static func folded(_ text: String) -> String {
    foldedWord(text) ?? fold(text, umlaut: "e", accents: false)
  }

  /// The same for one word of Latin letters, which is what most calls are about; nil for any other text.
  private static func foldedWord(_ text: String) -> String? {
    guard text.utf8.count <= 64, text.utf8.allSatisfy({ $0 > 0x20 }) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 4)
    for scalar in text.unicodeScalars {
      guard FoldedBytes.append(scalar, to: &bytes) else { return nil }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What ``folded(_:)`` makes of one character, without looking into tables made from this.
  static func foldedLetter(_ scalar: Unicode.Scalar) -> String {
    fold(String(Character(scalar)), umlaut: "e", accents: false)
  }

  /// As ``folded(_:)``, but accents stay: what is equal here is written right.
  package static func cleaned(_ text: String) -> String { fold(text, umlaut: "e", accents: true) }

  /// As ``folded(_:)``, but ä=a, ö=o, ü=u: for umlauts typed without their dots.
  package static func bare(_ text: String) -> String { fold(text, umlaut: "", accents: false) }

  private static func fold(_ text: String, umlaut: String, accents: Bool) -> String {
    var folded = String.UnicodeScalarView()
    var spacePending = false
    var plainVowel = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        if isSpace(scalar) {
          spacePending = !folded.isEmpty
          plainVowel = false
          continue
        }
        if spacePending { folded.append(" ") }
        spacePending = false
        let lower = scalar.value >= 0x41 && scalar.value <= 0x5A ? scalar.value + 32 : scalar.value
        folded.append(Unicode.Scalar(UInt8(lower)))
        plainVowel = lower == 0x61 || lower == 0x6F || lower == 0x75
        continue
      }
      if isSpace(scalar) {
        spacePending = !folded.isEmpty
        plainVowel = false
        continue
      }
      if scalar.value == 0x308, plainVowel {
        folded.append(contentsOf: umlaut.unicodeScalars)
        plainVowel = false
        continue
      }
      if isInvisible(scalar) || (0x300...0x36F).contains(scalar.value) && !accents { continue }
      if spacePending { folded.append(" ") }
      spacePending = false
      plainVowel = false
      append(scalar, to: &folded, umlaut: umlaut, accents: accents)
    }
    return String(folded)
  }

  private static func append(
    _ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView, umlaut: String,
    accents: Bool
  ) {
    switch scalar {
    case "ä", "Ä": folded.append(contentsOf: ("a" + umlaut).unicodeScalars)
    case "ö", "Ö": folded.append(contentsOf: ("o" + umlaut).unicodeScalars)
    case "ü", "Ü": folded.append(contentsOf: ("u" + umlaut).unicodeScalars)
    case "ß", "ẞ": folded.append(contentsOf: "ss".unicodeScalars)
    case "æ", "Æ": folded.append(contentsOf: "ae".unicodeScalars)
    case "œ", "Œ": folded.append(contentsOf: "oe".unicodeScalars)
    case "’", "‘", "‚", "‛", "´", "ʼ", "′", "‹", "›", "ʻ": folded.append("'")
    case "„", "“", "”", "‟", "«", "»", "″": folded.append("\"")
    case "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "－": folded.append("-")
    case "…": folded.append(contentsOf: "...".unicodeScalars)
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      if !accents, let first = lower.first, let letter = baseLetter(of: first) {
        folded.append(letter)
      } else if accents {
        folded.append(contentsOf: lower)
      } else {
        folded.append(contentsOf: lower.filter { !(0x300...0x36F).contains($0.value) })
      }
    }
  }

  /// The letter under an accent: e for é, l for ł, i for ı; nil where the name of the scalar says of none.
  static func baseLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value) else {
      return nil
    }
    switch scalar {
    case "ð": return "d"
    case "þ": return "t"
    case "ı": return "i"
    default: break
    }
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return nil }
    let rest = name.dropFirst(prefix.count)
    guard rest.dropFirst().hasPrefix(" WITH "), let letter = rest.unicodeScalars.first,
      letter.isASCII
    else { return nil }
    return Unicode.Scalar(UInt8(letter.value | 0x20))
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Soft hyphen, zero-width spaces and joiners, direction marks, the byte order mark, controls.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0x80...0x9F:
      true
    default: false
    }
  }
}
