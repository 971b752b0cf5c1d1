import Basics
import Decks
import Facts
import Language
import Memory
import Progress
import TestSupport
import Testing

/// Every way to practise, and what each leaves behind.
@Suite("Ways to practise", .serialized, .timeLimit(.minutes(6)))
struct PracticeModesTests {
  private let room: PracticeRoom
  private let now = ["--now", "2026-11-21T18:00:00+01:00"]

  init() throws { room = try PracticeRoom() }

  @Test("asks only what was asked for")
  func options() throws {
    let topic = try learn("--topic", "politik")
    #expect(topic.output.contains("1 von 2"))
    let none = try learn("--topic", "sport")
    #expect(none.code == 64)
    #expect(none.messages.contains("geografie, politik"))
    #expect(try learn("--limit", "1").output.contains("1 von 1"))
    #expect(try learn("--new", "0").output.contains("Heute wartet nichts."))
    for wrong in [
      ["--new", "-1"], ["--minutes", "0"], ["--new-order", "rund"], ["--limit", "x"],
    ] {
      #expect(try Program.run(room.learn + wrong).code == 64)
    }
  }

  @Test("asks several decks together, by path or by name")
  func decks() throws {
    _ = try room.folder.write(Sample.secondDeck, as: "zweites")
    let result = try Program.run(
      ["learn", "probe", "zweites"] + room.options,
      environment: ["KARTEI_DECKS": room.folder.path])
    #expect(result.output.contains("1 von 5"))
  }

  @Test("counts new cards by the day, as the settings say")
  func newPerDay() throws {
    let set = try Program.run(["config", "new-per-day", "2"] + room.options + now)
    #expect(set.code == 0)
    let first = try learn(input: "7600 Kilometer\nNur-Sultan\n")
    #expect(first.output.contains("1 von 2"))
    let again = try learn()
    #expect(again.output.contains("Neue Karten sind noch da: 2."))
    #expect(again.output.contains("--new 12"))
    #expect(try learn("--new", "3").output.contains("1 von 1"))
    let next = ["--now", "2026-11-22T18:00:00+01:00"]
    #expect(try Program.run(room.learn + next, input: "").output.contains("1 von 2"))
  }

  @Test("spreads new cards among due ones, or puts them first", arguments: ["mixed", "first"])
  func newOrder(order: String) throws {
    _ = try learn("--limit", "2", input: "7600 Kilometer\nNur-Sultan\n")
    let later = try Program.run(
      room.learn + ["--now", "2027-02-01T18:00:00+01:00", "--new-order", order], input: "")
    #expect(later.output.contains("1 von 4"))
    #expect(later.output.contains("neu, 1 von 4") == (order == "first"))
  }

  @Test("asks again what was missed, what comes soon, and what one article says")
  func choices() throws {
    _ = try learn(input: "1600 Kilometer\nNur-Sultan\n")
    let missed = try learn("--missed")
    #expect(missed.output.contains("1 von 1"))
    #expect(missed.output.contains("Wie lang ist die Grenze"))
    #expect(try learn("--ahead", "60").output.contains("1 von 2"))
    let source = try learn("--source", "magazin-2021")
    #expect(source.output.contains("1 von 1"))
    let none = try learn("--source", "xyz")
    #expect(none.code == 64)
    #expect(none.messages.contains("magazin-2021, tageblatt-2022"))
  }

  @Test("crams everything and leaves the schedule as it is")
  func cram() throws {
    let result = try learn("--cram", input: "7600 Kilometer\n2\n")
    #expect(result.output.contains("1 von 4"))
    #expect(result.output.contains("der Plan bleibt"))
    #expect(try room.events().count == 2)
    #expect(try room.state().cards.values.allSatisfy { $0.reviews == 0 })
  }

