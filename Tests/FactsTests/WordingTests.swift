import Testing

@Suite("A statement keeps what the quote says")
struct WordingTests {
  private static let huts = "{kind: quantity, text: 80 Hütten, value: 80, unit: Hütten}"
  private static let huts2 = "{kind: quantity, text: 80 huts, value: 80, unit: huts}"

  @Test(
    "in German",
    arguments: [
      ("Der Verein will 80 Hütten gebaut haben.", "Der Verein baute 80 Hütten.", "hedge-lost"),
      ("Der Verein soll 80 Hütten erhalten.", "Der Verein erhielt 80 Hütten.", "hedge-lost"),
      ("Die Zahl wird auf 80 Hütten geschätzt.", "Es sind 80 Hütten.", "hedge-lost"),
      ("Es heißt, er besitze 80 Hütten.", "Er besitzt 80 Hütten.", "attribution-lost"),
      ("Es fehlten 80 Hütten, so die Wirtin.", "Es fehlten 80 Hütten.", "attribution-lost"),
      (
        "Die Wirtin wirft dem Verein vor, 80 Hütten gesperrt zu haben.",
        "Der Verein sperrte 80 Hütten.", "attribution-lost"
      ),
      (
        "Der Verein gab den Bestand mit 80 Hütten an.", "Der Bestand betrug 80 Hütten.",
        "attribution-lost"
      ),
      (
        "Der Verein lehnte 80 Hütten ab.", "Der Verein nahm 80 Hütten an.", "negation-lost"
      ),
      (
        "Der Verein nahm 80 Hütten an.", "Der Verein lehnte 80 Hütten ab.", "negation-added"
      ),
    ])
  func german(quote: String, statement: String, code: String) throws {
    #expect(
      try SheetSample.codes(quote, statement, WordingTests.huts, language: "de") == [code])
  }

  @Test(
    "in English",
    arguments: [
      ("The fire may have destroyed 80 huts.", "The fire destroyed 80 huts.", "hedge-lost"),
      ("The club is expected to get 80 huts.", "The club got 80 huts.", "hedge-lost"),
      ("Police put the number at 80 huts.", "There were 80 huts.", "attribution-lost"),
      ("The club refused 80 huts.", "The club accepted 80 huts.", "negation-lost"),
    ])
  func english(quote: String, statement: String, code: String) throws {
    #expect(
      try SheetSample.codes(quote, statement, WordingTests.huts2, language: "en") == [code])
  }

  @Test(
    "and may put it in other words",
    arguments: [
      ("Der Verein soll 80 Hütten erhalten.", "Der Verein wird 80 Hütten bekommen."),
      ("Der Verein lehnte 80 Hütten ab.", "Der Verein wollte 80 Hütten nicht."),
      ("Montags hat niemand geöffnet. Es gibt 80 Hütten.", "Es gibt 80 Hütten."),
      ("Laut Wirtin fehlten 80 Hütten.", "Nach Angaben der Wirtin fehlten 80 Hütten."),
    ])
  func kept(quote: String, statement: String) throws {
    #expect(try SheetSample.codes(quote, statement, WordingTests.huts, language: "de") == [])
  }

  @Test("reads days relative to the day of the article, and no other")
  func relativeDays() throws {
    let day = "{kind: date, text: 6. Januar 2022, value: \"2022-01-06\"}"
    let statement = "Die Fähre legte am 6. Januar 2022 ab."
    for quote in [
      "Die Fähre legte am Donnerstag ab.", "Gestern legte die Fähre ab.",
      "Die Fähre legte am 6. Januar ab.",
    ] {
      #expect(try SheetSample.codes(quote, statement, day, language: "de") == [], "\(quote)")
    }
    for quote in ["Die Fähre legte am Montag ab.", "Die Fähre legte am 7. Januar ab."] {
      #expect(
        try SheetSample.codes(quote, statement, day, language: "de") == ["answer-not-in-quote"],
        "\(quote)")
    }
  }

  @Test("knows a person by another transliteration of the surname")
  func transliteration() throws {
    #expect(
      try SheetSample.codes(
        "Den Vertrag unterschrieb Gorbatchev.", "Den Vertrag unterschrieb Michail Gorbatschow.",
        "{kind: person, text: Michail Gorbatschow}", language: "de") == [])
  }

  @Test("asks for the answer's qualifier in the statement too")
  func qualifier() throws {
    #expect(
      try SheetSample.codes(
        "Es gibt mehr als 80 Hütten.", "Es gibt 80 Hütten.",
        "{kind: quantity, text: 80 Hütten, value: 80, unit: Hütten, qualifier: mehr als}",
        language: "de") == ["qualifier-lost"])
  }

  @Test(
    "asks when it was so of offices, prices and records",
    arguments: [
      ("Präsident der Insel ist Kemal Arslan.", "{kind: person, text: Kemal Arslan}"),
      (
        "Ein Liter Milch kostet 1,80 Euro.",
        "{kind: quantity, text: \"1,80 Euro\", value: 1.8, unit: Euro}"
      ),
      (
        "Der Rekord im Weitsprung liegt bei 7,12 Metern.",
        "{kind: quantity, text: \"7,12 Metern\", value: 7.12, unit: m}"
      ),
    ])
  func volatile(sentence: String, answer: String) throws {
    #expect(
      try SheetSample.codes(sentence, sentence, answer, language: "de") == ["undated-volatile"])
  }

  @Test("does not ask when a statement says the year, or an office is told of in passing")
  func dated() throws {
    let person = "{kind: person, text: Kemal Arslan}"
    for sentence in [
      "Präsident der Insel wurde 2019 Kemal Arslan.", "Präsident Kemal Arslan lehnte das ab.",
    ] {
      #expect(
        try SheetSample.codes(sentence, sentence, person, language: "de") == [], "\(sentence)")
    }
  }

  @Test("takes no judgement for a fact")
  func opinion() throws {
    #expect(
      try SheetSample.codes(
        "Kläglich sperrte der Verein 80 Hütten.", "Der Verein sperrte 80 Hütten.",
        WordingTests.huts, language: "de") == ["opinion-as-fact"])
  }
}
