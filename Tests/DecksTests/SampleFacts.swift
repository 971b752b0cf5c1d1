import Articles
import Basics
import Facts
import Language
import TestSupport
import Testing

@testable import Decks

/// Facts made in code for the tests of this target.
enum SampleFacts {
  static func fact(
    _ id: String, _ statement: String, _ question: String? = nil, key: AnswerKey,
    topic: String = "topic", ask: [String]? = nil, evidence: [Evidence]? = nil,
    attributedTo: String? = nil, ruling: Ruling? = nil
  ) throws -> Fact {
    Fact(
      id: try #require(FactID(id)), topic: topic, statement: statement, question: question,
      key: key, ask: ask,
      evidence: try evidence ?? [Evidence(article: article(), paragraph: 1, quote: statement)],
      attributedTo: attributedTo, ruling: ruling)
  }

  static func checked(_ fact: Fact, _ status: FactStatus = .supported) -> CheckedFact {
    CheckedFact(
      fact: fact, status: status,
      anchors: fact.evidence.map { evidence in
        .exact(
          Selectors(
            exact: evidence.quote, prefix: "", suffix: "", start: 0,
            end: evidence.quote.unicodeScalars.count))
      }, problems: [])
  }

  static func article(_ id: String = "blatt-2022") throws -> ArticleID {
    try #require(ArticleID(id))
  }

  static func builder(
    _ facts: [CheckedFact], issued: String = "2022-11", seed: UInt64 = 0,
    language: WritingLanguage = .german
  ) throws -> DeckBuilder {
    let article = try article()
    let sheet = FactSheet(
      deck: try #require(DeckID("probe")), title: "Probe", language: language,
      articles: [article], topics: [Topic(slug: "topic", title: "Thema")],
      facts: facts.map(\.fact), hash: ContentHash(of: "sheet"))
    let citation = Citation(
      id: article, type: "article-newspaper", title: "Blatt", issued: PartialDate(iso: issued))
    return DeckBuilder(
      facts: facts, sheet: sheet, citations: [article: citation], digests: [], seed: seed)
  }

  static func setting(_ facts: [Fact], newest: String = "2022-11") -> DistractorSetting {
    DistractorSetting(
      language: .german, newest: PartialDate(iso: newest), pool: EntityPool(facts: facts),
      values: ValueIndex(facts: facts), seed: 0)
  }

  static let ruling = Ruling(
    what: "7600 gilt.", why: "Tippfehler.", by: "Redaktion", date: Day(number: 20_000))

  static func border(
    wrong: [String] = [], evidence: [Evidence]? = nil, ruling: Ruling? = nil
  ) throws -> Fact {
    try fact(
      "grenze-laenge",
      "Die gemeinsame Grenze zwischen Russland und dem Nachbarland Kasachstan ist rund 7600 Kilometer lang.",
      "Rund wie viele Kilometer lang ist die Grenze zwischen Russland und Kasachstan?",
      key: quantity("7600 Kilometer", 7600, "Kilometer", .about, wrong: wrong),
      evidence: evidence, ruling: ruling)
  }

  static func quantity(
    _ text: String, _ value: Double, _ unit: String?, _ qualifier: Qualifier? = nil,
    wrong: [String] = []
  ) -> AnswerKey {
    AnswerKey(
      value: .quantity(
        Quantity(value: value, unit: unit, qualifier: qualifier), unitNamed: false),
      text: text, language: .german, wrong: wrong)
  }

  static func date(_ text: String, _ iso: String, _ qualifier: Qualifier? = nil) throws -> AnswerKey
  {
    AnswerKey(
      value: .date(try #require(PartialDate(iso: iso)), qualifier: qualifier), text: text,
      language: .german)
  }

  static func place(_ text: String, aliases: [String] = [], wrong: [String] = []) -> AnswerKey {
    AnswerKey(value: .place, text: text, language: .german, aliases: aliases, wrong: wrong)
  }
}
