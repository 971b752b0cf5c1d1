import Articles
import Basics
import Language

/// A rank an article gives: `das zehntreichste Land der Welt`, `an dritter Stelle`, `the third largest city`.
struct RankClaim: Hashable, Sendable {
  let place: ClaimPlace
  let text: String
  let rank: Int
  /// What is ranked by: the stem of the superlative, `reich`; nil where a place is named without one.
  let dimension: String?
  /// The stem of the noun that is ranked among its like: `land`.
  let head: String?
  let nouns: Set<String>
  /// Whether a superlative alone says it: `die größten Reserven`.
  let isPlain: Bool
  let context: ClaimContext

  var article: ArticleID { place.article }

  /// Whether it is a place in a contest that no superlative names: `wurde Fünfte`, `came sixth`.
  var isPlacing: Bool { dimension == nil && head == nil }

  /// Whether both rank the same thing among the same things.
  func isAboutTheSame(as other: RankClaim) -> Bool {
    guard article != other.article, !(isPlain && other.isPlain), let dimension,
      dimension == other.dimension, let head, head == other.head,
      isWorldwide == other.isWorldwide
    else { return false }
    let generic: Set<String> = ["welt", "erde", "world", head]
    let left = nouns.subtracting(generic)
    let right = other.nouns.subtracting(generic)
    let shared = left.intersection(right).count
    if dimension.hasPrefix("of ") { return shared > 0 }
    return shared > 0 && Double(shared) >= 0.5 * Double(max(1, min(left.count, right.count)))
  }

  private var isWorldwide: Bool { !nouns.isDisjoint(with: ["welt", "erde", "world"]) }
}

extension RankReader {
  /// The ranks of a sentence with what they are about; linear.
  static func claims(
    in sentence: [Unicode.Scalar], _ words: [WrittenWord], _ stems: [String?],
    previous: Set<String>, at place: ClaimPlace, language: WritingLanguage
  ) -> [RankClaim] {
    ranks(in: words, language: language).map { reading in
      let range =
        words[reading.words.lowerBound].range
        .lowerBound..<words[reading.words.upperBound - 1].range.upperBound
      var about = ContextReader(
        sentence: sentence, words: words, stems: stems, previous: previous, era: nil,
        language: language
      ).context(of: range)
      about.aspects = []
      var nouns = Set(about.all.map(ContextWords.shown))
      if let head = reading.head { nouns.insert(head) }
      if words.contains(where: { ["weltweit", "worldwide"].contains($0.lower) }) {
        nouns.insert("welt")
      }
      return RankClaim(
        place: place, text: String(scalars: sentence[range]), rank: reading.rank,
        dimension: reading.dimension, head: reading.head, nouns: nouns, isPlain: reading.isPlain,
        context: about)
    }
  }

  /// The ranks of a sentence in either language.
  static func ranks(in words: [WrittenWord], language: WritingLanguage) -> [Reading] {
    language == .german ? ranks(in: words) : EnglishRanks.ranks(in: words)
  }
}
