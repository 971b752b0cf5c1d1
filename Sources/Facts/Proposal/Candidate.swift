import Articles
import Basics
import Language

/// A sentence of an article that may become a fact: the figure, date, rank or name in it as the answer.
package struct Candidate: Hashable, Sendable {
  /// The article's id, or its file's name where it has none.
  package let article: String
  package let paragraph: Int
  /// The whole sentence, and the same as the quote that bears the answer out.
  package let sentence: String
  /// Where the sentence stands in the article's text.
  package let range: Range<Int>
  package let answer: AnswerKey
  /// Where the answer stands in the sentence, in Unicode scalars, without its qualifier.
  package let answerRange: Range<Int>
  /// Whose claim it is, as far as the sentence says so.
  package let attributedTo: String?
  package let isHedged: Bool

  /// The sentence with a gap for the answer.
  package var cloze: String {
    let scalars = Array(sentence.unicodeScalars)
    let place = answerRange.clamped(to: 0..<scalars.count)
    return String(scalars: scalars[..<place.lowerBound]) + "____"
      + String(scalars: scalars[place.upperBound...])
  }

  /// A question to begin with, which the author words anew.
  package var question: String {
    let isEnglish = answer.language == .english
    switch answer.value {
    case .date:
      return isEnglish ? "Which date is missing? \(cloze)" : "Welche Zeitangabe fehlt? \(cloze)"
    case .quantity, .range, .score:
      return isEnglish ? "Which figure is missing? \(cloze)" : "Welche Zahl fehlt? \(cloze)"
    case .person, .place, .organisation, .term, .phrase, .list:
      return isEnglish ? "What is missing? \(cloze)" : "Was fehlt? \(cloze)"
    }
  }
}

/// Finds the candidates of an article: sentences of running text with figures, dates and ranks, and the first with
/// each person's full name and each body whose abbreviation the text explains.
package struct CandidateFinder: Sendable {
  private let article: Article
  private let name: String
  private let language: WritingLanguage
  /// Sentences longer than this many characters make no card.
  private static let longestSentence = 400

  package init(_ article: Article, name: String, language: WritingLanguage = .german) {
    self.article = article
    self.name = name
    self.language = article.citation.language ?? language
  }

  /// The candidates in the order of the text; linear.
  package func run() -> [Candidate] {
    var found: [Candidate] = []
    var named: Set<String> = []
    for paragraph in article.paragraphs where paragraph.kind == .runningText {
      let text = Array(article.text.clean[paragraph.sentences])
      for range in SentenceSplitter.sentences(in: text, language: language)
      where range.count <= CandidateFinder.longestSentence {
        let start = paragraph.sentences.lowerBound + range.lowerBound
        found += candidates(
          in: Array(text[range]), at: start..<start + range.count, paragraph.number, &named)
      }
    }
    return found
  }

  private func candidates(
    in sentence: [Unicode.Scalar], at place: Range<Int>, _ paragraph: Int,
    _ named: inout Set<String>
  ) -> [Candidate] {
    let text = String(scalars: sentence)
    // `date 2022-01` before the text is the archive's, not the writer's.
    guard !text.hasPrefix("date ") else { return [] }
    let scan = TextScan(sentence, language: language)
    let words = WrittenWords.words(in: sentence)
    var answers = dates(scan) + quantities(scan, words) + ranks(words, sentence)
    answers += bareYears(words).filter { year in
      !answers.contains { $0.range.overlaps(year.range) }
    }
    let source = SpeakerReader.speaker(in: text, language: language)
    answers += names(scan, besides: source, &named)
    guard !answers.isEmpty else { return [] }
    let isHedged = !Hedges.hedges(in: text, language: language).isEmpty
    return answers.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { answer in
      Candidate(
        article: name, paragraph: paragraph, sentence: text, range: place, answer: answer.key,
        answerRange: answer.range, attributedTo: source, isHedged: isHedged)
    }
  }

  private typealias Answer = (key: AnswerKey, range: Range<Int>)

  private func dates(_ scan: TextScan) -> [Answer] {
    scan.dates.map { found in
      let key = AnswerKey(
        value: .date(found.value, qualifier: found.qualifier), text: scan.text.slice(found.core),
        language: language)
      return (key, found.core)
    }
  }

  private func quantities(_ scan: TextScan, _ words: [WrittenWord]) -> [Answer] {
    scan.quantities.compactMap { found in
      guard found.value.unit != nil || found.value.value >= 13, found.value.value >= 1,
        isFigure(found.core, found.value, scan.text.scalars, words)
      else { return nil }
      var quantity = found.value
      quantity.qualifier = found.qualifier ?? quantity.qualifier
      let key = AnswerKey(
        value: .quantity(quantity, unitNamed: false), text: scan.text.slice(found.core),
        language: language)
      return (key, found.core)
    }
  }

  /// Not an article (`eine "Position"`), not a day (`am 20. November`), not a vague `mehrere Tausend`.
  private func isFigure(
    _ range: Range<Int>, _ quantity: Quantity, _ sentence: [Unicode.Scalar],
    _ words: [WrittenWord]
  ) -> Bool {
    let hasDigit = sentence[range].contains { $0.properties.numericType != nil }
    if quantity.value == 1, !hasDigit { return false }
    if quantity.unit == nil, range.upperBound + 1 < sentence.count,
      sentence[range.upperBound] == "."
    {
      return false
    }
    let before = words.last { $0.range.upperBound <= range.lowerBound }?.lower ?? ""
    return !["mehrere", "mehreren", "einige", "einigen", "viele", "vielen", "several", "many"]
      .contains(before)
  }

  /// Full names of persons, but not of who says it, and explained abbreviations of bodies that no sentence before
  /// had.
  private func names(
    _ scan: TextScan, besides source: String?, _ named: inout Set<String>
  ) -> [Answer] {
    scan.names.compactMap { found in
      let isPerson = found.value.kind == .person && found.value.text.contains(" ")
      guard isPerson || found.value.abbreviation != nil,
        !WrittenWords.words(in: source ?? "").contains(where: {
          found.value.text.lowercased().hasSuffix($0.lower)
        }),
        named.insert(Folding.folded(found.value.text)).inserted
      else { return nil }
      let value: AnswerValue = isPerson ? .person : .organisation
      return (AnswerKey(value: value, text: found.value.text, language: language), found.core)
    }
  }

  /// `Schon 2010 hatten …`, `ein 2002 gegründeter …`: four digits that no noun follows.
  private func bareYears(_ words: [WrittenWord]) -> [Answer] {
    words.indices.compactMap { index in
      guard words[index].range.count == 4, let year = Int(words[index].lower),
        (1000...2100).contains(year), index + 1 == words.count || !words[index + 1].isCapital,
        let date = PartialDate(year: year)
      else { return nil }
      let key = AnswerKey(
        value: .date(date, qualifier: nil), text: words[index].lower, language: language)
      return (key, words[index].range)
    }
  }

  private func ranks(_ words: [WrittenWord], _ sentence: [Unicode.Scalar]) -> [Answer] {
    RankReader.ranks(in: words, language: language).filter { !$0.isPlain }.map { reading in
      let range =
        words[reading.words.lowerBound].range
        .lowerBound..<words[reading.words.upperBound - 1].range
        .upperBound
      let key = AnswerKey(value: .term, text: String(scalars: sentence[range]), language: language)
      return (key, range)
    }
  }
}
