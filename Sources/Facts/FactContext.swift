import Articles
import Basics
import Language

/// All that a check may look at: one fact, its sheet's frame, and its evidence as found in the articles.
struct FactContext: Sendable {
  let fact: Fact
  let sheet: SheetFrame
  let evidence: [EvidenceContext]
  let statement: Passage

  init(fact: Fact, sheet: SheetFrame) {
    self.fact = fact
    self.sheet = sheet
    evidence = fact.evidence.map { EvidenceContext($0, key: fact.key, sheet: sheet) }
    statement = Passage(fact.statement, language: sheet.language)
  }

  /// The evidence that supports, as far as its article is there.
  var supports: [EvidenceContext] { evidence.filter { $0.evidence.stance == .supports } }

  /// The status that a person gave, or that follows from evidence against the fact.
  var isContested: Bool {
    fact.declaredStatus == .contested || evidence.contains { $0.evidence.stance == .contests }
  }

  func problem(
    _ code: String, at place: SheetPlace? = nil, de german: String, en english: String
  ) -> SheetProblem {
    SheetProblem(code: code, place: place ?? fact.place, german: german, english: english)
  }
}

/// What all facts of a sheet share.
struct SheetFrame: Sendable {
  let language: WritingLanguage
  let topics: Set<String>
  let articleIDs: Set<ArticleID>
  let articles: [ArticleID: Article]
}

/// One piece of evidence with its article and its place there.
struct EvidenceContext: Sendable {
  let evidence: Evidence
  let article: Article?
  /// Every place of the quote in the article.
  let places: [Range<Int>]
  let anchor: AnchorResult
  /// The quote as it was written in the sheet, line breaks joined.
  let quote: Passage
  /// How the quote says what the fact's key says.
  let keyMatch: KeyMatch

  init(_ evidence: Evidence, key: AnswerKey, sheet: SheetFrame) {
    self.evidence = evidence
    article = sheet.articles[evidence.article]
    let text = String(scalars: Normalisation.cleaned(evidence.quote))
    quote = Passage(
      text, language: article?.citation.language ?? sheet.language,
      issued: article?.citation.issued)
    keyMatch = KeyMatch(of: key, in: quote)
    guard let article else {
      places = []
      anchor = .lost
      return
    }
    let resolver = AnchorResolver()
    places = resolver.occurrences(of: evidence.quote, in: article)
    anchor = resolver.find(
      evidence.quote, in: article, paragraph: evidence.paragraph, prefix: evidence.prefix,
      suffix: evidence.suffix)
  }

  /// How the quote says what another key says.
  func match(_ key: AnswerKey) -> KeyMatch { KeyMatch(of: key, in: quote) }

  /// The part of the quote whose hedges and attributions reach the answer.
  func governing(_ key: AnswerKey) -> String {
    GoverningText(key: key, language: quote.language, issued: quote.issued).part(of: quote.text)
  }
}
