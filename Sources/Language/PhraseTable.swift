/// Words and phrases of one language with what each of them means.
///
/// In small letters; a `*` ends a word that may go on, a `…` stands for other words between:
/// `nahm … fest`, `im ganzen`, `prognos*`.
package struct PhraseTable<Meaning: Hashable & Sendable>: Sendable {
  /// A phrase found in a text.
  package struct Mention: Hashable, Sendable {
    package let meaning: Meaning
    /// Indices of the words, of a phrase with a gap those before it.
    package let words: Range<Int>
  }

  private let phrases: [String: [(words: [String], meaning: Meaning)]]
  private static var keyLength: Int { 3 }
  private static var gap: String { "…" }
  /// How many words may stand in a gap.
  private static var gapLimit: Int { 12 }

  /// Phrases parted by commas.
  init(_ lists: KeyValuePairs<Meaning, String>) {
    var phrases: [String: [(words: [String], meaning: Meaning)]] = [:]
    for (meaning, list) in lists {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else { continue }
        let key = first.prefix { $0 != "*" }.prefix(PhraseTable.keyLength)
        phrases[String(key), default: []].append((words, meaning))
      }
    }
    self.phrases = phrases
  }

  /// The phrases in the order of the words, the longest at each place, none within another; linear.
  package func mentions(in words: [WrittenWord]) -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < words.count {
      let known = phrases[String(words[index].lower.prefix(PhraseTable.keyLength))] ?? []
      let fitting = known.filter { fits($0.words, in: words, at: index) }
      guard let best = fitting.max(by: { weight($0.words) < weight($1.words) }) else {
        index += 1
        continue
      }
      let length = best.words.firstIndex(of: PhraseTable.gap) ?? best.words.count
      found.append(Mention(meaning: best.meaning, words: index..<index + length))
      index += length
    }
    return found
  }

  private func weight(_ words: [String]) -> Int { words.reduce(0) { $0 + $1.utf8.count } }

  private func fits(_ phrase: [String], in words: [WrittenWord], at index: Int) -> Bool {
    var at = index
    var isApart = false
    for wanted in phrase {
      if wanted == PhraseTable.gap {
        isApart = true
        continue
      }
      let reach = at..<max(at, min(words.count, at + (isApart ? PhraseTable.gapLimit : 0) + 1))
      guard let place = reach.first(where: { PhraseTable.isWord(words[$0].lower, wanted) }) else {
        return false
      }
      at = place + 1
      isApart = false
    }
    return true
  }

  private static func isWord(_ word: String, _ wanted: String) -> Bool {
    wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
  }
}
