import Basics
import Progress
import TestSupport
import Testing

/// Cards that are suspended, buried or reported: listed, and brought back.
@Suite("Cards set aside", .serialized, .timeLimit(.minutes(6)))
struct AsideTests {
  private let room: PracticeRoom

  init() throws { room = try PracticeRoom() }

  @Test("are listed in a sitting, and come back one by one or all at once")
  func inSitting() throws {
    let terminal = try room.open()
    try terminal.answer(":wieder", expecting: "Keine Karte ist ausgesetzt oder weggelegt.")
    try terminal.answer(":suspend", expecting: ":wieder holt sie zurück")
    try terminal.answer(":bury", expecting: "Für heute weggelegt.")
    try terminal.answer(
      ":wieder", expecting: "1  Wie lang ist die Grenze zu Russland? (ausgesetzt)")
    try terminal.wait(for: "2  Die Hauptstadt von Kasachstan hieß damals ______. (bis morgen)")
    try terminal.answer(":wieder 1", expecting: "1 Karte kommt wieder")
    try terminal.answer(":wieder 7", expecting: "Es gibt nur eine solche Karte: :wieder 1")
    try terminal.answer(":wieder alle", expecting: "1 Karte kommt wieder")
    #expect(try terminal.leave() == 0)
    #expect(try room.state().cards.values.allSatisfy { !$0.isSuspended && $0.buriedOn == nil })
  }

  @Test("are listed with the reports, and come back from the command line")
  func fromCommandLine() throws {
    let input = ":report Die Zahl ist \u{1B}[2Jalt\n:suspend\n:bury\n2\n"
    _ = try Program.run(room.learn, input: input)
    let list = try cards()
    #expect(list.code == 0)
    for text in [
      "Ausgesetzt", "grenze-laenge/typed", "Weggelegt bis morgen", "hauptstadt/cloze",
      "Als falsch gemeldet", "„Die Zahl ist ␛[2Jalt“", "kartei resume grenze-laenge/typed",
    ] { #expect(list.output.contains(text), "\(text)") }
    let json = try JSONReader.read(Array(try cards("--json").output.utf8))
    #expect(json["suspended"]?.array?.compactMap(\.string) == ["grenze-laenge/typed"])
    #expect(json["buried"]?.array?.compactMap(\.string) == ["hauptstadt/cloze"])
    #expect(json["reported"]?.array?.count == 1)
    let one = try resume("grenze-laenge/typed")
    #expect(one.output == "1 Karte kommt wieder, wenn sie fällig ist.\n")
    #expect(try resume("--all").output.hasPrefix("1 Karte"))
    #expect(try resume("--all").output.hasPrefix("Keine Karte ist ausgesetzt"))
    #expect(try room.state().cards.values.allSatisfy { !$0.isSuspended && $0.buriedOn == nil })
    #expect(try Program.run(["doctor"] + room.options).code == 0)
  }

  @Test("want to be named as the deck names them")
  func unknown() throws {
    let wrong = try resume("xyz")
    #expect(wrong.code == 64)
    #expect(wrong.messages.contains("Die Karte „xyz“ gibt es in diesen Decks nicht"))
    #expect(try Program.run(["resume", "--deck", room.deck] + room.options).code == 64)
    #expect(try cards().output.contains("Keine Karte ist ausgesetzt, weggelegt oder gemeldet."))
    #expect(names(in: room.folder.file("home")).isEmpty)
  }

  private func cards(_ options: String...) throws -> Program.Result {
    try Program.run(["cards", room.deck] + room.options + options)
  }

  private func resume(_ arguments: String...) throws -> Program.Result {
    try Program.run(["resume", "--deck", room.deck] + room.options + arguments)
  }
}
