/// A word, a number in digits, or one sign of a text.
package struct TextToken: Sendable {
  /// What a token can be.
  package enum Kind: Sendable, Equatable {
    case word
    case number(DigitNumber)
    case sign(Unicode.Scalar)
  }

  package let kind: Kind
  /// Offsets in Unicode scalars.
  package let range: Range<Int>
  /// Folded; for a sign the plain form of it.
  package let folded: String
  package let spaceBefore: Bool
  package let isCapitalised: Bool

  package var isWord: Bool { kind == .word }
  package var number: DigitNumber? { if case .number(let number) = kind { number } else { nil } }
  func isSign(_ scalar: Unicode.Scalar) -> Bool { kind == .sign(scalar) }
}

/// A text cut into tokens, with its scalars beside them.
package struct TokenisedText: Sendable {
  package let scalars: [Unicode.Scalar]
  package private(set) var tokens: [TextToken] = []

  /// Cuts `text` in linear time; numbers in digits are read as `language` writes them.
  package init(_ text: String, language: WritingLanguage) {
    scalars = Array(text.unicodeScalars)
    var position = 0
    var spaceBefore = true
    let grouping = Lexicon.of(language).groupingSign
    while position < scalars.count {
      let scalar = scalars[position]
      if Folding.isSpace(scalar) || Folding.isInvisible(scalar) {
        spaceBefore = spaceBefore || Folding.isSpace(scalar)
        position += 1
        continue
      }
      let end: Int
      let kind: TextToken.Kind
      if isDigit(scalar) || startsDecimal(at: position) {
        let number = DigitNumber(in: scalars, at: position, groupingSign: grouping)
        kind = .number(number)
        end = number.end
      } else if isLetter(scalar) {
        kind = .word
        end = wordEnd(from: position)
      } else {
        kind = .sign(plain(scalar))
        end = position + 1
      }
      let folded: String
      if case .sign(let sign) = kind {
        folded = String(Character(sign))
      } else {
        folded = Folding.folded(slice(position..<end))
      }
      tokens.append(
        TextToken(
          kind: kind, range: position..<end, folded: folded, spaceBefore: spaceBefore,
          isCapitalised: scalar.properties.isUppercase))
      position = end
      spaceBefore = false
    }
  }

  /// The text of a range of scalars, as it was written.
  package func slice(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<scalars.count)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The text of tokens, as it was written; empty for an empty range.
  package func slice(tokens range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<tokens.count)
    guard let first = range.first, let last = range.last else { return "" }
    return slice(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  private func startsDecimal(at position: Int) -> Bool {
    guard scalars[position] == "." || scalars[position] == ",", position + 1 < scalars.count,
      isDigit(scalars[position + 1])
    else { return false }
    return position == 0 || Folding.isSpace(scalars[position - 1])
      || scalars[position - 1] == "-" || isCurrency(scalars[position - 1])
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let scalar = scalars[end]
      if isLetter(scalar) || isMark(scalar) || scalar == "\u{AD}" || scalar == "²" || scalar == "³"
      {
        end += 1
      } else if isJoiner(scalar), end + 1 < scalars.count, isLetter(scalars[end + 1]) {
        end += 1
      } else if scalar == "2" || scalar == "3", end - start <= 2, !isJoiner(scalars[end - 1]),
        end + 1 == scalars.count || !isDigit(scalars[end + 1]) && !isLetter(scalars[end + 1]),
        scalars[end - 1] == "m"
      {
        return end + 1
      } else {
        break
      }
    }
    return end
  }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

func isCurrency(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "$" || scalar == "£" || scalar == "¥" || (0x20A0...0x20CF).contains(scalar.value)
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x80 {
    return (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A
  }
  return scalar.properties.isAlphabetic
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x300 && scalar.value <= 0x36F
}

private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "-", "‐", "‑", "'", "’": true
  default: false
  }
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
