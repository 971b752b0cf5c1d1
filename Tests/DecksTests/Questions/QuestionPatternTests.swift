import Facts
import Language
import Testing

@testable import Decks

@Suite("A question made of a statement")
struct QuestionPatternTests {
  private func question(
    _ statement: String, _ key: AnswerKey, _ status: FactStatus = .supported,
    _ language: WritingLanguage = .german
  ) throws -> String? {
    let fact = try SampleFacts.fact("probe", statement, key: key)
    return QuestionPattern.question(for: fact, status: status, language: language)
  }

  private func name(_ value: AnswerValue, _ text: String) -> AnswerKey {
    AnswerKey(value: value, text: text, language: .german)
  }

  @Test(
    "asks for figures with unit, qualifier, preposition and adjective in their places",
    arguments: [
      (
        "Die gemeinsame Grenze ist rund 7600 Kilometer lang.", "7600 Kilometer", 7600.0,
        "Rund wie viele Kilometer lang ist die gemeinsame Grenze?"
      ),
      (
        "Der Vertrag gilt seit 28 Jahren.", "28 Jahren", 28,
        "Seit wie vielen Jahren gilt der Vertrag?"
      ),
      (
        "Mehr als 200 Soldaten überquerten die Grenze.", "200 Soldaten", 200,
        "Mehr als wie viele Soldaten überquerten die Grenze?"
      ),
      (
        "In der Stadt leben etwa 90 Familien.", "90 Familien", 90,
        "Etwa wie viele Familien leben in der Stadt?"
      ),
    ])
  func quantities(statement: String, key: String, value: Double, expected: String) throws {
    let unit = key.split(separator: " ").last.map { String($0) }
    #expect(try question(statement, SampleFacts.quantity(key, value, unit)) == expected)
  }

  @Test(
    "asks for years, months and days with their prepositions",
    arguments: [
      (
        "Die Union wurde im Jahr 2015 gegründet.", "2015", "2015",
        "In welchem Jahr wurde die Union gegründet?"
      ),
      (
        "Im Jahr 2015 wurde die Union gegründet.", "2015", "2015",
        "In welchem Jahr wurde die Union gegründet?"
      ),
      ("Nasarbajew trat 2019 zurück.", "2019", "2019", "In welchem Jahr trat Nasarbajew zurück?"),
      (
        "Das Gelände ist seit 1958 in Betrieb.", "1958", "1958",
        "Seit welchem Jahr ist das Gelände in Betrieb?"
      ),
      (
        "Am 20. November 2022 wurde gewählt.", "20. November 2022", "2022-11-20",
        "An welchem Tag wurde gewählt?"
      ),
      (
        "Die Wahl war im November 2022.", "November 2022", "2022-11",
        "In welchem Monat und Jahr war die Wahl?"
      ),
    ])
  func dates(statement: String, key: String, iso: String, expected: String) throws {
    #expect(try question(statement, SampleFacts.date(key, iso)) == expected)
  }

  @Test("asks for persons, organisations and places where no case has to be guessed")
  func names() throws {
    #expect(
      try question("Tokajew wurde 2019 Präsident.", name(.person, "Tokajew"))
        == "Wer wurde 2019 Präsident?")
    #expect(
      try question("Die OVKS schrieb einen Brief.", name(.organisation, "OVKS"))
        == "Welche Organisation schrieb einen Brief?")
    #expect(
      try question("Der Weltraumbahnhof liegt in Baikonur.", name(.place, "Baikonur"))
        == "Wo liegt der Weltraumbahnhof?")
  }

  @Test("is not made where it is not sure; the sentence with its gap serves as a choice's stem")
  func fallback() throws {
    let fact = try SampleFacts.fact(
      "probe", "Im Finale der Weltmeisterschaft 2014 besiegte Deutschland Argentinien.",
      key: name(.place, "Argentinien"))
    #expect(QuestionPattern.question(for: fact, status: .supported, language: .german) == nil)
    #expect(
      QuestionPattern.withGap(for: fact, status: .supported, language: .german)
        == "„Im Finale der Weltmeisterschaft 2014 besiegte Deutschland ____.“ Welcher Name fehlt?"
    )
    let bare = try SampleFacts.fact("probe", "Dort ist China.", key: name(.place, "China"))
    #expect(QuestionPattern.withGap(for: bare, status: .supported, language: .german) == nil)
  }

  @Test("never takes a claim out of its frame")
  func claims() throws {
    let key = try SampleFacts.date("2015", "2015")
    #expect(try question("Die Union wurde im Jahr 2015 gegründet.", key, .attributed) == nil)
    #expect(
      try question("Laut Eva Muster wurde die Union im Jahr 2015 gegründet.", key, .attributed)
        == "In welchem Jahr wurde die Union laut Eva Muster gegründet?")
    #expect(
      try question(
        "Das Land liefert 40 Prozent von allem.", SampleFacts.quantity("40 Prozent", 40, "Prozent"))
        == nil)
  }

  @Test("asks in English around auxiliary verbs")
  func english() throws {
    func key(_ value: AnswerValue, _ text: String) -> AnswerKey {
      AnswerKey(value: value, text: text, language: .english)
    }
    let length = Quantity(value: 7600, unit: "kilometres", qualifier: .about)
    #expect(
      try question(
        "The border is about 7600 kilometres long.",
        key(.quantity(length, unitNamed: false), "7600 kilometres"), .supported, .english)
        == "About how many kilometres long is the border?")
    let year = try #require(PartialDate(iso: "2015"))
    #expect(
      try question(
        "The union was founded in 2015.", key(.date(year, qualifier: nil), "2015"), .supported,
        .english) == "In which year was the union founded?")
    #expect(
      try question("Tokayev was president.", key(.person, "Tokayev"), .supported, .english)
        == "Who was president?")
  }

  @Test("gives cards to a fact without a written question, never a bare number without its unit")
  func cards() throws {
    var fact = try SampleFacts.border()
    fact.question = nil
    let deck = try SampleFacts.builder([SampleFacts.checked(fact)]).build().deck
    let typed = try #require(deck.cards.first { $0.question.kind == .typed })
    #expect(
      typed.shownStem
        == "Rund wie viele Kilometer lang ist die gemeinsame Grenze zwischen Russland und dem Nachbarland Kasachstan?"
    )
    #expect(
      typed.key.value
        == .quantity(
          Quantity(value: 7600, unit: "Kilometer", qualifier: .about), unitNamed: true))
    #expect(deck.cards.contains { $0.question.kind == .choice })
  }
}
