/// What a character is to a reader of words; one look into a table for European text.
struct ScalarTraits: OptionSet, Sendable {
  let rawValue: UInt8

  static let letter = ScalarTraits(rawValue: 1)
  static let upper = ScalarTraits(rawValue: 2)
  static let digit = ScalarTraits(rawValue: 4)
  static let space = ScalarTraits(rawValue: 8)
  /// Shows nothing: soft hyphen, zero-width space, direction marks.
  static let invisible = ScalarTraits(rawValue: 16)
  /// Joins two parts of a word: hyphen, apostrophe.
  static let joiner = ScalarTraits(rawValue: 32)
  /// Belongs to the word before it: accents, `²`, the soft hyphen.
  static let tail = ScalarTraits(rawValue: 64)
  /// A letter, a digit or a numeral of any script, or an accent: what written words are made of.
  static let written = ScalarTraits(rawValue: 128)

  var isBlank: Bool { !isDisjoint(with: [.space, .invisible]) }
  var isWordPart: Bool { !isDisjoint(with: [.letter, .tail]) }

  /// The traits of a character.
  static func of(_ scalar: Unicode.Scalar) -> ScalarTraits {
    scalar.value < tableEnd ? table[Int(scalar.value)] : computed(scalar)
  }

  private static let tableEnd: UInt32 = 0x2100
  private static let table = (0..<tableEnd).map { value in
    Unicode.Scalar(value).map(computed) ?? []
  }

  private static func computed(_ scalar: Unicode.Scalar) -> ScalarTraits {
    var traits: ScalarTraits = []
    let value = scalar.value
    if value < 0x80 {
      if (0x61...0x7A).contains(value | 0x20) { traits.insert(.letter) }
    } else if scalar.properties.isAlphabetic {
      traits.insert(.letter)
    }
    if isWritten(scalar) { traits.insert(.written) }
    if scalar.properties.isUppercase { traits.insert(.upper) }
    if isDigit(scalar) { traits.insert(.digit) }
    if Folding.isSpace(scalar) { traits.insert(.space) }
    if Folding.isInvisible(scalar) { traits.insert(.invisible) }
    switch scalar {
    case "-", "‐", "‑", "'", "’": traits.insert(.joiner)
    case "\u{AD}", "²", "³", "\u{300}"..."\u{36F}": traits.insert(.tail)
    default: break
    }
    return traits
  }

  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where scalar.value < 0xAA: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || (0x300...0x36F).contains(scalar.value)
    }
  }
}
