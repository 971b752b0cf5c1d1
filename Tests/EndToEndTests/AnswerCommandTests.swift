import Basics
import Decks
import Memory
import Progress
import TestSupport
import Testing

@Suite("kartei answer")
struct AnswerCommandTests {
  private static let lines = """
    {"key":{"kind":"quantity","language":"de","text":"7600 Kilometer","value":7600,"unit":"Kilometer","qualifier":"rund"},"typed":"7.600 km"}
    {"key":{"kind":"quantity","language":"de","text":"7600 Kilometer","value":7600,"unit":"Kilometer","qualifier":"rund"},"typed":"7600 m"}

    """

  @Test("judges a batch line by line")
  func batch() throws {
    let result = try Program.run(
      ["answer", "--batch", "--lang", "de"], input: AnswerCommandTests.lines)
    #expect(
      result.output == """
        {"verdict":"accept","score":1,"rule":"quantity-value","message":""}
        {"verdict":"reject","score":0,"rule":"quantity-unit","message":"Zahl richtig, Einheit falsch."}

        """)
    #expect(result.messages == "")
    #expect(result.code == 0)
  }

  @Test("judges the good lines and ends with 65 where one is bad")
  func badLine() throws {
    let result = try Program.run(
      ["answer", "--batch", "-"],
      input: "{\"key\":7,\"typed\":\"x\"}\nnonsense\n{\"key\":{}}\n" + AnswerCommandTests.lines)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(
      result.messages == """
        kartei: Line 1: The answer key is 7; expected is an object in curly brackets.
        kartei: Line 2, column 1: this is not valid JSON: \(badStart); please correct it.
        kartei: Line 3: expected is {"key": {…}, "typed": "…"}; please complete it.

        """)
    #expect(result.code == 65)
  }

  private var badStart: String { "a value is missing here" }

  @Test("wants a deck, a card and an answer without --batch")
  func usage() throws {
    #expect(try Program.run(["answer"]).code == 64)
    #expect(try Program.run(["answer", "--batch", "a", "b"]).code == 64)
    #expect(try Program.run(["answer", "--batch", "/nonexistent"]).code == 66)
  }

  @Test("judges one card of the bundled deck")
  func oneCard() throws {
    let deck = "\(Fixture.repository)/decks/kasachstan.deck.json"
    let missing = try Program.run(["answer", deck, "no-such-card/typed", "x"])
    #expect(missing.code == 66)
  }

  // MARK: What learners often type

  private let deck = "\(Fixture.repository)/decks/kasachstan.deck.json"
  private let sheet = "\(Fixture.repository)/decks/kasachstan.facts.yaml"

  private func learner(_ name: String, in home: String, typing texts: [String]) throws {
    let folder = try LearnerFolder.open(home: home, learner: name, device: "laptop")
    let deck = try #require(DeckID("kasachstan"))
    let card = try #require(CardID("atyrau/typed"))
    var chance = SeededGenerator(seed: 3)
    for (minute, typed) in texts.enumerated() {
      let at = try #require(
        Instant(milliseconds: 1_790_000_000_000 + minute * 60_000, offsetMinutes: 60))
      let answer = Answer(
        card: CardReference(deck: deck, card: card), rating: .again, verdict: "reject",
        rule: "word", typed: typed, milliseconds: 4000, mode: .learn)
      try folder.record(Event(id: EventID(at: at, using: &chance), at: at, kind: .answer(answer)))
    }
  }

  @Test("lists what a class often typed and is not right")
  func frequent() throws {
    let home = try TemporaryFolder()
    try learner("anna", in: home.path, typing: ["Ölort am Uralfluss", "Aktau", "Atyrau", "Atyrau"])
    try learner("ben", in: home.path, typing: ["oelort am uralfluss", "Ölort am Uralfluss"])
    let result = try Program.run([
      "answer", deck, "--frequent", "--class", home.file("learners"), "--lang", "en", "--json",
    ])
    #expect(
      result.output == """
        {"card":"atyrau/typed","typed":"Ölort am Uralfluss","count":3,"learners":2,"overruled":0,\
        "verdict":"reject","rule":"word","message":""}

        """)
    let own = try Program.run([
      "answer", deck, "--frequent", "--at-least", "1", "--home", home.path, "--learner", "anna",
      "--lang", "de",
    ])
    #expect(
      own.output.contains(
        "1× atyrau/typed: “Ölort am Uralfluss” – reject (word); 1 Person, 0 überstimmt\n"))
    #expect(own.output.hasSuffix("KARTE ANTWORT --add-to FAKTENBLATT\n"))
    let nobody = try Program.run(["answer", deck, "--frequent", "--class", home.file("nowhere")])
    #expect(nobody.code == 66)
  }

  @Test("makes a typed answer right by one alias in the sheet, and nothing else")
  func addAlias() throws {
    let work = try TemporaryFolder()
    let before = try FileBytes.read(sheet, limit: 1 << 24)
    try FileBytes.write(before, to: work.file("s.yaml"))
    let result = try Program.run([
      "answer", deck, "atyrau/typed", "Ölstadt am Uralfluss", "--add-to", work.file("s.yaml"),
      "--lang", "en",
    ])
    #expect(result.code == 0)
    #expect(result.messages.contains("is right for atyrau now"))
    let after = try FileBytes.read(work.file("s.yaml"), limit: 1 << 24)
    let old = String(decoding: before, as: UTF8.self).split(separator: "\n")
    let new = String(decoding: after, as: UTF8.self).split(separator: "\n")
    let changed = zip(old, new).filter { $0.0 != $0.1 }
    #expect(old.count == new.count && changed.count == 1)
    #expect(changed.first?.1 == "      aliases: [Atirau, Gurjew, Ölstadt am Uralfluss]")
  }

  @Test(
    "adds no figure, no other place and nothing that is right already",
    arguments: [
      ("grenze-laenge/typed", "1600 km", Int32(65)), ("atyrau/typed", "Almaty", 1),
      ("atyrau/typed", "Atyrau", 1), ("atyrau/typed", "weiß nicht", 1),
    ])
  func addsNot(card: String, typed: String, code: Int32) throws {
    let work = try TemporaryFolder()
    let before = try FileBytes.read(sheet, limit: 1 << 24)
    try FileBytes.write(before, to: work.file("s.yaml"))
    let result = try Program.run(["answer", deck, card, typed, "--add-to", work.file("s.yaml")])
    #expect(result.code == code)
    #expect(try FileBytes.read(work.file("s.yaml"), limit: 1 << 24) == before)
  }
}
