import Basics
import Decks
import Facts
import Language
import Progress
import TestSupport
import Testing

/// Practice without a terminal, and with input and decks that nobody meant well.
@Suite("Practice through a pipe", .serialized, .timeLimit(.minutes(6)))
struct PipedPracticeTests {
  private let room: PracticeRoom

  init() throws { room = try PracticeRoom() }

  @Test("reads answers and ends cleanly where they end, though in the middle of a line")
  func piped() throws {
    let result = try Program.run(room.learn, input: "7600 Kilometer\nAlmaty\n")
    #expect(result.code == 0)
    #expect(result.messages == "")
    #expect(
      result.output.contains("Antwort: 7600 Kilometer\n\n  Richtig: rund 7600 Kilometer\n"))
    #expect(result.output.contains("2 Karten beantwortet, 1 auf Anhieb richtig, 2 neu."))
    #expect(!result.output.contains("\u{1B}"))
    #expect(try room.events().count == 2)
    let again = try Program.run(room.learn, input: "2")
    #expect(again.code == 0)
    #expect(try room.events().count == 3)
  }

  @Test(
    "survives what a pipe can bring",
    arguments: [
      [], [0x0A], [0xFF, 0xFE, 0x0A], [0x1B, 0x5B, 0x32, 0x4A, 0x0A, 0x00, 0x07, 0x0A],
      [UInt8](repeating: 0x78, count: 3_000_000),
      [UInt8](repeating: 0x0A, count: 500),
    ])
  func bytes(input: [UInt8]) throws {
    let result = try Program.run(room.learn, inputBytes: input)
    #expect(result.code == 0)
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.output.utf8.count < 20_000_000)
  }

  @Test("asks no more once nobody can read the questions")
  func brokenPipe() throws {
    let lines = String(repeating: "7600 Kilometer\n2\nNur-Sultan\nf\n", count: 50)
    let full = try Program.run(room.learn, inputBytes: Array(lines.utf8), output: "/dev/full")
    #expect(full.code == 74)
    #expect(full.messages.hasPrefix("kartei: "))
    #expect(try room.events().count <= 1)
  }

  @Test("shows escape sequences of a deck as harmless signs, in the pager, too")
  func hostileDeck() throws {
    let evil = "\u{1B}[2J\u{1B}]0;x\u{7}rot"
    let card = Card(
      id: Sample.id("x/typed"), fact: Sample.known(FactID("x")), topic: "geografie",
      status: .supported, question: .typed(stem: "Was ist \(evil)?"),
      key: AnswerKey(value: .term, text: "nichts", language: .german), statement: evil,
      evidence: [Sample.evidence(Sample.zeitung, paragraph: 1, quote: evil)], ruling: nil,
      asOf: nil)
    let hostile = try PracticeRoom(deck: Sample.deck(of: [card]))
    let result = try Program.run(hostile.learn, input: "nichts\n")
    #expect(result.code == 0)
    #expect(result.output.contains("Was ist ␛[2J␛]0;x␇rot?"))
    #expect(!result.output.contains("\u{1B}"))
    let terminal = try PseudoTerminal(
      hostile.learn + ["--cram"], environment: ["PAGER": "cat", "NO_COLOR": "1"])
    try terminal.answer("nichts", expecting: "✓ Richtig")
    try terminal.answer(":open", expecting: "»␛[2J␛]0;x␇rot«")
    try terminal.answer(":s", expecting: "„␛[2J␛]0;x␇rot“")
    #expect(!terminal.raw.contains("\u{1B}]"))
    #expect(!terminal.raw.contains("\u{1B}[2J"))
  }

  @Test("says in one sentence what is wrong with a deck", arguments: ["", "{", "\u{0}\u{1}", "[]"])
  func badDeck(content: String) throws {
    let path = room.folder.file("bad.deck.json")
    try FileBytes.write(Array(content.utf8), to: path)
    let result = try Program.run(room.learn(path))
    #expect(result.code == 65)
    #expect(result.messages.hasPrefix("kartei: \(path)"))
    #expect(result.messages.split(separator: "\n").count == 1)
    #expect(names(in: room.folder.file("home")).isEmpty)
  }

  @Test("says that a deck is missing")
  func noDeck() throws {
    let result = try Program.run(room.learn(room.folder.file("none.deck.json")))
    #expect(result.code == 66)
    let named = try Program.run(room.learn("gibtesnicht"))
    #expect(named.code == 66)
    #expect(named.messages.contains("Das Deck „gibtesnicht“ wurde nicht gefunden"))
  }

  @Test("gives repeatable runs for a moment and a seed")
  func repeatable() throws {
    let fixed = ["--now", "2026-11-21T18:00:00+01:00", "--seed", "7"]
    let other = try PracticeRoom()
    let input = "7600 Kilometer\nAlmaty\n:u\nNur-Sultan\n"
    let first = try Program.run(room.learn + fixed, input: input)
    let second = try Program.run(other.learn + fixed, input: input)
    #expect(first.output == second.output)
    #expect(try room.events() == other.events())
    // The same again on the same files is another sitting: no id occurs twice.
    _ = try Program.run(room.learn + fixed, input: "2\n")
    let ids = try room.events().map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == 5)
  }

  @Test("takes a clock that jumps back, by an hour or by years, without losing an answer")
  func clockSetBack() throws {
    for (now, answer) in [
      ("2026-11-21T18:00:00+01:00", "7600 Kilometer"), ("2026-11-21T17:00:00+01:00", "Nur-Sultan"),
      ("1999-01-01T00:00:00Z", "2"), ("2026-11-22T18:00:00+01:00", "2"),
    ] {
      let result = try Program.run(room.learn + ["--now", now], input: "\(answer)\n")
      #expect(result.code == 0)
      #expect(result.output.contains("Richtig:"))
    }
    #expect(try room.events().count == 4)
    #expect(try room.state().cards.values.reduce(0) { $0 + $1.reviews } == 4)
  }

  @Test("prints what it came to as JSON, and nothing else, on standard output")
  func json() throws {
    let result = try Program.run(room.learn + ["--json"], input: "7600 Kilometer\n")
    let summary = try JSONReader.read(Array(result.output.utf8))
    #expect(summary["answers"]?.integer == 1)
    #expect(result.messages.contains("Richtig:"))
  }

  @Test("leaves its results for a quick next start")
  func snapshot() throws {
    _ = try Program.run(room.learn, input: "7600 Kilometer\n")
    #expect(names(in: room.folder.file("home/learners/probe")).contains("progress.json"))
  }

  @Test(
    "takes a right answer written out where an option could be picked",
    arguments: [
      ("7600 km", "Richtig: "), ("etwa 7.600 Kilometer", "Richtig: "),
      ("1600 km", "Bitte eine Zahl von 1 bis 4"), ("1600 Kilometer", "Falsch"),
    ])
  func writtenOut(typed: String, shown: String) throws {
    let result = try Program.run(
      ["learn", "\(Fixture.repository)/decks/kasachstan.deck.json"] + room.options
        + ["--topic", "geografie", "--new", "1"], input: "\(typed)\n")
    #expect(result.output.contains("Grenze laut der"))
    #expect(result.output.contains("Antwort: \(typed)\n"))
    #expect(result.output.contains(shown))
  }
}
