import Basics

/// One word of a text: letters and digits, with hyphens and apostrophes inside it.
package struct WrittenWord: Hashable, Sendable {
  /// In small letters, as written otherwise.
  package let lower: String
  /// Where it stands, in Unicode scalars of the text.
  package let range: Range<Int>
  /// Whether it begins with a capital.
  package let isCapital: Bool

  package init(lower: String, range: Range<Int>, isCapital: Bool) {
    self.lower = lower
    self.range = range
    self.isCapital = isCapital
  }
}

/// Splits text into words.
package enum WrittenWords {
  /// The words in order; linear.
  package static func words(in text: String) -> [WrittenWord] {
    words(in: Array(text.unicodeScalars))
  }

  /// The words of text kept as scalars.
  package static func words(in scalars: [Unicode.Scalar]) -> [WrittenWord] {
    var words: [WrittenWord] = []
    var start: Int?
    for index in 0...scalars.count {
      let isInside = index < scalars.count && belongs(index, in: scalars, started: start != nil)
      if isInside {
        start = start ?? index
      } else if let first = start {
        words.append(word(scalars, first..<index))
        start = nil
      }
    }
    return words
  }

  private static func word(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> WrittenWord {
    WrittenWord(
      lower: String(scalars: scalars[range]).lowercased(), range: range,
      isCapital: scalars[range.lowerBound].properties.isUppercase)
  }

  private static func belongs(_ index: Int, in scalars: [Unicode.Scalar], started: Bool) -> Bool {
    if isLetterOrDigit(scalars[index]) { return true }
    guard started, index + 1 < scalars.count, isLetterOrDigit(scalars[index + 1]) else {
      return false
    }
    switch scalars[index] {
    case "-", "\u{2010}", "\u{2011}", "'", "\u{2019}": return isLetterOrDigit(scalars[index - 1])
    case ".", ",": return isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
    default: return false
    }
  }

  /// Whether a character is part of a word by itself; combining marks are.
  package static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where scalar.value < 0xAA: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || (0x300...0x36F).contains(scalar.value)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

/// Looks for words and groups of words in a text, all in small letters.
struct PhraseList: Sendable {
  private let phrases: [String: [[String]]]
  private let hasBeginnings: Bool

  /// Phrases as text; a word ending in `*` stands for every word that begins so.
  init(_ phrases: [String]) {
    var byFirst: [String: [[String]]] = [:]
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      let key = first.hasSuffix("*") ? String(first.prefix(3)) + "*" : first
      byFirst[key, default: []].append(words)
    }
    self.phrases = byFirst
    hasBeginnings = byFirst.keys.contains { $0.hasSuffix("*") }
  }

  /// The index and the length in words of every phrase found, the longest at each place.
  func places(in words: [WrittenWord]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for index in words.indices {
      let word = words[index].lower
      var known = phrases[word] ?? []
      if hasBeginnings { known += phrases[String(word.prefix(3)) + "*"] ?? [] }
      guard !known.isEmpty else { continue }
      let longest = known.filter { fits($0, in: words, at: index) }.map(\.count).max()
      if let longest { places.append(index..<index + longest) }
    }
    return places
  }

  private func fits(_ phrase: [String], in words: [WrittenWord], at index: Int) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    return phrase.indices.allSatisfy { offset in
      let wanted = phrase[offset]
      let word = words[index + offset].lower
      return wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
    }
  }
}
