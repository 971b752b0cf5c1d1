import Articles
import Basics
import Facts
import Language
import TestSupport
import Testing

@testable import Decks

/// Rules that hold a card against what it cites, and a deck's figures.
@Suite("Item rules about what is cited")
struct CitedRuleTests {
  private let quote = "Die Stadt Atyrau liegt nicht am Schwarzen Meer, sondern am Kaspischen."

  private func card(
    _ question: Question = .typed(stem: "Welche Stadt liegt nicht am Schwarzen Meer?"),
    key: AnswerKey = SampleFacts.place("Atyrau"), fact: String = "atyrau",
    statement: String = "Nicht am Schwarzen Meer liegt die Stadt Atyrau.",
    evidence: CitedEvidence? = nil, status: FactStatus = .supported, attributedTo: String? = nil,
    computation: String? = nil
  ) throws -> Card {
    Card(
      id: try #require(CardID("\(fact)/\(question.kind.rawValue)")),
      fact: try #require(FactID(fact)), topic: "t", status: status, question: question, key: key,
      statement: statement,
      evidence: [evidence ?? Sample.evidence(Sample.zeitung, paragraph: 1, quote: quote)],
      ruling: nil, asOf: nil, attributedTo: attributedTo, computation: computation)
  }

  private func codes(
    _ cards: [Card], articles: [ArticleID: Article] = [:], builtFrom: [SourceDigest]? = nil
  ) -> [String] {
    let digest = SourceDigest(name: Sample.zeitung.id.text, hash: ContentHash(of: "x"))
    let deck = Deck(
      id: Sample.deck.id, title: "Probe", language: .german, topics: [],
      builtFrom: builtFrom ?? [digest], cards: cards)
    return ItemCheck(deck: deck, articles: articles).run().map(\.code)
  }

  /// An article that begins with the quote.
  private func article(_ text: String) -> Article {
    let scalars = Array(text.unicodeScalars)
    return Article(
      citation: Sample.zeitung, paragraphs: [], text: ArticleText(clean: scalars, lineStarts: []))
  }

