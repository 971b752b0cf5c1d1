import Articles
import Basics
import Language

/// Reads what one article says with figures, ranks, years and names.
struct ClaimFinder: Sendable {
  private let article: Article
  private let language: WritingLanguage
  /// A subject shows in the headline, in this many sentences, or in several places.
  private static let openingSentences = 2

  init(_ article: Article, language: WritingLanguage) {
    self.article = article
    self.language = article.citation.language ?? language
  }

  /// The claims of running text and headlines; names go to the ledger.
  ///
  /// A block that repeats an earlier one is passed over.
  func run(_ names: inout NameLedger) -> ArticleClaims {
    var result = ArticleClaims()
    var seen: Set<ContentHash> = []
    var state = ReadingState()
    for paragraph in article.paragraphs
    where paragraph.kind == .runningText || paragraph.kind == .headline {
      guard seen.insert(paragraph.hash).inserted else { continue }
      let text = Array(article.text.clean[paragraph.sentences])
      state.abbreviations = []
      let start = paragraph.sentences.lowerBound
      for range in SentenceSplitter.sentences(in: text, language: language) {
        let sentence = Array(text[range])
        let words = WrittenWords.words(in: sentence)
        let place = ClaimPlace(
          article: article.id, issued: article.citation.issued, paragraph: paragraph.number,
          sentence: start + range.lowerBound..<start + range.upperBound)
        names.take(
          words, of: sentence, at: .init(article: article.id, paragraph: paragraph.number))
        take(sentence, words, at: place, isHeadline: paragraph.kind == .headline, &state, &result)
      }
    }
    result.subjects[article.id] = state.subject
    return result
  }

  /// What the sentences before leave behind.
  private struct ReadingState {
    var previous: Set<String> = []
    var abbreviations: [String] = []
    var era: Int?
    var sentences = 0
    /// How many sentences hold each stem.
    var counts: [String: Int] = [:]
    var opening: Set<String> = []
    var headline: Set<String> = []
    var vocabulary: Set<String> = []

    /// `1. Juni 2016.` is no sentence of the opening.
    mutating func take(_ stems: Set<String>, isHeadline: Bool, isWhole: Bool) {
      for stem in stems { counts[stem, default: 0] += 1 }
      if isHeadline { headline.formUnion(stems) }
      if isHeadline || sentences < ClaimFinder.openingSentences { opening.formUnion(stems) }
      if !isHeadline, isWhole { sentences += 1 }
    }

    var subject: ArticleSubject {
      ArticleSubject(
        opening: opening, headline: headline, counts: counts, vocabulary: vocabulary)
    }
  }

  private func take(
    _ sentence: [Unicode.Scalar], _ words: [WrittenWord], at place: ClaimPlace, isHeadline: Bool,
    _ state: inout ReadingState, _ result: inout ArticleClaims
  ) {
    result.sentences += 1
    let wordStems = ContextWords.stems(words, language)
    let stems = Set(wordStems.compactMap(\.self))
    for stem in stems { result.nounCounts[stem, default: 0] += 1 }
    state.vocabulary.formUnion(stems)
    state.take(
      subjectStems(words, wordStems, isHeadline: isHeadline), isHeadline: isHeadline,
      isWhole: words.count >= 5)
    let hasDigit = sentence.contains { $0.properties.numericType != nil }
    let hasFigure = hasDigit || words.contains { NumberWordSigns.isLikely($0.lower) }
    let hasYears = hasDigit || words.contains { ["jahren", "jahre", "years"].contains($0.lower) }
    if hasFigure || hasYears {
      let reader = ContextReader(
        sentence: sentence, words: words, stems: wordStems, previous: state.previous,
        era: state.era,
        language: language)
      if hasFigure { result.figures += FigureReader(context: reader, place: place).claims() }
      if hasYears {
        result.events += EventReader(context: reader, place: place).claims(
          abbreviations: state.abbreviations)
      }
    }
    result.ranks += RankReader.claims(
      in: sentence, words, wordStems, previous: state.previous, at: place, language: language)
    state.abbreviations += EventReader.abbreviations(words, in: sentence)
    state.previous = isHeadline ? [] : stems
    if hasDigit { state.era = lastYear(words) ?? state.era }
  }

  /// The stems that may name a subject: nouns that are no aspect; of English running text only names.
  private func subjectStems(
    _ words: [WrittenWord], _ wordStems: [String?], isHeadline: Bool
  ) -> Set<String> {
    let aspects = Set(
      Aspect.mentions(in: words, language: language).flatMap { Array($0.words) })
    var stems: Set<String> = []
    for (index, word) in words.enumerated()
    where !aspects.contains(index) && (language == .german || isHeadline || word.isCapital) {
      if let stem = wordStems[index] { stems.insert(stem) }
    }
    return stems
  }

  private func lastYear(_ words: [WrittenWord]) -> Int? {
    words.last { $0.range.count == 4 && Int($0.lower).map { (1000...2100).contains($0) } == true }
      .flatMap { Int($0.lower) }
  }
}

/// Whether a word may be a number written out, so that a scan is worth its while.
enum NumberWordSigns {
  static func isLikely(_ lower: String) -> Bool {
    small.contains(lower) || beginnings.contains { lower.hasPrefix($0) }
      || endings.contains { lower.hasSuffix($0) }
  }

  private static let small: Set<String> = [
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "half", "hälfte", "drittel", "viertel", "dutzend", "dozen",
  ]
  private static let beginnings = [
    "million", "milliard", "tausend", "hundert", "billion", "thousand", "hundred",
  ]
  private static let endings = ["zehn", "zig", "ßig", "hundert", "tausend", "teen", "ty"]
}
