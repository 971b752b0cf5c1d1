import Language

/// A text as words to be compared: folded, without signs, leading article and preposition.
struct WordForm: Sendable {
  /// With umlauts as ae, oe, ue and without accents.
  let words: [String]
  /// As they were written, for abbreviations; as many as `words`.
  let written: [String]

  var joined: String { words.joined(separator: " ") }
  var compact: String { words.joined() }
  /// Without spaces and with Roman numerals for trailing digits: "WW2" and "WW II" are one.
  var romanised: String { words.map { Numeral.romanised($0) }.joined() }

  /// Without spaces, with f for ph: "Fotosynthese" is an older and a newer spelling of one word.
  var respelled: String { compact.replacing("ph", with: "f") }

  /// The words of `text`; `dropping`: words left out at the head while others follow.
  init(_ text: String, dropping: Set<String> = []) {
    var pieces = WordForm.pieces(of: text)
    while pieces.count > 1, let first = pieces.first, dropping.contains(Folding.folded(first)) {
      pieces.removeFirst()
    }
    written = pieces
    words = pieces.map { Folding.folded($0) }
  }

  /// The same words with their accents, and with umlauts without dots.
  var cleaned: String { written.map { Folding.cleaned($0) }.joined(separator: " ") }
  var bare: [String] { written.map { Folding.bare($0) } }

  /// How many words deny; "UN" is no "un-".
  func negationCount(_ negations: Set<String>) -> Int {
    words.indices.count { negations.contains(words[$0]) && written[$0] != "UN" }
  }

  /// Cut at spaces, hyphens and signs; apostrophes and the stops of abbreviations vanish.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var current = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "’", "‘", "´", "`", "\u{AD}", "\u{200B}": continue
      case "." where current.count == 1 && smallWords.contains(current[current.startIndex]):
        pieces.append(String(current))
        current = String.UnicodeScalarView()
      case "." where current.count == 1 || isInitials(current): continue
      case "+", "#", "%", "€", "$", "°", "²", "³": current.append(scalar)
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || (0x300...0x36F).contains(scalar.value)
        {
          current.append(scalar)
        } else if !current.isEmpty {
          pieces.append(String(current))
          current = String.UnicodeScalarView()
        }
      }
    }
    if !current.isEmpty { pieces.append(String(current)) }
    return pieces
  }

  /// Capitals only, as the letters of an abbreviation with full stops.
  private static func isInitials(_ text: String.UnicodeScalarView) -> Bool {
    text.count < 8 && text.allSatisfy { $0.properties.isUppercase }
  }

  /// Whether a word, as it is written, is an abbreviation: two capitals at least, no small letter
  /// before them, or a digit in it.
  static func isAbbreviation(_ written: String) -> Bool {
    let scalars = written.unicodeScalars
    let capitals = scalars.filter(\.properties.isUppercase).count
    let small = scalars.filter(\.properties.isLowercase).count
    return capitals >= 2 && small == 0
  }
}

/// First letters of the small words inside names: am, bei, der, ob.
private let smallWords: Set<Unicode.Scalar> = ["a", "b", "d", "o"]
