import Basics
import TestSupport
import Testing

@Suite("kartei build and preview")
struct BuildCommandTests {
  private static let article = """
    ---
    id: eins
    language: de
    issued: "2022-01-06"
    ---

    Im Osten grenzt das Land an China. Die Zollunion entstand 2010 in Minsk.

    """

  private func bundled(question: String = "In welchem Jahr entstand die Zollunion?") throws
    -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    try FileBytes.write(Array(Self.article.utf8), to: folder.file("eins.md"))
    try FileBytes.write(
      Array(
        """
        version: 1
        deck: {id: probe, title: Probe, language: de}
        articles: [eins]
        topics: {geo: Geografie}
        facts:
          - id: zollunion
            topic: geo
            statement: Die Zollunion entstand im Jahr 2010 in Minsk.
            question: \(question)
            answer: {kind: date, text: "2010", value: "2010"}
            evidence: [{article: eins, paragraph: 1, quote: Die Zollunion entstand 2010 in Minsk.}]
          - id: erfunden
            topic: geo
            statement: Im Westen ist Peru.
            question: Welches Land ist im Westen?
            answer: {kind: place, text: Peru}
            evidence: [{article: eins, paragraph: 1, quote: Im Westen ist Peru.}]

        """.utf8), to: folder.file("probe.facts.yaml"))
    return folder
  }

  @Test("writes the same deck twice, without the fact that no source bears out")
  func writes() throws {
    let folder = try bundled()
    let result = try Program.run(["build", folder.file("probe.facts.yaml"), "--lang", "en"])
    #expect(result.code == 0)
    #expect(
      result.output.contains(
        "probe.facts.yaml:12: erfunden: the fact is not borne out; “kartei check” says why."))
    let first = try FileBytes.read(folder.file("probe.deck.json"), limit: 1 << 20)
    #expect(try Program.run(["build", folder.file("probe.facts.yaml")]).code == 0)
    #expect(try FileBytes.read(folder.file("probe.deck.json"), limit: 1 << 20) == first)
    let deck = try JSONReader.read(first)
    let cards = deck["cards"]?.array?.compactMap { $0["id"]?.string }
    #expect(
      cards == ["zollunion/choice", "zollunion/true-false", "zollunion/cloze", "zollunion/typed"])
    #expect(deck["sources"]?.array?.first?["id"]?.string == "eins")
  }

  @Test("says with --check how the deck on disk differs, and writes nothing")
  func check() throws {
    let folder = try bundled()
    let sheet = folder.file("probe.facts.yaml")
    #expect(try Program.run(["build", sheet, "--check"]).code == 66)
    #expect(try Program.run(["build", sheet]).code == 0)
    let fine = try Program.run(["build", sheet, "--check", "--lang", "en"])
    #expect(fine.code == 0)
    #expect(fine.output.hasSuffix("probe.deck.json is up to date.\n"))
    let before = try FileBytes.read(folder.file("probe.deck.json"), limit: 1 << 20)
    let text = String(decoding: try FileBytes.read(sheet, limit: 1 << 20), as: UTF8.self)
    try FileBytes.write(
      Array(text.replacing("entstand die", with: "begann die").utf8), to: sheet)
    let changed = try Program.run(["build", sheet, "--check", "--lang", "en"])
    #expect(changed.code == 1)
    #expect(changed.output.contains("  reworded (2): zollunion/choice, zollunion/typed\n"))
    #expect(try FileBytes.read(folder.file("probe.deck.json"), limit: 1 << 20) == before)
  }

  @Test("refuses an item error with its line and leaves the disk alone")
  func refuses() throws {
    let folder = try bundled(question: "Entstand im Jahr 2010 die Zollunion?")
    let result = try Program.run(["build", folder.file("probe.facts.yaml"), "--lang", "de"])
    #expect(result.code == 1)
    #expect(
      result.output.contains(
        "probe.facts.yaml:6: Fehler: zollunion/choice: Die Frage verrät die Antwort „2010“. (Regel 8, answer-in-stem)"
      ))
    #expect(throws: FileError.self) {
      try FileBytes.read(folder.file("probe.deck.json"), limit: 1 << 20)
    }
  }

  @Test("prints findings as one JSON document")
  func json() throws {
    let folder = try bundled(question: "Entstand im Jahr 2010 die Zollunion?")
    let result = try Program.run(["build", folder.file("probe.facts.yaml"), "--json"])
    let json = try JSONReader.read(result.output)
    #expect(json["findings"]?.array?.first?["code"]?.string == "answer-in-stem")
    #expect(json["findings"]?.array?.first?["line"]?.integer == 6)
    #expect(json["skipped"]?.array?.contains { $0["fact"]?.string == "erfunden" } == true)
  }

  @Test("previews one card, and says when there is none")
  func preview() throws {
    let folder = try bundled()
    #expect(try Program.run(["build", folder.file("probe.facts.yaml")]).code == 0)
    let deck = folder.file("probe.deck.json")
    let card = try Program.run(["preview", deck, "zollunion/typed", "--lang", "de"])
    #expect(
      card.output == """
        ### zollunion/typed

        In welchem Jahr entstand die Zollunion?

        **2010**

        Stand: belegt

        > „Die Zollunion entstand 2010 in Minsk.“  \n> „eins“, 6. Januar 2022, ¶1

        """)
    let none = try Program.run(["preview", deck, "keine", "--lang", "en"])
    #expect(none.code == 66)
    #expect(none.messages.contains("there is no card “keine”;"))
  }

  @Test("tells two decks apart")
  func diff() throws {
    let folder = try bundled()
    let deck = folder.file("probe.deck.json")
    #expect(try Program.run(["build", folder.file("probe.facts.yaml")]).code == 0)
    let same = try Program.run(["diff", deck, deck, "--lang", "de"])
    #expect(same.output == "Kein Unterschied.\n")
    #expect(same.code == 0)
    let text = String(decoding: try FileBytes.read(deck, limit: 1 << 20), as: UTF8.self)
    try FileBytes.write(
      Array(text.replacing("entstand die", with: "begann die").utf8),
      to: folder.file("neu.deck.json"))
    let changed = try Program.run(["diff", deck, folder.file("neu.deck.json"), "--json"])
    #expect(changed.code == 1)
    let json = try JSONReader.read(changed.output)
    #expect(json["reworded"]?.array == [.string("zollunion/choice"), .string("zollunion/typed")])
    #expect(json["rekeyed"]?.array == [])
  }

  @Test("refuses an answer that the answer checker takes for right and for wrong")
  func safeAnswers() throws {
    let folder = try bundled()
    let sheet = folder.file("probe.facts.yaml")
    let text = String(decoding: try FileBytes.read(sheet, limit: 1 << 20), as: UTF8.self)
    let unsafe = text.replacing(
      "value: \"2010\"}", with: "value: \"2010\", aliases: [MMX], wrong: [MMX]}")
    try FileBytes.write(Array(unsafe.utf8), to: sheet)
    let result = try Program.run(["build", sheet, "--lang", "en"])
    #expect(result.code == 1)
    #expect(result.output.contains("(rule 39, safe-answers)"))
  }

  @Test("names the paragraphs and facts without a question")
  func coverage() throws {
    let folder = try bundled()
    let more = Self.article + "\nIm Norden liegt ein großer See.\n"
    try FileBytes.write(Array(more.utf8), to: folder.file("eins.md"))
    let sheet = folder.file("probe.facts.yaml")
    let result = try Program.run(["build", sheet, "--coverage", "--lang", "de"])
    #expect(result.output.contains("eins ¶2: keine Frage; „Im Norden liegt ein großer See.“\n"))
    #expect(result.output.contains("probe.facts.yaml:12: erfunden: keine Frage.\n"))
    #expect(result.output.hasSuffix("1 von 2 Absätzen und 1 von 2 Fakten sind gefragt.\n"))
    let json = try JSONReader.read(
      try Program.run(["build", sheet, "--coverage", "--json"]).output)
    #expect(json["coverage"]?["unasked"]?.array == [.string("erfunden")])
  }

  @Test("begins a sheet that checks and builds, and never touches one that is there")
  func new() throws {
    for language in ["de", "en"] {
      let folder = try TemporaryFolder()
      let name = folder.file("donau")
      #expect(try Program.run(["new", name, "--lang", language]).code == 0)
      let sheet = "\(name).facts.yaml"
      let check = try Program.run(["check", sheet, "--lang", language])
      #expect(check.code == 0, "\(check.output)")
      let build = try Program.run(["build", sheet, "--warnings", "--lang", language])
      #expect(build.code == 0, "\(build.output)")
      let before = try FileBytes.read(sheet, limit: 1 << 20)
      let again = try Program.run(["new", name, "--lang", "en"])
      #expect(again.code == 73)
      #expect(
        again.messages.hasSuffix(
          "donau-1.md: this file is there already; please choose another name.\n"))
      #expect(try FileBytes.read(sheet, limit: 1 << 20) == before)
    }
    #expect(try Program.run(["new", "Ärger!"]).code == 64)
  }

  @Test("holds the bundled deck for up to date")
  func bundledDeck() throws {
    let sheet = "\(Fixture.repository)/decks/kasachstan.facts.yaml"
    let result = try Program.run(["build", sheet, "--check", "--lang", "en"])
    #expect(result.output.hasSuffix("kasachstan.deck.json is up to date.\n"))
    #expect(result.code == 0)
  }
}
