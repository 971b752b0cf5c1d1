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
    var bytes: [UInt8] = []
    var start = 0
    while start < scalars.count {
      guard isLetterOrDigit(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, belongs(end, in: scalars) { end += 1 }
      words.append(word(scalars, start..<end, &bytes))
      start = end
    }
    return words
  }

  private static func word(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ bytes: inout [UInt8]
  ) -> WrittenWord {
    bytes.removeAll(keepingCapacity: true)
    let lower =
      LowerBytes.append(scalars[range], to: &bytes)
      ? String(decoding: bytes, as: UTF8.self) : String(scalars: scalars[range]).lowercased()
    return WrittenWord(
      lower: lower, range: range,
      isCapital: ScalarTraits.of(scalars[range.lowerBound]).contains(.upper))
  }

  /// Whether a character behind the first of a word goes on with it.
  private static func belongs(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    if isLetterOrDigit(scalars[index]) { return true }
    guard index + 1 < scalars.count, isLetterOrDigit(scalars[index + 1]) else { return false }
    switch scalars[index] {
    case "-", "\u{2010}", "\u{2011}", "'", "\u{2019}": return isLetterOrDigit(scalars[index - 1])
    case ".", ",": return isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
    default: return false
    }
  }

  /// Whether a character is part of a word by itself; combining marks are.
  package static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ScalarTraits.of(scalar).contains(.written)
  }
}

/// Small letters as bytes, for words of Latin letters.
private enum LowerBytes {
  /// Appends the characters in small letters; false where one is neither ASCII nor a single Latin letter.
  static func append(_ scalars: ArraySlice<Unicode.Scalar>, to bytes: inout [UInt8]) -> Bool {
    for scalar in scalars {
      let value = scalar.value
      if value < 0x80 {
        bytes.append(UInt8(value &- 0x41 < 26 ? value | 0x20 : value))
      } else if value >= 0xC0, value < end {
        let lower = table[Int(value - 0xC0)]
        guard lower != 0 else { return false }
        bytes.append(UInt8(lower >> 8))
        bytes.append(UInt8(lower & 0xFF))
      } else {
        return false
      }
    }
    return true
  }

  private static let end: UInt32 = 0x180
  /// The two bytes of each small letter; 0 where they are not two.
  private static let table: [UInt16] = (0xC0..<end).map { value in
    let bytes = Array(Unicode.Scalar(value)?.properties.lowercaseMapping.utf8 ?? "".utf8)
    return bytes.count == 2 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : 0
  }
}

/// Looks for words and groups of words in a text, all in small letters.
package struct PhraseList: Sendable {
  private let phrases: [String: [[String]]]
  private let hasBeginnings: Bool

  /// Phrases as text; a word ending in `*` stands for every word that begins so, one beginning with `*`, which
  /// no phrase opens with, for every word that ends so.
  package init(_ phrases: [String]) {
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
  package func places(in words: [WrittenWord]) -> [Range<Int>] {
    words.indices.compactMap { index in
      length(in: words, at: index).map { index..<index + $0 }
    }
  }

  /// The length in words of the longest phrase at a place; nil for none.
  package func length(in words: [WrittenWord], at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let word = words[index].lower
    var known = phrases[word] ?? []
    if hasBeginnings { known += phrases[String(word.prefix(3)) + "*"] ?? [] }
    guard !known.isEmpty else { return nil }
    return known.filter { fits($0, in: words, at: index) }.map(\.count).max()
  }

  private func fits(_ phrase: [String], in words: [WrittenWord], at index: Int) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    return phrase.indices.allSatisfy { offset in
      let wanted = phrase[offset]
      let word = words[index + offset].lower
      if wanted.hasPrefix("*") { return word.hasSuffix(wanted.dropFirst()) }
      return wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
    }
  }
}
