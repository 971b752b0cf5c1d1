import Basics

/// Cuts text into tokens.
struct TextCutter {
  private let scalars: [Unicode.Scalar]
  private let vocabulary: Vocabulary
  private let grouping: Unicode.Scalar
  private let joinsNumberWords: Bool

  init(_ scalars: [Unicode.Scalar], _ vocabulary: Vocabulary) {
    self.scalars = scalars
    self.vocabulary = vocabulary
    grouping = vocabulary.lexicon.groupingSign
    joinsNumberWords = vocabulary.lexicon.grammar.joinsNumberWords
  }

  /// The tokens in order; linear.
  func tokens() -> [TextToken] {
    var tokens: [TextToken] = []
    tokens.reserveCapacity(scalars.count / 5 + 4)
    var bytes: [UInt8] = []
    var position = 0
    var spaceBefore = true
    while position < scalars.count {
      let traits = ScalarTraits.of(scalars[position])
      if traits.isBlank {
        spaceBefore = spaceBefore || traits.contains(.space)
        position += 1
        continue
      }
      let token: TextToken
      if traits.contains(.digit) || startsDecimal(at: position) {
        token = number(at: position, spaceBefore)
      } else if traits.contains(.letter) {
        token = word(at: position, spaceBefore, traits, &bytes)
      } else {
        token = sign(at: position, spaceBefore)
      }
      tokens.append(token)
      position = token.range.upperBound
      spaceBefore = false
    }
    return tokens
  }

  private func number(at start: Int, _ spaceBefore: Bool) -> TextToken {
    let number = DigitNumber(in: scalars, at: start, groupingSign: grouping)
    return TextToken(
      kind: .number(number), range: start..<number.end,
      folded: Folding.folded(String(scalars: scalars[start..<number.end])),
      spaceBefore: spaceBefore, isCapitalised: false, senses: [])
  }

  private func sign(at start: Int, _ spaceBefore: Bool) -> TextToken {
    let sign = plain(scalars[start])
    return TextToken(
      kind: .sign(sign), range: start..<start + 1, folded: String(Character(sign)),
      spaceBefore: spaceBefore, isCapitalised: scalars[start].properties.isUppercase, senses: [])
  }

  private func word(
    at start: Int, _ spaceBefore: Bool, _ traits: ScalarTraits, _ bytes: inout [UInt8]
  ) -> TextToken {
    let (end, isJoined) = wordEnd(from: start)
    bytes.removeAll(keepingCapacity: true)
    var folded: String?
    if !FoldedBytes.append(scalars[start..<end], to: &bytes) {
      let whole = Folding.folded(String(scalars: scalars[start..<end]))
      bytes = Array(whole.utf8)
      folded = whole
    }
    let entry = vocabulary.entry(bytes[...])
    var senses = entry?.senses ?? []
    if isJoined { senses.insert(.joined) }
    if joinsNumberWords, !senses.contains(.scale), GermanNumber.isLikely(bytes) {
      senses.insert(.compound)
    }
    return TextToken(
      kind: .word, range: start..<end,
      folded: entry?.word ?? folded ?? String(decoding: bytes, as: UTF8.self),
      spaceBefore: spaceBefore, isCapitalised: traits.contains(.upper), senses: senses)
  }

  private func startsDecimal(at position: Int) -> Bool {
    guard scalars[position] == "." || scalars[position] == ",", position + 1 < scalars.count,
      isDigit(scalars[position + 1])
    else { return false }
    return position == 0 || Folding.isSpace(scalars[position - 1])
      || scalars[position - 1] == "-" || isCurrency(scalars[position - 1])
  }

  /// Behind a word's last character, and whether a hyphen or an apostrophe joins parts of it.
  private func wordEnd(from start: Int) -> (end: Int, isJoined: Bool) {
    var end = start
    var isJoined = false
    while end < scalars.count {
      let scalar = scalars[end]
      let traits = ScalarTraits.of(scalar)
      if traits.isWordPart {
        end += 1
      } else if traits.contains(.joiner), end + 1 < scalars.count,
        ScalarTraits.of(scalars[end + 1]).contains(.letter)
      {
        end += 1
        isJoined = true
      } else if scalar == "2" || scalar == "3", end - start <= 2, !isJoined,
        end + 1 == scalars.count
          || ScalarTraits.of(scalars[end + 1]).isDisjoint(with: [.digit, .letter]),
        scalars[end - 1] == "m"
      {
        return (end + 1, isJoined)
      } else {
        break
      }
    }
    return (end, isJoined)
  }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

func isCurrency(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "$" || scalar == "£" || scalar == "¥" || (0x20A0...0x20CF).contains(scalar.value)
}

private func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "‐", "‑", "‒", "–", "—", "―", "−": "-"
  case "’", "‘", "‚", "´": "'"
  case "„", "“", "”", "«", "»": "\""
  case "≈", "∼", "～": "~"
  case "：": ":"
  case "％": "%"
  case "⁄": "/"
  default: scalar
  }
}
