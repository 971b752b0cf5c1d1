import Articles
import Basics
import Facts
import Language
import Testing

@Suite("A fact sheet")
struct FactSheetFileTests {
  private func sentences(_ text: String, _ language: InterfaceLanguage = .english) -> [String] {
    do throws(FactsError) {
      _ = try FactSheetFile.sheet(from: Array(text.utf8), path: "p.yaml")
      return []
    } catch { return error.sentences(in: language) }
  }

  @Test("is read with every value")
  func reads() throws {
    let sheet = try SheetSample.sheet(
      """
        - id: grenze
          topic: geo
          statement: Die Grenze ist rund 7600 Kilometer lang.
          question: Wie lang?
          answer:
            kind: quantity
            text: 7600 Kilometer
            value: 7600
            unit: Kilometer
            qualifier: rund
            unitNamed: true
            wrong: [1600 km]
          ask: [typed, choice]
          reject: [{kind: cloze, why: Zu leicht.}]
          status: contested
          asOf: 2022
          evidence:
            - {article: eins, paragraph: 1, quote: rund 7600}
            - article: zwei
              paragraph: 2
              stance: contests
              quote: knapp 1600
              value: {kind: quantity, value: 1600, unit: km}
          ruling: {what: a, why: b, by: c, date: 2026-11-21}
      """)
    let fact = try #require(sheet.facts.first)
    #expect(sheet.deck.text == "probe")
    #expect(sheet.topics == [Topic(slug: "geo", title: "Geografie")])
    #expect(
      fact.key.value
        == .quantity(Quantity(value: 7600, unit: "Kilometer", qualifier: .about), unitNamed: true))
    #expect(fact.key.wrong == ["1600 km"])
    #expect(fact.ask == ["typed", "choice"])
    #expect(fact.reject == [RejectedQuestion(kind: "cloze", why: "Zu leicht.")])
    #expect(fact.declaredStatus == .contested)
    #expect(fact.asOf?.iso == "2022")
    #expect(fact.evidence.map(\.stance) == [.supports, .contests])
    #expect(fact.evidence[1].value?.text == "1600 km")
    #expect(fact.ruling?.date.iso == "2026-11-21")
    #expect(fact.place == SheetPlace(line: 7, column: 5))
    #expect(fact.evidence[1].place == SheetPlace(line: 28, column: 16))
  }

  @Test("is refused with every problem at once")
  func problems() {
    let found = sentences(
      """
      version: 1
      deck: {id: P/x, titel: Probe}
      articles: [eins, eins, ../zwei]
      topics: {geo: Geografie}
      facts:
        - id: a
          topik: geo
          statement: x
          answer: {kind: quantity, value: viel}
          evidence: [{article: eins, paragraph: 0, quote: x, stanze: supports}]
          status: unsupported
        - id: a b
          topic: geo
          statement: x
          answer: {kind: term, text: x, alias: [y]}
          evidence: []
          asOf: gestern
          ruling: {what: x}
      """)
    #expect(
      found == [
        "p.yaml:2:7: “deck” lacks “title”; please add it.",
        "p.yaml:2:12: “id” expects an id of a–z, 0–9, full stop, _ and -, without a slash.",
        "p.yaml:2:17: “deck” has no key “titel”; “title” was probably meant.",
        "p.yaml:3:18: The article “eins” is listed twice; please remove one.",
        "p.yaml:3:24: “articles” expects an id of a–z, 0–9, full stop, _ and -, without a slash.",
        "p.yaml:6:5: the fact “a” lacks “topic”; please add it.",
        "p.yaml:7:5: the fact “a” has no key “topik”; “topic” was probably meant.",
        "p.yaml:9:37: The field “value” is \"viel\"; expected is a finite number.",
        "p.yaml:10:43: “paragraph” expects the number of a paragraph, 1 to 99999.",
        "p.yaml:10:56: a passage of evidence has no key “stanze”; “stance” was probably meant.",
        "p.yaml:11:13: “status” expects one of corroborated, supported, attributed, contested, outdated.",
        "p.yaml:12:9: “id” expects an id of a–z, 0–9, full stop, _ and -, 80 characters at most.",
        "p.yaml:15:35: an answer has no key “alias”; “aliases” was probably meant.",
        "p.yaml:16:15: “evidence” expects a list of 1 to 50 passages.",
        "p.yaml:17:11: “asOf” expects a date such as 2022, 2022-01 or 2022-01-06.",
        "p.yaml:18:13: “ruling” lacks “why”; please add it.",
        "p.yaml:18:13: “ruling” lacks “by”; please add it.",
        "p.yaml:18:13: “ruling” lacks “date”; please add it.",
      ])
  }

  @Test("refuses an id used twice")
  func duplicates() {
    #expect(
      sentences(SheetSample.head + SheetSample.border + SheetSample.border, .german) == [
        "p.yaml:15:9: Die Kennung „grenze“ hat schon der Fakt in Zeile 7; bitte jede nur einmal vergeben."
      ])
  }

  @Test("of a later version is refused")
  func newer() {
    #expect(
      sentences("version: 2\n") == [
        "p.yaml: the fact sheet has version 2, this program knows 1; please update kartei."
      ])
  }

  @Test(
    "is refused in a sentence, whatever it is",
    arguments: [
      "", "x", "[]", "version: 1", "a: &a [*a]", "facts: [", "\u{1B}[2J", "version: 1\nversion: 1",
      "{version: 1, deck: 1, articles: 1, topics: 1, facts: 1}",
      "version: 1\ndeck: {id: a, title: b}\narticles: []\ntopics: []\nfacts: {}",
      "version: 1\ndeck: {id: a, title: b}\narticles: [a]\ntopics: {a: }\nfacts: [1, [], {}]",
    ])
  func broken(text: String) {
    #expect(!sentences(text).isEmpty)
  }

  @Test("that ends early names its last line")
  func endsEarly() throws {
    for text in [
      "version: 1\nfacts: [a, b", "version: 1\nfacts: [a, b\n", "version: 1\ndeck: \"x\n\n",
    ] {
      let sentence = try #require(sentences(text).first)
      #expect(sentence.hasPrefix("p.yaml:2:"), "\(sentence)")
    }
  }

  @Test("that is no UTF-8 is refused")
  func encoding() {
    #expect(throws: FactsError.noText(path: "p")) {
      try FactSheetFile.sheet(from: [0xFF, 0xFE, 0x00], path: "p")
    }
  }
}
