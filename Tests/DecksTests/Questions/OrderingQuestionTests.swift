import Basics
import Facts
import Language
import Testing

@testable import Decks

@Suite("An ordering question")
struct OrderingQuestionTests {
  private func year(
    _ id: String, _ statement: String, _ year: String, status: FactStatus = .supported
  ) throws -> CheckedFact {
    SampleFacts.checked(
      try SampleFacts.fact(id, statement, "In welchem Jahr?", key: SampleFacts.date(year, year)),
      status)
  }

  private func orderings(_ facts: [CheckedFact]) throws -> [Card] {
    try SampleFacts.builder(facts).build().deck.cards.filter { $0.question.kind == .ordering }
  }

  private func three() throws -> [CheckedFact] {
    [
      try year("union", "Die Staaten gründeten im Jahr 2015 die Union.", "2015"),
      try year("bund", "Der Bund der Städte entstand 2002 als Gegenentwurf.", "2002"),
      try year("rueckzug", "Der Präsident gab das Amt im Jahr 2019 ab.", "2019"),
    ]
  }

  @Test("is made of three events without their dates, under the first one's id, with all evidence")
  func events() throws {
    let card = try #require(orderings(three()).first)
    #expect(card.id.text == "bund/ordering")
    #expect(card.evidence.count == 3)
    #expect(
      card.orderingItems.inOrder == [
        OrderingItem(
          text: "Der Bund der Städte entstand als Gegenentwurf", place: 1, value: "2002"),
        OrderingItem(text: "Die Staaten gründeten die Union", place: 2, value: "2015"),
        OrderingItem(text: "Der Präsident gab das Amt ab", place: 3, value: "2019"),
      ])
    #expect(card.orderingItems != card.orderingItems.inOrder)
    #expect(try orderings(three().reversed()) == [card])
  }

  @Test("leaves out claims, dates that begin the sentence, spans of time and equal years")
  func refused() throws {
    let pair = try Array(three().prefix(2))
    for other in [
      try year("a", "Laut Eva gab der Präsident das Amt 2019 ab.", "2019", status: .attributed),
      try year("a", "Im Jahr 2019 gab der Präsident das Amt ab.", "2019"),
      try year("a", "Der Präsident ist seit 2019 nicht mehr im Amt.", "2019"),
      try year("a", "Der Präsident gab das Amt im Jahr 2015 ab.", "2015"),
    ] {
      #expect(try orderings(pair + [other]).isEmpty)
    }
  }

  @Test("orders quantities of one unit that are clearly apart")
  func quantities() throws {
    func length(_ id: String, _ value: Double) throws -> CheckedFact {
      SampleFacts.checked(
        try SampleFacts.fact(
          id, "Der Fluss \(id) ist \(Int(value)) Kilometer lang.", "Wie viele Kilometer lang?",
          key: SampleFacts.quantity("\(Int(value)) Kilometer", value, "Kilometer")))
    }
    let card = try #require(
      orderings([
        try length("elbe", 1094), try length("inn", 500), try length("oder", 866),
        try length("weser", 900),
      ]).first)
    #expect(
      card.orderingItems.inOrder.map(\.value) == [
        "500 Kilometer", "866 Kilometer", "1094 Kilometer",
      ])
    #expect(card.orderingItems.contains { $0.text == "Der Fluss oder ist … Kilometer lang" })
  }
}
