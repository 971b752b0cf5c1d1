import Articles
import Basics
import Facts
import Language
import Testing

@testable import Decks

@Suite("A matching question")
struct MatchingQuestionTests {
  private func fact(
    _ id: String, _ statement: String, _ kind: AnswerValue, _ answer: String,
    aliases: [String] = [], wrong: [String] = [], ask: [String]? = nil,
    status: FactStatus = .supported, language: WritingLanguage = .german
  ) throws -> CheckedFact {
    SampleFacts.checked(
      try SampleFacts.fact(
        id, statement,
        key: AnswerKey(
          value: kind, text: answer, language: language, aliases: aliases, wrong: wrong),
        ask: ask), status)
  }

  private func member(
    _ country: String, _ body: String, aliases: [String] = [], status: FactStatus = .supported
  ) throws -> CheckedFact {
    try fact(
      country.lowercased(), "\(country) ist Mitglied der \(body).", .organisation, body,
      aliases: aliases, status: status)
  }

  private func matchings(
    _ facts: [CheckedFact], language: WritingLanguage = .german
  ) throws -> [Card] {
    try SampleFacts.builder(facts, language: language).build().deck.cards
      .filter { $0.question.kind == .matching }
  }

  private func pairs(_ card: Card) -> [String: String] {
    let pairs = card.premises.indices.compactMap { index in
      card.responses.index(for: index).map { (card.premises[index], card.responses[$0].text) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func four() throws -> [CheckedFact] {
    [
      try member("Norwegen", "NATO"), try member("Polen", "EU"), try member("Japan", "OECD"),
      try member("Armenien", "OVKS"),
    ]
  }

  @Test("puts what sentences of one wording are about beside their answers, one of them left over")
  func worded() throws {
    let card = try #require(matchings(four()).first)
    #expect(card.id.text == "armenien/matching")
    guard case .matching(let stem, _, let responses) = card.question else { return }
    #expect(stem == "Was gehört zusammen: „… ist Mitglied der …“?")
    #expect(pairs(card) == ["Armenien": "OVKS", "Japan": "OECD", "Norwegen": "NATO"])
    #expect(responses.first { $0.premise == nil }?.text == "EU")
    #expect(responses.solution != "1a 2b 3c")
    #expect(card.evidence.count == 3)
    #expect(card.statement == "Armenien – OVKS; Japan – OECD; Norwegen – NATO.")
    #expect(try matchings(four().reversed()) == [card])
  }

  @Test("holds five pairs at the most, and asks no fact twice")
  func sizes() throws {
    let bodies = [
      "OPEC", "SAARC", "ASEAN", "EFTA", "AU", "OAS", "ECOWAS", "CARICOM", "NAFTA", "OSZE", "WTO",
      "GCC",
    ]
    let cards = try matchings(bodies.enumerated().map { try member("Land\($0)x", $1) })
    #expect(cards.map(\.premises.count) == [5, 5])
    #expect(Set(cards.flatMap(\.premises)).count == 10)
    let spare = cards.flatMap(\.responses).filter { $0.premise == nil }
    #expect(spare.count == 2)
  }

  @Test("leaves out an answer that is also right for another premise, by whatever name")
  func ambiguous() throws {
    // Three pairs need a fourth answer that is left over.
    #expect(try matchings(Array(four().prefix(3))).isEmpty)
    let also = try member("Island", "Nordatlantikpakt", aliases: ["NATO"])
    #expect(try matchings(Array(four().prefix(3)) + [also]).isEmpty)
    let both = try fact(
      "beide", "Japan und Norwegen gehören beide auch zur OVKS, sagt der Bericht.", .term, "Bericht"
    )
    let card = try #require(matchings(four() + [try member("Irak", "OPEC"), both]).first)
    #expect(pairs(card)["Armenien"] == nil || pairs(card)["Japan"] == nil)
  }

  @Test("takes claims, claims of one source against another, and rejected questions for no pair")
  func refused() throws {
    let three = try Array(four().prefix(3))
    for other in [
      try member("Irak", "OPEC", status: .attributed),
      try fact("irak", "Irak ist Mitglied der OPEC.", .organisation, "OPEC", ask: ["typed"]),
    ] {
      #expect(try matchings(three + [other]).allSatisfy { !$0.premises.contains("Irak") })
    }
  }

  @Test("puts persons into the sentences that say which office they hold, however worded")
  func offices() throws {
    let card = try #require(
      matchings([
        try fact(
          "a", "Präsident Frankreichs war im Jahr 2020 Emmanuel Macron.", .person, "Emmanuel Macron"
        ),
        try fact(
          "b", "Boris Johnson war 2020 Premierminister Großbritanniens.", .person, "Boris Johnson"),
        try fact(
          "c", "Im Jahr 2021 wurde Mario Draghi Ministerpräsident Italiens.", .person,
          "Mario Draghi"),
        try fact("d", "Olaf Scholz ist Bundeskanzler in Berlin.", .person, "Olaf Scholz"),
        // A woman among men would give herself away.
        try fact("e", "Angela Merkel war Bundeskanzlerin.", .person, "Angela Merkel"),
      ]).first)
    guard case .matching(let stem, let premises, _) = card.question else { return }
    #expect(stem == "Welcher Name gehört in welchen Satz?")
    #expect(premises.contains("Präsident Frankreichs war im Jahr 2020 …"))
    #expect(Set(card.responses.map(\.text)).isDisjoint(with: ["Angela Merkel"]))
  }

  @Test("is made of English sentences too")
  func english() throws {
    let capitals = [
      ("Norway", "Oslo"), ("Japan", "Tokyo"), ("Poland", "Warsaw"), ("Italy", "Rome"),
    ]
    let card = try #require(
      matchings(
        capitals.map { country, city in
          try fact(
            country.lowercased(), "The capital of \(country) is \(city).", .place, city,
            language: .english)
        }, language: .english
      ).first)
    guard case .matching(let stem, let premises, _) = card.question else { return }
    #expect(stem == "What belongs together: “The capital of … is …”?")
    #expect(Set(premises) == ["Italy", "Japan", "Norway"])
  }

  @Test("is asked of a topic where the sheet wants it, and missed where there is no company")
  func wanted() throws {
    let facts = try [
      ("a", "Die Suppe aus Roter Bete heißt Borschtsch."),
      ("b", "Ein Fladen vom Blech nennt sich in der Türkei Pide."),
      ("c", "Gefülltes Gebäck zum Fasching heißt Krapfen."),
      ("d", "Teigtaschen in Brühe heißen in Sibirien Pelmeni."),
    ].map { id, statement in
      try fact(
        id, statement, .term,
        String(statement.dropLast().split(separator: " ").last ?? ""), ask: ["matching"])
    }
    #expect(try matchings(facts).count == 1)
    let (deck, skipped) = try SampleFacts.builder(Array(facts.prefix(2))).build()
    #expect(deck.cards.isEmpty)
    #expect(skipped.map(\.reason) == [.noCompany, .noCompany])
    #expect(
      skipped.first?.sentence(in: .german)
        == "a/matching: Es fehlen andere Fakten, mit denen zusammen sich das fragen lässt.")
  }
}
