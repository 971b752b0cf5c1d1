import TestSupport
import Testing

@Suite("The program")
struct ProgramTests {
  @Test("says its version")
  func version() throws {
    let result = try Program.run(["--version"])
    #expect(result.output == "kartei 0.1.0\n")
    #expect(result.messages == "")
    #expect(result.code == 0)
  }

  @Test(
    "refuses a wrong call with exit code 64",
    arguments: [
      ["--lang", "fr"], ["--now", "morgen"], ["--seed", "-1"], ["--home", ""], ["--learner", ""],
      ["nonsense"],
    ])
  func usage(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.code == 64)
    #expect(result.messages.hasPrefix("Error: "))
    #expect(result.output == "")
  }

  @Test("speaks to a terminal as to a file")
  func terminal() throws {
    let terminal = try PseudoTerminal(["--version"])
    try terminal.wait(for: "kartei 0.1.0")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test(
    "ends with 74 when its output cannot be written",
    arguments: [["due"], ["stats"], ["due", "--json"], ["check", "--json"]])
  func fullOutput(arguments: [String]) throws {
    let home = try TemporaryFolder()
    let file = arguments[0] == "check" ? "kasachstan.facts.yaml" : "kasachstan.deck.json"
    let result = try Program.run(
      arguments + ["\(Fixture.repository)/decks/\(file)", "--home", home.file("home")],
      inputBytes: [], output: "/dev/full")
    #expect(result.code == 74)
    #expect(result.messages.hasPrefix("kartei: The output could not be written completely"))
  }

  @Test(
    "lets no file take the place of a stream that was closed",
    arguments: [[1], [0, 1], [0, 1, 2]])
  func closedStreams(closing: [Int32]) throws {
    let home = try TemporaryFolder()
    let deck = "\(Fixture.repository)/decks/kasachstan.deck.json"
    let result = try Program.run(
      ["learn", deck, "--home", home.file("home"), "--learner", "maria"],
      inputBytes: Array("1\n1\n1\n".utf8), closing: closing)
    #expect(result.code == 0)
    let doctor = try Program.run(["doctor", "--home", home.file("home"), "--learner", "maria"])
    #expect(doctor.code == 0, "\(doctor.messages)")
  }
}
