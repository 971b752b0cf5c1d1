import Articles
import Basics
import Facts
import Language
import Testing

@testable import Decks

@Suite("A question about sources")
struct SourceQuestionTests {
  private func cards(_ facts: [CheckedFact]) throws -> [Card] {
    let one = try SampleFacts.article()
    let two = try SampleFacts.article("magazin-2022")
    let sheet = FactSheet(
      deck: try #require(DeckID("probe")), title: "Probe", language: .german, articles: [one, two],
      topics: [], facts: facts.map(\.fact), hash: ContentHash(of: "sheet"))
    let citations = [
      one: Citation(
        id: one, type: "webpage", title: "Blatt", authors: [.person(family: "Muster", given: "Eva")]
      ), two: Citation(id: two, type: "webpage", title: "Titel", containerTitle: "Magazin"),
    ]
    return DeckBuilder(facts: facts, sheet: sheet, citations: citations, digests: []).build()
      .deck.cards.filter { $0.question.kind == .source }
  }

  private func contested() throws -> Fact {
    var fact = try SampleFacts.border(
      evidence: [
        Evidence(article: SampleFacts.article(), paragraph: 1, quote: "rund 7600 Kilometer"),
        Evidence(
          article: SampleFacts.article("magazin-2022"), paragraph: 2, stance: .contests,
          quote: "knapp 1600 Kilometer",
          value: SampleFacts.quantity("1600 Kilometer", 1600, "Kilometer", .almost)),
      ], ruling: SampleFacts.ruling)
    fact.question =
      "Rund wie viele Kilometer lang ist die Grenze zwischen Russland und Kasachstan laut Eva Muster?"
    return fact
  }

  @Test("asks what both sides give, with the four pairs of values and sources")
  func bothSides() throws {
    let card = try #require(cards([SampleFacts.checked(contested(), .contested)]).first)
    #expect(
      card.shownStem
        == "Wie viele Kilometer lang ist die Grenze zwischen Russland und Kasachstan – was geben die beiden Quellen an?"
    )
    #expect(card.key.text == "Eva Muster: rund 7600 Kilometer; Magazin: knapp 1600 Kilometer")
    #expect(card.id.text == "grenze-laenge/source")
    #expect(
      card.distractors.map(\.text).sorted() == [
        "Eva Muster: knapp 1600 Kilometer; Magazin: knapp 1600 Kilometer",
        "Eva Muster: knapp 1600 Kilometer; Magazin: rund 7600 Kilometer",
        "Eva Muster: rund 7600 Kilometer; Magazin: rund 7600 Kilometer",
      ])
    #expect(card.evidence.map(\.stance) == [.supports, .contests])
  }

  @Test("asks who says so among others of the same kind, never one who says nearly the same")
  func whoSays() throws {
    func claim(_ id: String, _ name: String, _ what: String) throws -> CheckedFact {
      SampleFacts.checked(
        try SampleFacts.fact(
          id, "Laut \(name) liegt der Grund des Streits in \(what) am Fluss Nummer \(id).",
          "Worin liegt laut \(name) der Grund des Streits am Fluss Nummer \(id)?",
          key: AnswerKey(value: .term, text: what, language: .german), attributedTo: name),
        .attributed)
    }
    let facts = [
      try claim("eins", "Weltbank", "Armut"), try claim("zwei", "Kreml", "Neid"),
      try claim("drei", "Nachrichtenagentur RBC", "Gier"),
      SampleFacts.checked(
        try SampleFacts.fact(
          "vier", "Laut Unesco trocknet jede Woche ein Brunnen der Hirten aus.",
          "Was trocknet laut Unesco jede Woche aus?",
          key: AnswerKey(value: .term, text: "Brunnen", language: .german), attributedTo: "Unesco"),
        .attributed),
      SampleFacts.checked(
        try SampleFacts.fact(
          "fuenf", "Laut Interpol sank die Zahl der Diebstähle auf den Märkten.",
          "Wovon sank laut Interpol die Zahl auf Märkten?",
          key: AnswerKey(value: .term, text: "Diebstähle", language: .german),
          attributedTo: "Interpol"), .attributed),
    ]
    let cards = try cards(facts)
    let well = try #require(cards.first { $0.fact.text == "vier" })
    #expect(well.shownStem == "Laut wem trocknet jede Woche ein Brunnen der Hirten aus?")
    #expect(well.key.text == "Unesco")
    #expect(well.distractors.count == 3)
    // The other three all speak of the same quarrel: only two voices are left for each of them.
    let quarrel = try #require(cards.first { $0.fact.text == "eins" })
    #expect(quarrel.distractors.map(\.text).sorted() == ["Interpol", "Unesco"])
  }

  @Test("is not asked of plain facts, nor where the sheet turns it down")
  func refused() throws {
    #expect(try cards([SampleFacts.checked(contested(), .supported)]).isEmpty)
    var fact = try contested()
    fact.reject = [RejectedQuestion(kind: "source", why: "Zu verwirrend.")]
    #expect(try cards([SampleFacts.checked(fact, .contested)]).isEmpty)
    let skipped = try SampleFacts.builder([SampleFacts.checked(fact, .contested)]).build().skipped
    #expect(
      skipped.map { $0.sentence(in: .german) }.contains(
        "grenze-laenge/source: Abgelehnt: Zu verwirrend."))
  }
}
