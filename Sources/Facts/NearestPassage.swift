import Articles
import Basics
import Language

/// The sentence of an article that is most like a quote that was not found.
struct NearestPassage: Hashable, Sendable {
  let text: String
  let paragraph: Int
  /// The share of words both have, 0 to 1.
  let similarity: Double

  /// Articles longer than this many code points are not searched.
  private static let lengthLimit = 400_000

  /// The nearest sentence; nil where none has half of its words in common.
  static func of(_ quote: String, in article: Article) -> NearestPassage? {
    let wanted = counts(Passage.words(of: String(quote.prefix(600))))
    guard !wanted.isEmpty, article.text.clean.count <= lengthLimit else { return nil }
    let language = article.citation.language ?? .german
    var best: NearestPassage?
    for range in SentenceSplitter.sentences(in: article.text.clean, language: language) {
      let text = article.text.shown(range)
      let similarity = likeness(wanted, counts(Passage.words(of: text)))
      guard similarity >= 0.5, similarity > best?.similarity ?? 0 else { continue }
      best = NearestPassage(
        text: text, paragraph: article.paragraph(at: range.lowerBound)?.number ?? 0,
        similarity: similarity)
    }
    return best
  }

  /// The first stretch of words that differs, of the quote and of the passage, eight words at most; nil
  /// where only marks differ.
  func change(of quote: String) -> (quoted: String, found: String)? {
    let left = NearestPassage.written(quote)
    let right = NearestPassage.written(text)
    let leftKeys = left.map { Folding.folded($0) }
    let rightKeys = right.map { Folding.folded($0) }
    var start = 0
    while start < leftKeys.count, start < rightKeys.count, leftKeys[start] == rightKeys[start] {
      start += 1
    }
    var tail = 0
    while tail < leftKeys.count - start, tail < rightKeys.count - start,
      leftKeys[leftKeys.count - 1 - tail] == rightKeys[rightKeys.count - 1 - tail]
    {
      tail += 1
    }
    let quoted = left[start..<left.count - tail]
    let found = right[start..<right.count - tail]
    guard !quoted.isEmpty || !found.isEmpty, quoted.count <= 8, found.count <= 8 else { return nil }
    return (quoted.joined(separator: " "), found.joined(separator: " "))
  }

  private static func written(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return WrittenWords.words(in: scalars).map { String(scalars: scalars[$0.range]) }
  }

  private static func counts(_ words: [String]) -> [String: Int] {
    words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Twice the common words by all words (Dice).
  static func likeness(_ left: [String: Int], _ right: [String: Int]) -> Double {
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    let all = left.values.reduce(0, +) + right.values.reduce(0, +)
    return all == 0 ? 0 : Double(2 * common) / Double(all)
  }

  /// How much two texts have in common, word by word, 0 to 1.
  static func likeness(of left: String, _ right: String) -> Double {
    likeness(counts(Passage.words(of: left)), counts(Passage.words(of: right)))
  }
}