  @Test("takes nothing back of what was learned before while cramming or in a test")
  func undoStaysInside() throws {
    _ = try learn(input: "7600 Kilometer\n")
    let cram = try learn("--cram", input: ":u\n")
    #expect(cram.output.contains("Es gibt nichts zurückzunehmen."))
    let quiz = try Program.run(["quiz"] + room.learn.dropFirst() + now, input: ":u\n")
    #expect(quiz.output.contains("Es gibt nichts zurückzunehmen."))
    #expect(try room.state().cards.values.count { $0.reviews == 1 } == 1)
  }

  @Test("prepares for an exam, notes its day once, and counts minutes where there is none")
  func exam() throws {
    let minutes = try learn("--minutes", "7", input: "7600 Kilometer\n")
    #expect(minutes.output.contains("noch 7 min"))
    let exam = try learn("--exam", "2026-12-18", "--minutes", "7", input: "7600 Kilometer\n")
    #expect(exam.code == 0)
    #expect(exam.output.contains("Prüfung am 2026-12-18 vermerkt"))
    let again = try learn("--exam", "2026-12-18", "--minutes", "7", input: "7600 Kilometer\n")
    #expect(again.code == 0)
    #expect(!again.output.contains("vermerkt"))
    #expect(try learn("--exam", "18.12.").code == 64)
  }

  @Test("uncovers the answer and takes the learner’s own grade", arguments: ["j", "1", "2", "4"])
  func selfGraded(key: String) throws {
    let terminal = try room.open(more: ["--self"])
    try terminal.wait(for: "↵ aufdecken ›")
    try terminal.send("\r")
    try terminal.wait(for: "rund 7600 Kilometer")
    try terminal.wait(for: "gewusst? j/n oder 1–4 ›")
    try terminal.send("vielleicht\r")
    try terminal.wait(for: "Bitte j oder n")
    try terminal.send("\(key)\r")
    try terminal.wait(for: key == "1" ? "kommt gleich noch einmal" : "↻ wieder")
    try terminal.wait(for: "↵ aufdecken ›")
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == 0)
    let ratings = try room.events().map { event -> Rating? in
      if case .answer(let answer) = event.kind { answer.rating } else { nil }
    }
    let meant: [String: Rating] = ["j": .good, "1": .again, "2": .hard, "4": .easy]
    #expect(ratings == [meant[key]])
  }

  @Test("examines without a word until the end, then gives a mark with every miss and its source")
  func quiz() throws {
    let quiz = ["quiz"] + room.learn.dropFirst() + ["--form", "a", "--questions", "4"]
    let first = try Program.run(quiz, input: "w\n:tipp\n")
    let second = try Program.run(quiz, input: "")
    #expect(first.code == 0)
    #expect(first.output.contains("Im Test gibt es das nicht"))
    #expect(first.output.contains("Note 6"))
    #expect(first.output.contains("Kasachstan wurde 1991 unabhängig."))
    #expect(first.output.contains("„Das Land zwischen den Mächten“, Magazin"))
    let question = first.output.split(separator: "\n").first { $0.contains("1 von 4") }
    #expect(second.output.contains(question ?? "?"))
    let json = try Program.run(quiz + ["--json"], input: "x\n")
    let result = try JSONReader.read(Array(json.output.utf8))
    #expect(result["total"]?.integer == 4)
    #expect(try room.state().cards.values.allSatisfy { $0.reviews == 0 })
  }

  @Test("lets answers of a test be taken back and skipped until the end, at a terminal")
  func quizAtTerminal() throws {
    let terminal = try PseudoTerminal(
      ["quiz"] + room.learn.dropFirst() + ["--form", "a", "--questions", "4"])
    try terminal.wait(for: "1 von 4")
    try terminal.answer("w", expecting: "2 von 4")
    try terminal.answer(":u", expecting: "1 von 4")
    try terminal.answer(":skip", expecting: "1 von 4")
    try terminal.wait(for: "› ")
    try terminal.send("\u{04}")
    try terminal.wait(for: "4 Fragen blieben ohne Antwort.")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isCooked)
  }

  private func learn(_ options: String..., input: String = "") throws -> Program.Result {
    try Program.run(room.learn + now + options, input: input)
  }
}
