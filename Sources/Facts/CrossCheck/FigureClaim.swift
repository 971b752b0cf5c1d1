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

  /// The stem of the last word of the thing counted: `russ` of `ethnische Russen`.
  let counted: String?

  /// Whether the figure counts things and does not measure.
  var isCount: Bool { unit.hasPrefix("#") }
  /// The goods that the passage is about.
  var goods: Set<String> { LookAlikes.goods(in: nouns) }
}

/// What one article says that others may say differently.
struct ArticleClaims {
  var figures: [FigureClaim] = []
  var ranks: [RankClaim] = []
  var events: [EventClaim] = []
  /// How many sentences hold each noun.
  var nounCounts: [String: Int] = [:]
  var sentences = 0
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

  /// The claims of running text and headlines; names go to the ledger.
  ///
  /// A block that repeats an earlier one is passed over.
  func run(_ names: inout NameLedger) -> ArticleClaims {
    var result = ArticleClaims()
    var seen: Set<ContentHash> = []
    for paragraph in article.paragraphs
    where paragraph.kind == .runningText || paragraph.kind == .headline {
      guard seen.insert(paragraph.hash).inserted else { continue }
      let text = Array(article.text.clean[paragraph.sentences])
      var previous: [WrittenWord] = []
      var abbreviations: [String] = []
      let place = NameLedger.Place(article: article.id, paragraph: paragraph.number)
      for range in SentenceSplitter.sentences(in: text, language: language) {
        let sentence = Array(text[range])
        let words = WrittenWords.words(in: sentence)
        result.sentences += 1
        for noun in nouns(words[...]) { result.nounCounts[noun, default: 0] += 1 }
        names.take(words, of: sentence, at: place)
        let hasDigit = sentence.contains { $0.properties.numericType != nil }
        if hasDigit || hasNumberWord(words) {
          result.figures += claims(sentence, words, previous: previous, paragraph.number)
        }
        if language == .german {
          result.ranks += ranks(sentence, words, previous: previous, paragraph.number)
        }
        result.events += events(sentence, words, hasDigit, abbreviations, paragraph.number)
        abbreviations += EventReader.abbreviations(words, in: sentence)
        previous = words
      }
    }
    return result
  }

  private func ranks(
    _ sentence: [Unicode.Scalar], _ words: [WrittenWord], previous: [WrittenWord], _ paragraph: Int
  ) -> [RankClaim] {
    RankReader.ranks(in: words).map { reading in
      let range =
        words[reading.words.lowerBound].range
        .lowerBound..<words[reading.words.upperBound - 1].range
        .upperBound
      var nouns = surroundings(of: range, in: sentence, words, previous: previous, unit: "")
      if words.contains(where: { $0.lower == "weltweit" }) { nouns.insert("welt") }
      return RankClaim(
        article: article.id, paragraph: paragraph, text: String(scalars: sentence[range]),
        rank: reading.rank, dimension: reading.dimension, head: reading.head, nouns: nouns,
        isPlain: reading.isPlain)
    }
  }

  private func events(
    _ sentence: [Unicode.Scalar], _ words: [WrittenWord], _ hasDigit: Bool, _ before: [String],
    _ paragraph: Int
  ) -> [EventClaim] {
    guard hasDigit || words.contains(where: { ["jahren", "jahre", "years"].contains($0.lower) })
    else { return [] }
    let reader = EventReader(article: article, language: language)
    return words.indices.filter { EventReader.event(words[$0].lower) != nil }.compactMap {
      reader.claim(
        sentence, words, event: $0, before: before, paragraph: paragraph, nouns: nouns)
    }
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
    QuantityScanner.quantities(in: TokenisedText(sentence, language: language)).compactMap {
      found in
      guard found.range.upperBound <= sentence.count,
        found.value.unit != nil || found.value.value >= 100_000
      else { return nil }
      let unit = found.value.unit ?? ""
      let canonical = unit.isEmpty ? nil : MeasureUnit.canonical(unit)
      let base = unit.isEmpty ? "" : canonical?.unit ?? "#" + Stems.stem(Folding.folded(unit))
      guard !ClaimFinder.durations.contains(base), !isDuration(unit) else { return nil }
      guard !isYear(found, base: base, in: sentence) else { return nil }
      let factor = canonical?.factor ?? 1
      let value = found.value.value * factor
      guard value.isFinite else { return nil }
      return FigureClaim(
        article: article.id, issued: article.citation.issued, paragraph: paragraph,
        text: String(scalars: sentence[found.range]), value: value,
        qualifier: found.qualifier ?? found.value.qualifier, unit: base,
        tolerance: FigureAgreement.roundingStep(of: found.value.value) / 2 * factor,
        nouns: surroundings(of: found.range, in: sentence, words, previous: previous, unit: unit),
        counted: unit.split(separator: " ").last.map { Stems.stem(Folding.folded(String($0))) })
    }
  }

  /// `2020 offiziellen Angaben zufolge`: four bare digits before whatever comes next.
  private func isYear(
    _ found: Found<Quantity>, base: String, in sentence: [Unicode.Scalar]
  ) -> Bool {
    guard base.hasPrefix("#"), found.qualifier == nil, (1800...2100).contains(found.value.value),
      found.range.count > 4, !found.value.value.truncatingRemainder(dividingBy: 100).isZero
    else { return false }
    return sentence[found.range].prefix(4).allSatisfy { ("0"..."9").contains($0) }
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
