import Facts
import Language

/// A typed list cut into its items.
enum ListPieces {
  /// Cuts at line breaks and semicolons, else at commas; then at "und", "&" and slashes unless an item has
  /// such a word or sign in its own name.
  static func cut(_ text: String, items: [AnswerKey], language: WritingLanguage) -> [String] {
    var pieces: [Substring]
    if text.contains(where: { $0 == ";" || $0 == "\n" || $0 == "•" || $0 == "|" }) {
      pieces = text.split(whereSeparator: { $0 == ";" || $0 == "\n" || $0 == "•" || $0 == "|" })
    } else {
      pieces = commas(text, items: items)
    }
    let own = Set(
      items.flatMap(\.rightTexts).map { Folding.folded($0) }.filter { $0.contains(" ") })
    let isSlashed = !items.contains { $0.rightTexts.contains { $0.contains("/") } || !$0.isWords }
    return pieces.flatMap { isSlashed ? $0.split(separator: "/") : [$0] }
      .flatMap { words(String($0), own: own, language) }
      .map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// At commas, but not between the digits of `12,5`.
  private static func commas(_ text: String, items: [AnswerKey]) -> [Substring] {
    let letters = Array(text.unicodeScalars)
    let hasFigures = items.contains { !$0.isWords }
    var pieces: [Substring] = []
    var current = String.UnicodeScalarView()
    for (index, letter) in letters.enumerated() {
      let isBetweenDigits =
        hasFigures && index > 0 && index + 1 < letters.count
        && letters[index - 1].properties.numericType != nil
        && letters[index + 1].properties.numericType != nil
      if letter == ",", !isBetweenDigits {
        pieces.append(Substring(String(current)))
        current = String.UnicodeScalarView()
      } else {
        current.append(letter)
      }
    }
    pieces.append(Substring(String(current)))
    return pieces
  }

  private static func words(
    _ piece: String, own: Set<String>, _ language: WritingLanguage
  ) -> [String] {
    let folded = Folding.folded(piece)
    if own.contains(folded.trimmingSpaces) { return [piece] }
    let joiners = Lexicon.of(language).listWords.union(["&", "+", "und", "and"])
    var parts: [[String]] = [[]]
    let all = piece.split(separator: " ").map(String.init)
    var index = 0
    while index < all.count {
      // An item with "und" in its own name is taken whole.
      if let length = ownLength(all, at: index, own: own) {
        parts[parts.count - 1] += all[index..<index + length]
        index += length
        continue
      }
      if joiners.contains(Folding.folded(all[index])) {
        parts.append([])
      } else if all[index] == "/" {
        parts.append([])
      } else {
        parts[parts.count - 1].append(all[index])
      }
      index += 1
    }
    return parts.map { $0.joined(separator: " ") }
  }

  private static func ownLength(_ words: [String], at start: Int, own: Set<String>) -> Int? {
    let longest = min(8, words.count - start)
    guard longest >= 3 else { return nil }
    return (3...longest).reversed().first { length in
      let run = words[start..<start + length].map { Folding.folded($0) }
      return own.contains(run.joined(separator: " "))
    }
  }

  /// Without bullets, the numbers of an enumeration, and "dann" or "then".
  private static func trimmed(_ piece: String) -> String {
    var text = Substring(piece)
    while let first = text.first, first.isWhitespace || first == "-" || first == "*" || first == "–"
    {
      text = text.dropFirst()
    }
    while let last = text.last, last.isWhitespace || last == "." { text = text.dropLast() }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if (1...2).contains(digits.count), let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first == " "
    {
      return String(rest.dropFirst(2))
    }
    if let space = text.firstIndex(of: " "),
      sequence.contains(Folding.folded(String(text[..<space])))
    {
      return String(text[text.index(after: space)...])
    }
    return String(text)
  }
}

extension String {
  var trimmingSpaces: String {
    var text = Substring(self)
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}

/// Words before an item that tell its place.
private let sequence: Set<String> = [
  "dann", "danach", "zuerst", "erst", "zuletzt", "anschliessend", "then", "next", "finally",
  "lastly",
]
