import Articles
import Basics
import Language

/// What one sentence of an article says with a figure: the figure, and the nouns that say of what.
struct FigureClaim: Hashable, Sendable {
  let article: ArticleID
  let issued: PartialDate?
  let paragraph: Int
  /// The figure as it is written, with qualifier and unit.
  let text: String
  /// In the unit's base: metres for kilometres.
  let value: Double
  let qualifier: Qualifier?
  /// The unit's canonical name, or the stem of the thing counted.
  let unit: String
  /// Half of the figure's last place that is not zero, in the unit's base: what rounding may hide.
  let tolerance: Double
  /// The stems of the nouns around it.
  let nouns: Set<String>

  /// Whether the figure counts things and does not measure.
  var isCount: Bool { unit.hasPrefix("#") }
}

/// Reads the figures of an article with what they are about.
struct ClaimFinder: Sendable {
  private let article: Article
  private let language: WritingLanguage

  /// Durations are hardly ever about the same thing.
  private static let durations: Set<String> = ["s", "min", "h", "d", "week", "month", "year", "a"]

  init(_ article: Article, language: WritingLanguage) {
    self.article = article
    self.language = article.citation.language ?? language
  }

  /// The claims of running text and headlines, and how many sentences hold each noun.
  func run() -> (claims: [FigureClaim], nounCounts: [String: Int], sentences: Int) {
    var claims: [FigureClaim] = []
    var counts: [String: Int] = [:]
    var sentences = 0
    for paragraph in article.paragraphs
    where paragraph.kind == .runningText || paragraph.kind == .headline {
      let text = Array(article.text.clean[paragraph.range])
      var previous: [WrittenWord] = []
      for range in SentenceSplitter.sentences(in: text, language: language) {
        let sentence = Array(text[range])
        let words = WrittenWords.words(in: sentence)
        sentences += 1
        for noun in nouns(words[...]) { counts[noun, default: 0] += 1 }
        if sentence.contains(where: { $0.properties.numericType != nil }) || hasNumberWord(words) {
          claims += self.claims(sentence, words, previous: previous, paragraph.number)
        }
        previous = words
      }
    }
    return (claims, counts, sentences)
  }

  /// Whether a scan is worth its while; figures in words only count as such with a noun of magnitude.
  private func hasNumberWord(_ words: [WrittenWord]) -> Bool {
    words.contains { word in
      ["million", "milliard", "tausend", "hundert", "billion", "thousand"].contains {
        word.lower.hasPrefix($0)
      }
    }
  }

  private func claims(
    _ sentence: [Unicode.Scalar], _ words: [WrittenWord], previous: [WrittenWord], _ paragraph: Int
  ) -> [FigureClaim] {
    let text = String(scalars: sentence)
    return QuantityScanner.quantities(in: text, language: language).compactMap { found in
      guard let unit = found.value.unit, found.range.upperBound <= sentence.count else {
        return nil
      }
      let canonical = MeasureUnit.canonical(unit)
      let base = canonical?.unit ?? "#" + Stems.stem(Folding.folded(unit))
      guard !ClaimFinder.durations.contains(base), !isDuration(unit) else { return nil }
      let factor = canonical?.factor ?? 1
      let value = found.value.value * factor
      guard value.isFinite else { return nil }
      return FigureClaim(
        article: article.id, issued: article.citation.issued, paragraph: paragraph,
        text: String(scalars: sentence[found.range]), value: value,
        qualifier: found.qualifier ?? found.value.qualifier, unit: base,
        tolerance: FigureAgreement.roundingStep(of: found.value.value) / 2 * factor,
        nouns: surroundings(of: found.range, in: sentence, words, previous: previous, unit: unit))
    }
  }

  private func isDuration(_ unit: String) -> Bool {
    let folded = Folding.folded(unit)
    return [
      "jahr", "monat", "woche", "tag", "stunde", "minute", "sekunde", "year", "month", "week",
      "day", "hour",
    ]
    .contains { folded.hasPrefix($0) }
  }

  /// The nouns of the stretch between semicolons or colons that holds the figure; with the stretch or the
  /// sentence before where it opens with a pronoun.
  private func surroundings(
    of range: Range<Int>, in sentence: [Unicode.Scalar], _ words: [WrittenWord],
    previous: [WrittenWord], unit: String
  ) -> Set<String> {
    var start = range.lowerBound
    while start > 0, sentence[start - 1] != ";", sentence[start - 1] != ":" { start -= 1 }
    var end = range.upperBound
    while end < sentence.count, sentence[end] != ";", sentence[end] != ":" { end += 1 }
    let inside = words.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
    var nouns = nouns(inside[...])
    if let first = inside.first?.lower, ClaimFinder.pronouns.contains(first) {
      nouns.formUnion(
        start > 0
          ? self.nouns(words.filter { $0.range.upperBound <= start }[...])
          : self.nouns(previous[...]))
    }
    if MeasureUnit.canonical(unit).map({ !$0.unit.hasPrefix("#") }) ?? false {
      nouns.remove(Stems.stem(Folding.folded(unit)))
    }
    return nouns
  }

  private func nouns(_ words: ArraySlice<WrittenWord>) -> Set<String> {
    var nouns: Set<String> = []
    for (index, word) in words.enumerated() where word.lower.utf8.count >= 4 {
      guard language == .english || word.isCapital, !word.lower.utf8.contains(where: ASCII.isDigit)
      else { continue }
      let folded = Folding.folded(word.lower)
      if index == 0 || language == .english, ClaimFinder.openers.contains(folded) { continue }
      nouns.insert(Stems.stem(folded))
    }
    return nouns
  }

  private static let pronouns: Set<String> = [
    "sie", "er", "es", "diese", "dieser", "dieses", "dies", "it", "they", "this", "these",
  ]
  /// Words that are written with a capital only because a sentence begins, and small English words.
  private static let openers: Set<String> = [
    "mehr", "rund", "etwa", "knapp", "fast", "nach", "laut", "auch", "dies", "diese", "dieser",
    "dieses", "seit", "beim", "eine", "einen", "einer", "einem", "schon", "dort", "dann", "wegen",
    "mindestens", "insgesamt", "unter", "ueber", "zwischen", "doch", "aber", "ihre", "seine",
    "with", "from", "that", "this", "have", "were", "been", "more", "than", "about", "some",
    "their", "which", "while", "would", "into", "over", "under", "also", "only", "most", "many",
    "according", "around", "nearly", "almost", "least", "there", "other", "after", "before",
  ]
}

/// The beginnings of words that stay when they are declined.
enum Stems {
  private static let endings = ["ern", "en", "es", "er", "em", "n", "s", "e"]

  /// The word without its ending, four letters at least.
  static func stem(_ folded: String) -> String {
    for ending in endings
    where folded.hasSuffix(ending) && folded.utf8.count >= ending.utf8.count + 4 {
      return String(folded.dropLast(ending.count))
    }
    return folded
  }
}
