import Articles
import Basics
import Facts
import Language
import Testing

/// One fact that a check must or must not object to.
struct GateCase: Sendable {
  let name: String
  let codes: [String]
  let facts: String

  init(_ name: String, _ codes: [String], _ facts: String) {
    self.name = name
    self.codes = codes
    self.facts = facts
  }
}

extension GateCase: CustomTestStringConvertible {
  var testDescription: String { name }
}

@Suite("The gates")
struct SheetCheckTests {
  private static let long = String(repeating: "Wort ", count: 70)

  static let cases: [GateCase] = [
    GateCase("a good fact", [], SheetSample.border),
    GateCase(
      "a quote that is nowhere", ["quote-not-found"],
      SheetSample.fact(
        statement: "Die Grenze ist lang.", answer: "{kind: term, text: lang}",
        quote: "Die Grenze ist lang.")),
    GateCase(
      "a quote that cuts a figure", ["quote-not-found"],
      SheetSample.fact(
        statement: "Es sind 600 Kilometer.", answer: "{kind: term, text: 600 Kilometer}",
        quote: "600 Kilometer")),
    GateCase(
      "a quote that stands twice", ["quote-not-unique"],
      SheetSample.fact(
        statement: "Sie ist lang.", answer: "{kind: term, text: lang}", quote: "Sie ist lang.",
        paragraph: 3)),
    GateCase(
      "a quote that its paragraph singles out", [],
      SheetSample.fact(
        statement: "Sie ist lang.", answer: "{kind: term, text: lang}", quote: "Sie ist lang.",
        paragraph: 5)),
    GateCase(
      "a wrong paragraph", ["paragraph-differs"],
      SheetSample.fact(
        statement: "Nachbar ist China.", answer: "{kind: place, text: China}",
        quote: "China der Nachbar", paragraph: 4)),
    GateCase(
      "an unknown topic, article and kind", ["unknown-topic", "unknown-ask", "unknown-article"],
      SheetSample.fact(
        statement: "Nachbar ist China.", answer: "{kind: place, text: China}", quote: "China",
        article: "drei", more: "ask: [raten]"
      ).replacing("topic: geo", with: "topic: gto")),
    GateCase(
      "an escape code in a quote", ["control-characters"],
      SheetSample.fact(
        statement: "Nachbar ist China.",
        answer: "{kind: place, text: China, aliases: [\"\\e[2J\"]}",
        quote: "China", paragraph: 5)),
    GateCase(
      "too long a quote", ["quote-too-long", "quote-not-found", "answer-not-in-quote"],
      SheetSample.fact(
        statement: "Nachbar ist China.", answer: "{kind: place, text: China}", quote: long)),
    GateCase(
      "an answer that is not in the statement", ["text-not-in-statement"],
      SheetSample.fact(
        statement: "Im Osten grenzt es an ein Land.", answer: "{kind: place, text: China}",
        quote: "Im Osten ist China", paragraph: 5)),
    GateCase(
      "an answer twice in the statement", ["text-not-in-statement"],
      SheetSample.fact(
        statement: "China ist China.", answer: "{kind: place, text: China}",
        quote: "Im Osten ist China", paragraph: 5)),
    GateCase(
      "another figure than the quote's", ["answer-not-in-quote"],
      SheetSample.fact(
        statement: "Rund 1600 Kilometer.",
        answer: "{kind: quantity, text: 1600 Kilometer, value: 1600, unit: km, qualifier: rund}",
        quote: "rund 7600 Kilometer")),
    GateCase(
      "another unit than the quote's", ["answer-not-in-quote"],
      SheetSample.fact(
        statement: "Rund 7600 Meter.",
        answer: "{kind: quantity, text: 7600 Meter, value: 7600, unit: m, qualifier: rund}",
        quote: "rund 7600 Kilometer")),
    GateCase(
      "the same length in other units", [],
      SheetSample.fact(
        statement: "Rund 7600000 Meter.",
        answer: "{kind: quantity, text: 7600000 Meter, value: 7600000, unit: m, qualifier: rund}",
        quote: "rund 7600 Kilometer")),
    GateCase(
      "a number word for a figure", [],
      SheetSample.fact(
        statement: "Vielleicht 12 Milliarden Euro.",
        answer: "{kind: quantity, text: 12 Milliarden Euro, value: 12000000000, unit: Euro}",
        quote: "Der Handel dürfte auf zwölf Milliarden Euro steigen.", paragraph: 4)),
    GateCase(
      "a lost qualifier", ["qualifier-lost"],
      SheetSample.fact(
        statement: "Die Grenze ist 7600 Kilometer lang.",
        answer: "{kind: quantity, text: 7600 Kilometer, value: 7600, unit: km}",
        quote: "rund 7600 Kilometer")),
    GateCase(
      "another qualifier", ["qualifier-lost"],
      SheetSample.fact(
        statement: "Die Grenze ist mehr als 7600 Kilometer lang.",
        answer:
          "{kind: quantity, text: 7600 Kilometer, value: 7600, unit: km, qualifier: mehr als}",
        quote: "rund 7600 Kilometer")),
    GateCase(
      "an added qualifier", ["qualifier-added"],
      SheetSample.fact(
        statement: "Seit rund 30 Jahren.",
        answer: "{kind: quantity, text: 30 Jahren, value: 30, unit: Jahre, qualifier: rund}",
        quote: "30 Jahren Mitglied", paragraph: 3)),
    GateCase(
      "a lost negation", ["negation-lost"],
      SheetSample.fact(
        statement: "Russland hat Stützpunkte in Kasachstan.",
        answer: "{kind: place, text: Russland}",
        quote: "Russland hat keine Stützpunkte in Kasachstan.", paragraph: 4)),
    GateCase(
      "an added negation", ["negation-added"],
      SheetSample.fact(
        statement: "China ist im Osten nicht der Nachbar.", answer: "{kind: place, text: China}",
        quote: "Im Osten ist China der Nachbar Kasachstans.", paragraph: 5)),
    GateCase(
      "a lost hedge", ["hedge-lost"],
      SheetSample.fact(
        statement: "Der Handel steigt auf zwölf Milliarden Euro.",
        answer:
          "{kind: quantity, text: zwölf Milliarden Euro, value: 12000000000, unit: Euro}",
        quote: "Der Handel dürfte auf zwölf Milliarden Euro steigen.", paragraph: 4)),
    GateCase(
      "a lost attribution", ["attribution-lost"],
      SheetSample.fact(
        statement: "Es starben mindestens 225 Menschen.",
        answer:
          "{kind: quantity, text: 225 Menschen, value: 225, unit: Menschen, qualifier: mindestens}",
        quote: "Nach Angaben der Behörden starben mindestens 225 Menschen", paragraph: 3)),
    GateCase(
      "an attribution past the semicolon", [],
      SheetSample.fact(
        statement: "Kasachstan ist seit 30 Jahren Mitglied.",
        answer: "{kind: place, text: Kasachstan}",
        quote:
          "Nach Angaben der Behörden starben mindestens 225 Menschen; Kasachstan ist seit 30 Jahren Mitglied.",
        paragraph: 3)),
    GateCase(
      "an attributed fact without a name", ["missing-attribution"],
      SheetSample.fact(
        statement: "Im Osten ist China.", answer: "{kind: place, text: China}",
        quote: "Im Osten ist China", paragraph: 5, more: "status: attributed")),
    GateCase(
      "a right computation", [],
      SheetSample.fact(
        statement: "Mitglied wurde es 1992.", answer: "{kind: date, text: \"1992\", value: 1992}",
        quote: "seit 30 Jahren Mitglied", paragraph: 3, more: "computation: 2022 - 30 = 1992")),
    GateCase(
      "a wrong computation", ["computation-wrong"],
      SheetSample.fact(
        statement: "Mitglied wurde es 1993.", answer: "{kind: date, text: \"1993\", value: 1993}",
        quote: "seit 30 Jahren Mitglied", paragraph: 3, more: "computation: 2022 - 30 = 1993")),
    GateCase(
      "a computation from nowhere", ["computation-wrong"],
      SheetSample.fact(
        statement: "Mitglied wurde es 1982.", answer: "{kind: date, text: \"1982\", value: 1982}",
        quote: "seit 30 Jahren Mitglied", paragraph: 3, more: "computation: 2022 - 40 = 1982")),
    GateCase(
      "a word that ages", ["undated-volatile"],
      SheetSample.fact(
        statement: "Derzeit ist China im Osten.", answer: "{kind: place, text: China}",
        quote: "Im Osten ist China", paragraph: 5)),
    GateCase(
      "a word that ages, dated", [],
      SheetSample.fact(
        statement: "Derzeit ist China im Osten.", answer: "{kind: place, text: China}",
        quote: "Im Osten ist China", paragraph: 5, more: "asOf: 2022-01")),
    GateCase(
      "a contested fact without a ruling", ["missing-ruling"],
      SheetSample.fact(
        statement: "Im Osten ist China.", answer: "{kind: place, text: China}",
        quote: "Im Osten ist China", paragraph: 5, more: "status: contested")),
    GateCase(
      "a contesting passage without a value and a ruling",
      ["missing-ruling", "stance-without-value"],
      SheetSample.border + """
              - article: zwei
                paragraph: 1
                stance: contests
                quote: eine knapp 1600 Kilometer lange Küste

        """),
  ]

