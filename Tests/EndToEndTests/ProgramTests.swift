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

  @Test(
    "helps in German where the learner speaks it, in every command",
    arguments: [
      [], ["learn"], ["quiz"], ["due"], ["stats"], ["cards"], ["resume"], ["new"], ["propose"],
      ["check"], ["source", "show"], ["source", "check"], ["build"], ["preview"], ["answer"],
      ["diff"], ["memory"], ["fit"], ["evaluate"], ["simulate"], ["export", "progress"],
      ["doctor"], ["merge"], ["config"],
    ])
  func germanHelp(command: [String]) throws {
    let german = try Program.run(command + ["--help"], environment: ["LANG": "de_DE.UTF-8"])
    #expect(german.code == 0)
    #expect(german.output.hasPrefix("ÜBERBLICK: "))
    #expect(german.output.contains("AUFRUF: kartei"))
    #expect(german.output.contains("Diese Hilfe zeigen."))
    let english = try Program.run(command + ["--help", "--lang", "en"])
    #expect(english.output.hasPrefix("OVERVIEW: "))
    // Words that stand in one language only.
    let words = #/\b(the|of|with|without|Show|default|OPTIONS|USAGE|and)\b/#
    #expect(!german.output.contains(words), "\(german.output)")
    #expect(!english.output.contains(#/[äöüÄÖÜß]/#))
  }

  @Test(
    "says in German what is wrong with a call",
    arguments: [
      (["lern"], "Mit „lern“ ist hier nichts anzufangen."),
      (["learn", "--limt", "3"], "Die Option „--limt“ gibt es nicht. Ist „--limit“ gemeint?"),
      (["learn", "--xxxxxxxx"], "Die Option „--xxxxxxxx“ gibt es nicht."),
      (["learn", "--limit", "x"], "„x“ taugt nicht für „--limit <Zahl>“."),
      (["learn", "--limit"], "Bei „--limit <Zahl>“ fehlt der Wert."),
      (["learn", "--missed=1"], "Die Option „--missed“ nimmt keinen Wert, auch nicht „1“."),
      (["build"], "Es fehlt die Angabe „<Blatt>“."),
      (["due", "--new-order"], "Die Option „--new-order“ gibt es nicht."),
      (["merge", "a", "b"], "Mit „b“ ist hier nichts anzufangen."),
      (["merge", "a", "b", "c"], "Mit 2 Angaben ist hier nichts anzufangen: b', 'c"),
      (["learn", "--new-order", "x"], "Zur Wahl stehen 'mixed', 'last' oder 'first'."),
      (["learn", "--now", "x"], "„x“ taugt nicht für „--now <Zeitpunkt>“: --now braucht einen"),
      (["learn", "--minutes", "0"], "--minutes braucht eine Zahl von 1 bis 100000, nicht 0."),
      (["learn", "--lang", "xx"], "„xx“ taugt nicht für „--lang <de|en>“."),
    ] as [([String], String)])
  func germanErrors(arguments: [String], sentence: String) throws {
    let result = try Program.run(arguments, environment: ["LANG": "de_DE.UTF-8"])
    #expect(result.code == 64)
    #expect(result.output == "")
    #expect(result.messages.hasPrefix("Fehler: "))
    #expect(result.messages.contains(sentence), "\(result.messages)")
    #expect(result.messages.contains("Mehr dazu: kartei"))
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