  @Test("hold the quote against its selectors and its article")
  func verbatim() throws {
    #expect(try codes([card()]).isEmpty)
    let moved = CitedEvidence(
      citation: Sample.zeitung, paragraph: 1, stance: .supports, quote: quote,
      selectors: Selectors(exact: quote, prefix: "", suffix: "", start: 0, end: 5), value: nil)
    #expect(try codes([card(evidence: moved)]) == ["quote-verbatim"])
    let whole = article(quote + " Das ist weit weg.")
    let selectors = whole.text.selectors(of: 0..<quote.unicodeScalars.count)
    let placed = CitedEvidence(
      citation: Sample.zeitung, paragraph: 1, stance: .supports, quote: quote, selectors: selectors,
      value: nil)
    let digest = [SourceDigest(name: Sample.zeitung.id.text, hash: whole.text.hash)]
    let id = Sample.zeitung.id
    #expect(try codes([card(evidence: placed)], articles: [id: whole], builtFrom: digest).isEmpty)
    let other = article("Neu: " + quote)
    #expect(
      try codes([card(evidence: placed)], articles: [id: other], builtFrom: digest)
        == ["quote-verbatim", "source-verified"])
  }

  @Test("want every source among those the deck was built from")
  func sources() throws {
    #expect(try codes([card()], builtFrom: []) == ["source-verified"])
  }

  @Test("want the answer in a quote, whatever its form, or computed")
  func answers() throws {
    let other = SampleFacts.place("Astana")
    let statement = "Nicht am Schwarzen Meer liegt die Stadt Astana."
    #expect(try codes([card(key: other, statement: statement)]) == ["answer-in-quote"])
    #expect(
      try codes([card(key: other, statement: statement, computation: "1 + 1 = 2")]).isEmpty)
    let number = SampleFacts.quantity("zwölf Kilometer", 12, "Kilometer")
    let sentence = "Rund um die Stadt Atyrau verlaufen am Schwarzen Meer zwölf Kilometer Rohre."
    #expect(
      try codes([
        card(
          .typed(stem: "Wie viele Kilometer Rohre verlaufen rund um die Stadt Atyrau?"),
          key: number,
          statement: sentence,
          evidence: Sample.evidence(
            Sample.zeitung, paragraph: 1, quote: "Rund um die Stadt Atyrau verlaufen 12 km Rohre."))
      ]).isEmpty)
  }

  @Test("notice a question that only the article explains")
  func answerable() throws {
    for stem in [
      "In welcher Stadt wurde er nicht geboren?",
      "Welche Behörde genehmigte nicht das umstrittene Bauvorhaben gegenüber?",
    ] {
      #expect(try codes([card(.typed(stem: stem))]) == ["answerable"])
    }
    let clear = "Welche Stadt liegt nicht am Schwarzen Meer, obwohl dieses nahe ist?"
    #expect(try codes([card(.typed(stem: clear))]).isEmpty)
  }

  @Test(
    "want a claim to stay one",
    arguments: [
      ("Welche Stadt liegt nicht am Schwarzen Meer?", false),
      ("Welche Stadt liegt laut Muster nicht am Schwarzen Meer?", true),
      ("Welche Stadt liegt nach Musters Worten nicht am Schwarzen Meer?", true),
      ("Welche Stadt soll nicht am Schwarzen Meer liegen?", true),
    ])
  func claims(stem: String, isKept: Bool) throws {
    let found = try codes([
      card(.typed(stem: stem), status: .attributed, attributedTo: "Maria Muster")
    ])
    #expect(found == (isKept ? [] : ["claim-kept"]))
  }

  @Test(
    "want a denial kept, and none added",
    arguments: [
      ("Welche Stadt liegt am Schwarzen Meer?", ["negation-kept"]),
      ("Welche Stadt liegt NICHT am Schwarzen Meer?", []),
      ("Welche Stadt ist vom Schwarzen Meer ausgeschlossen?", []),
    ])
  func denials(stem: String, expected: [String]) throws {
    #expect(try codes([card(.typed(stem: stem))]) == expected)
    let plain = "Am Kaspischen Meer liegt die Stadt Atyrau."
    let found = try codes([
      card(
        .typed(stem: "Welche Stadt liegt nicht am Kaspischen Meer?"), statement: plain,
        evidence: Sample.evidence(Sample.zeitung, paragraph: 1, quote: plain))
    ])
    #expect(found == ["negation-kept"])
  }

  @Test("refuse a percentage over a hundred, also in a false statement")
  func shares() throws {
    let key = SampleFacts.quantity("80 Prozent", 80, "Prozent")
    let statement = "Aus dem Feld bei Atyrau kommen 80 Prozent des Öls."
    let found = try codes([
      card(
        .trueFalse(
          statement: statement.replacing("80", with: "120"), isTrue: false,
          replaced: Distractor(text: "120 Prozent", rule: "sheet", origin: "wrong")), key: key,
        statement: statement,
        evidence: Sample.evidence(Sample.zeitung, paragraph: 1, quote: statement))
    ])
    #expect(found == ["plausible"])
  }

  @Test("measure how facts are spread over sources, paragraphs and kinds")
  func spread() throws {
    let cards = try (0..<40).map { index in
      let source = index < 32 ? Sample.zeitung : index < 36 ? Sample.magazin : third
      return try card(
        fact: "f\(index)",
        evidence: Sample.evidence(source, paragraph: index < 10 ? 1 : index, quote: quote))
    }
    let deck = Sample.deck(of: cards)
    let figures = DeckStatistics(of: deck)
    #expect(figures.facts == 40)
    #expect(figures.sources[Sample.zeitung.id] == 32)
    #expect(figures.picked == DeckStatistics.Share(count: 0, of: 40))
    #expect(figures.lines(in: .english).contains("facts by topic: t 40."))
    #expect(figures.json["trueStatements"]?["of"]?.integer == 0)
    let found = ItemCheck(deck: deck).run().filter { $0.code == "spread" }
    #expect(
      found.map(\.english) == [
        "32 of 40 facts are from “tageblatt-2022”.", "10 of 40 facts are from tageblatt-2022 ¶1.",
        "40 of 40 cards are of one kind: typed.",
      ])
  }

  private let third = Citation(
    id: Sample.known(ArticleID("dritte")), type: "article-newspaper", title: "Dritte")
}
