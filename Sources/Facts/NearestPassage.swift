import Articles
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
