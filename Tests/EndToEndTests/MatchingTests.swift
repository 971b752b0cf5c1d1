import Basics
import Decks
import Memory
import Progress
import TestSupport
import Testing

/// A matching question from sheet to journal, at a terminal.
@Suite("Matching", .serialized, .timeLimit(.minutes(6)))
struct MatchingTests {
  private let folder: TemporaryFolder
  private let deck: String

  /// Five members of five alliances in an article and its sheet, built by the real program.
  init() throws {
    folder = try TemporaryFolder()
    deck = folder.file("welt.deck.json")
    let pairs = [
      ("armenien", "Armenien", "OVKS"), ("japan", "Japan", "OECD"),
      ("norwegen", "Norwegen", "NATO"),
      ("polen", "Polen", "EU"), ("irak", "Irak", "OPEC"),
    ]
    let sentences = pairs.map { "\($0.1) ist Mitglied der \($0.2)." }
    try write(
      "---\nid: blatt\ntitle: Bündnisse\nissued: 2024\nlanguage: de\n---\n\n"
        + sentences.joined(separator: "\n\n") + "\n", as: "blatt.md")
    let facts = zip(pairs, sentences).enumerated().map { index, pair in
      """
        - id: \(pair.0.0)
          topic: welt
          statement: \(pair.1)
          answer: {kind: organisation, text: \(pair.0.2)}
          ask: [matching]
          evidence: [{article: blatt, paragraph: \(index + 1), quote: "\(pair.1)"}]
      """
    }
    try write(
      """
      version: 1
      deck: {id: welt, title: Bündnisse, language: de}
      articles: [blatt]
      topics: {welt: Die Welt}
      facts:
      \(facts.joined(separator: "\n"))

      """, as: "welt.facts.yaml")
    let built = try Program.run(
      ["build", folder.file("welt.facts.yaml"), "-o", deck, "--lang", "de"])
    #expect(built.output.contains("1 matching"))
    #expect(built.code == 0)
  }

  private func write(_ text: String, as name: String) throws {
    try FileBytes.write(Array(text.utf8), to: folder.file(name))
  }

  private func solution() throws -> (right: String, swapped: String) {
    let card = try #require(try DeckFile.read(deck).cards.first)
    guard case .matching(_, let premises, let responses) = card.question else { return ("", "") }
    var letters = responses.solutionLetters
    let right = responses.solution
    #expect(premises.count == 4)
    letters.swapAt(0, 1)
    return (right, letters.joined())
  }

  private func open(_ more: [String] = [], columns: Int = 40) throws -> PseudoTerminal {
    try PseudoTerminal(options("learn") + more, environment: [:], columns: columns)
  }

  private func options(_ command: String) -> [String] {
    [command, deck, "--home", folder.file("home"), "--lang", "de", "--learner", "probe"]
  }

  private func verdicts() throws -> [String] {
    try LearnerFolder.reading(home: folder.file("home"), learner: "probe").events().map { event in
      guard case .answer(let answer) = event.kind else { return "undo" }
      return "\(answer.card.card) \(answer.verdict) \(answer.rating.rawValue)"
    }
  }

  @Test("is asked in forty columns, helped with, half right, taken back and right")
  func sitting() throws {
    let (right, swapped) = try solution()
    let terminal = try open()
    try terminal.wait(for: "Was gehört zusammen")
    try terminal.wait(for: "e  ")
    try terminal.answer("Unsinn", expecting: "jeden höchstens einmal")
    try terminal.answer(":tipp", expecting: "Es steht in")
    try terminal.answer(":tipp", expecting: "2· 3· 4·")
    try terminal.answer(swapped, expecting: "2 von 4 richtig; nicht richtig: 1,")
    try terminal.wait(for: "Richtig ist: \(right)")
    try terminal.wait(for: "Norwegen – NATO")
    try terminal.answer(":why", expecting: "2 von 4")
    try terminal.answer(":u", expecting: "Zurückgenommen.")
    try terminal.answer(right, expecting: "✓ Richtig: \(right)")
    #expect(try terminal.leave() == 0)
    #expect(
      try verdicts() == [
        "armenien/matching partial 2", "undo", "armenien/matching accept 2",
      ])
  }

  @Test("is uncovered for a learner who grades, and examined in a quiz")
  func otherWays() throws {
    let (right, swapped) = try solution()
    let terminal = try open(["--self"])
    try terminal.answer("", expecting: right)
    try terminal.wait(for: "Norwegen – NATO")
    try terminal.answer("j", expecting: "1 Karte")
    let quiz = try Program.run(options("quiz"), input: "\(swapped)\n")
    #expect(quiz.output.contains("Norwegen – NATO"))
    #expect(quiz.output.contains("0,5") || quiz.output.contains("50"))
  }
}