  @Test("object to", arguments: cases)
  func objects(gate: GateCase) throws {
    let report = try SheetSample.report(gate.facts)
    #expect(Set(report.allProblems.map(\.code)) == Set(gate.codes), "\(report.allProblems)")
    let status = try #require(report.facts.first?.status)
    #expect([.unsupported, .contested].contains(status) == !gate.codes.isEmpty)
  }

  @Test("name the nearest passage for a lost quote")
  func nearest() throws {
    let report = try SheetSample.report(
      SheetSample.fact(
        statement: "Die Grenze ist rund 7500 Kilometer lang.", answer: "{kind: term, text: lang}",
        quote: "Die Grenze ist rund 7500 Kilometer lang."))
    #expect(
      report.allProblems.first?.german
        == "Das Zitat steht nicht wörtlich in „eins“; am nächsten kommt Absatz 1 (85 %): „Die Grenze ist rund 7600 Kilometer lang.“. Im Zitat „7500“, dort „7600“."
    )
    #expect(report.allProblems.first?.place == SheetPlace(line: 14, column: 16))
  }

  @Test("call a fact corroborated when two independent articles agree")
  func corroborated() throws {
    let report = try SheetSample.report(
      SheetSample.border + """
              - article: zwei
                paragraph: 2
                quote: die Grenze misst rund 7600 km

        """)
    #expect(report.facts.map(\.status) == [.corroborated])
  }

  @Test("hear an article once, however often it is quoted")
  func oneArticle() throws {
    let facts =
      SheetSample.border + """
              - article: eins
                paragraph: 1
                quote: rund 7600 Kilometer

        """
    let other = "---\nid: zwei\nlanguage: de\n---\n\nNichts davon."
    let report = SheetCheck(
      sheet: try SheetSample.sheet(facts), articles: try SheetSample.articles(second: other)
    ).run()
    #expect(report.facts.map(\.status) == [.supported])
  }

  @Test("report both sides of a conflict")
  func conflict() throws {
    let report = try SheetSample.report(
      SheetSample.border + """
              - article: zwei
                paragraph: 1
                stance: contests
                quote: eine knapp 1600 Kilometer lange Küste
                value: {kind: quantity, text: 1600 Kilometer, value: 1600, unit: km, qualifier: knapp}
            ruling: {what: a, why: b, by: c, date: 2026-11-21}

        """)
    #expect(report.facts.map(\.status) == [.contested])
    #expect(
      report.conflicts.first?.claims.map(\.value) == [
        "rund 7600 Kilometer", "knapp 1600 Kilometer",
      ])
    #expect(report.conflicts.first?.isRuled == true)
  }

  @Test("are written for other programs in one shape")
  func json() throws {
    let json = SheetReportJSON.json(try SheetSample.report(SheetSample.border), in: .german)
    #expect(
      JSONWriter.line(json)
        == #"{"facts":[{"id":"grenze","status":"corroborated","evidence":[{"article":"eins","paragraph":1,"stance":"supports","anchor":"exact","start":0,"end":40},{"article":"zwei","paragraph":2,"stance":"supports","anchor":"exact","start":68,"end":144,"found":true}],"problems":[]}],"conflicts":[],"problems":[],"summary":{"facts":1,"articles":2,"problems":0,"conflicts":0,"ruled":0,"status":{"corroborated":1,"supported":0,"attributed":0,"contested":0,"outdated":0,"unsupported":0}}}"#
    )
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
