import Articles
import Basics
import Facts
import Language
import Testing

@Suite("A deck written as Markdown")
struct MarkdownDeckTests {
  private func sheet(_ text: String, path: String = "Meine Grenzen.md") throws -> FactSheet {
    try MarkdownSample.sheet(text, path: path)
  }

  private func sentences(_ text: String, path: String = "d.md") -> [String] {
    do {
      _ = try sheet(text, path: path)
      return []
    } catch let error as FactsError {
      return error.sentences(in: .english)
    } catch {
      return ["\(error)"]
    }
  }

  @Test("is read with title, topics, questions, gaps, lists and notes")
  func reads() throws {
    let sheet = try sheet(
      """
      # Grenzen

      Worte an die Kollegen, die niemand fragt.

      ## Lage und Länge

      Q: Rund wie viele Kilometer lang
      ist die Grenze?
      A: rund **7600**
      Wrong: 1600; 760
      Source: eins ¶1 „Die Grenze ist rund 7600 Kilometer lang.“

      <!-- C: auskommentiert -->
      C: Im Osten ist {{c1::China::Land}} der Nachbar.
      Id: nachbar
      Source: eins:5 "Im Osten ist China der Nachbar Kasachstans."

      ## Bündnis

      - **F:** Seit wann ist Kasachstan Mitglied?
        **A:** seit 30 Jahren
        Quelle: [Eins](texte/eins.md), Absatz 3
        > Kasachstan ist seit 30 Jahren Mitglied.
      """)
    #expect(sheet.deck.text == "meine-grenzen")
    #expect(sheet.title == "Grenzen")
    #expect(sheet.language == .german)
    #expect(sheet.articles.map(\.text) == ["eins"])
    #expect(sheet.topics.map(\.slug) == ["lage-und-laenge", "buendnis"])
    let facts = sheet.facts
    #expect(facts.count == 3)
    #expect(facts[0].question == "Rund wie viele Kilometer lang ist die Grenze?")
    #expect(facts[0].statement == "Rund wie viele Kilometer lang ist die Grenze? rund 7600")
    #expect(
      facts[0].key.value
        == .quantity(
          Quantity(value: 7600, unit: "Kilometer", qualifier: .about), unitNamed: true))
    #expect(facts[0].key.wrong == ["1600", "760"])
    #expect(facts[0].id.text.hasPrefix("c-"))
    #expect(facts[0].ask == ["choice", "typed"])
    #expect(facts[1].statement == "Im Osten ist China der Nachbar.")
    #expect(facts[1].key.value == .place)
    #expect(facts[1].ask == ["choice", "cloze"])
    #expect(facts[1].id.text == "nachbar")
    #expect(facts[2].topic == "buendnis")
    #expect(facts[2].evidence[0].quote == "Kasachstan ist seit 30 Jahren Mitglied.")
    #expect(facts[2].evidence[0].paragraph == 3)
  }

  @Test("passes the same checks as a sheet in YAML, at the same kind of place")
  func checked() throws {
    let sheet = try sheet(
      """
      Q: Wie viele Kilometer lang ist die Grenze?
      A: 7600
      Source: eins ¶1 "Die Grenze ist rund 7600 Kilometer lang."

      C: Russland hat Stützpunkte in {{Kasachstan}}.
      Source: eins ¶3 "Russland hat keine Stützpunkte in Kasachstan."

      C: Im Osten ist {{Peru}} der Nachbar Kasachstans.
      Source: eins ¶5
      """)
    let report = SheetCheck(sheet: sheet, articles: try SheetSample.articles()).run()
    let found = report.allProblems.map { "\($0.place.line):\($0.place.column) \($0.code)" }
    #expect(
      found == [
        "3:17 qualifier-lost", "6:15 paragraph-differs", "6:17 negation-lost",
        "9:9 answer-not-in-quote",
      ])
  }

  @Test("finds paragraph and sentence by itself where its source leaves them out")
  func passages() throws {
    let sheet = try sheet(
      """
      ---
      articles: [eins]
      ---
      Q: Wie viele Menschen starben mindestens?
      A: mindestens 225
      Source: eins

      Q: Wer ist der Nachbar Kasachstans im Osten?
      A: China
      Source: ¶5
      """)
    #expect(sheet.facts.map { $0.evidence[0].paragraph } == [3, 5])
    #expect(
      sheet.facts.map { $0.evidence[0].quote } == [
        "Nach Angaben der Behörden starben mindestens 225 Menschen; Kasachstan ist seit 30 Jahren Mitglied.",
        "Im Osten ist China der Nachbar Kasachstans.",
      ])
  }

  @Test("keeps a card's id when it is reworded, and numbers the cards of one quote")
  func ids() throws {
    let source = "Source: eins ¶1 \"Die Grenze ist rund 7600 Kilometer lang.\"\n\n"
    let first = try sheet("Q: Wie lang ist sie?\nA: rund 7600 Kilometer\n\(source)")
    let other = try sheet(
      "Q: Welche Länge hat sie?\nA: rund 7600 km\n\(source)C: {{Die Grenze}} ist rund {{7600}} Kilometer lang.\n\(source)"
    )
    let id = try #require(first.facts.first).id.text
    #expect(other.facts.map(\.id.text) == [id, "\(id)-2", "\(id)-3"])
  }

  @Test(
    "is refused with file, line and column for",
    arguments: [
      ("Nur Text.", "d.md: there is no card in it;"),
      ("A: 1992", "d.md:1:1: “A:” belongs to no card;"),
      ("Q: Wann?\nSource: eins", "d.md:1:1: The question lacks its answer;"),
      ("Q:\nA: 1\nSource: eins", "d.md:1:1: The question behind “Q:” is missing."),
      ("Q: Wann?\nA: 1992", "d.md:1:1: The card lacks its source;"),
      ("C: Ohne Lücke.\nSource: eins", "d.md:1:4: The cloze has no gap;"),
      ("C: {{Offen.\nSource: eins", "d.md:1:4: A gap begins with “{{” and does not end."),
      ("C: Leer ist {{ }}.\nSource: eins", "d.md:1:4: A gap is empty;"),
      ("Q: a?\nA: b\nSoruce: eins", "d.md:3:1: A card has no field “Soruce:”; “source”"),
      ("Q: a?\nA: b\nSource: Die Zeitung von gestern", "d.md:3:9: “Source:” expects"),
      ("Q: a?\nA: b\nKind: zahl\nSource: eins", "d.md:3:7: “Kind:” expects one of:"),
      ("Q: a?\nA: b\nKind: date\nSource: eins", "d.md:2:4: “b” does not read as a date."),
      ("Q: a?\nA: b\nA: c\nSource: eins", "d.md:3:1: “A:” stands twice on one card;"),
      ("Q: a?\nA: b\nId: ../x\nSource: eins", "d.md:3:5: “Id:” expects an id"),
      ("Q: a?\nA: b\nSource: eins ¶99", "d.md:3:15: “eins” has no paragraph 99; the last is 5."),
      ("Q: a?\nA: b\nAsOf: gestern\nSource: eins", "d.md:3:7: “AsOf:” expects a date"),
      ("---\nid: A B\n---\nQ: a?\nA: b\nSource: eins", "d.md:2:5: “id” expects an id"),
      ("---\nid: [\n---\nQ: a?", "d.md:"),
      (
        "Q: a?\nA: b\nSource: ¶1\n\nQ: c?\nA: d\nSource: eins\n\nQ: e?\nA: f\nSource: zwei",
        "d.md:3:9: The source names no article,"
      ),
    ])
  func refused(text: String, start: String) throws {
    let found = sentences(text)
    #expect(found.first?.hasPrefix(start) == true, "\(found)")
  }

  @Test("says of ids that stand twice where the first one is")
  func twice() {
    let card = "Q: a?\nA: b\nId: x\nSource: eins\n\n"
    #expect(
      sentences(card + card) == [
        "d.md:6:1: The id “x” belongs to the card in line 1; please use each once."
      ])
  }

  @Test(
    "never brings the program down",
    arguments: [
      "", "---", "---\n---", "Q:", "C:", ":", "**", "- ", "> ", "Source:", "\u{FEFF}Q: a",
      "Q: a\nA:\n-\n-\nSource: eins", "C: [[x]]\nSource: eins", "C: }}{{\nSource: eins",
      "C: ====\nSource: eins", "Q: \\\nA: \\\nSource: \\",
      "Q: a\nA: 9e999 km\nSource: eins ¶999999",
      "Q: a\nA: 99999999999999999999:1\nSource: eins", "Q: a\nA: b\nSource: eins „", "<!--\nQ: a",
      "```\nQ: a", "# \u{1B}[31m\nQ: \u{202E}a\nA: \u{7}b\nSource: eins",
      "Q: a?\nA: b\nSource: \"", "Q: a?\nA: b\nSource: [x](", "Q: a?\nA: b\nSource: eins:0",
    ])
  func hostile(text: String) {
    _ = sentences(text)
    _ = sentences(text + String(repeating: "x", count: 20_000))
  }

  @Test("takes no file that is not text")
  func binary() {
    #expect(throws: FactsError.noText(path: "d.md")) {
      _ = try MarkdownSample.deck(from: [0x51, 0x3A, 0xFF, 0x00])
    }
  }
}

/// Markdown decks over the articles of ``SheetSample``.
enum MarkdownSample {
  static func sheet(_ text: String, path: String) throws -> FactSheet {
    try SourcedSheet.markdown(from: Array(text.utf8), path: path) { _ in
      try SheetSample.articles()
    }.sheet
  }

  static func deck(from bytes: [UInt8]) throws -> FactSheet {
    try SourcedSheet.markdown(from: bytes, path: "d.md") { _ in [:] }.sheet
  }
}
