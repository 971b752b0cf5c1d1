import Basics
import Decks
import Facts
import Language
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells how a learner stands: `kartei` alone, `due`, `stats`, `config`.
@Suite("Overview commands", .serialized, .timeLimit(.minutes(6)))
struct OverviewTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.write(Sample.deck, as: "kasachstan")
  }

  @Test(
    "work before the first answer and leave no files behind", arguments: [[], ["due"], ["stats"]])
  func empty(command: [String]) throws {
    let result = try run(command)
    #expect(result.code == 0)
    #expect(result.messages == "")
    #expect(result.output.contains("Noch ist keine Karte begonnen."))
    #expect(names(in: folder.path) == ["kasachstan.deck.json"])
  }

  @Test("tell what waits, as text and as JSON")
  func due() throws {
    _ = try run(
      ["learn"], input: "7600 Kilometer\nNur-Sultan\n", now: "2026-11-21T18:00:00+01:00")
    let today = try run(["due"], now: "2026-11-21T19:00:00+01:00")
    #expect(today.output.contains("Heute wartet nichts; die nächste Karte kommt"))
    let later = try run(["due", "--json"], now: "2026-12-21T19:00:00+01:00")
    let json = try JSONReader.read(Array(later.output.utf8))
    #expect(json["due"]?.integer == 2)
    #expect(json["new"]?.integer == 2)
    #expect(json["day"]?.string == "2026-12-21")
    let stats = try run(["stats", "--json"], now: "2026-12-21T19:00:00+01:00")
    let numbers = try JSONReader.read(Array(stats.output.utf8))
    #expect(numbers["cards"]?["learning"]?.integer == 2)
    #expect(numbers["forecast"]?.array?.first?["cards"]?.integer == 2)
  }

  @Test("chart what is known, at every width", arguments: [40, 80, 200])
  func statistics(columns: Int) throws {
    for day in 1...3 {
      _ = try run(
        ["learn"], input: "7600 Kilometer\nNur-Sultan\n2\nf\n", now: "2026-11-0\(day * 3)T18:00:00Z"
      )
    }
    let terminal = try PseudoTerminal(
      ["stats", "--home", folder.file("home"), "--lang", "en", "--now", "2026-11-10T18:00:00Z"],
      environment: ["KARTEI_DECKS": folder.path], columns: columns)
    for text in [
      "learning  ", "█", "The next days", "Predicted and recalled", "Recalled today, by topic",
      "Geografie  ", "Recalled today, by source", "Answers of the last 12 weeks", "Mon  ",
    ] {
      try terminal.wait(for: text)
    }
    #expect(try terminal.waitForEnd() == 0)
    for line in terminal.transcript.split(separator: "\n") { #expect(line.count <= columns) }
  }

  @Test("know every deck that was practised, and say which of them is gone")
  func severalDecks() throws {
    let path = try folder.write(Sample.secondDeck, as: "irgendwo")
    _ = try run(["learn"], input: "7600 Kilometer\n")
    _ = try run(["learn", path], input: "ja\n")
    let later = "2026-12-21T18:00:00+01:00"
    let both = try run([], now: later)
    #expect(both.output.contains("2 Decks, 5 Karten"))
    #expect(both.output.contains("Heute warten 2 Karten."))
    #expect(both.output.contains("Zweites: 1"))
    #expect(try run(["learn"], now: later).output.contains("1 von 5"))
    #expect(try run(["due"], now: later).output.contains("Zweites, 1 Karte"))
    #expect(unlink(path) == 0)
    let one = try run(["due"], now: later)
    #expect(one.code == 0)
    #expect(one.messages.hasPrefix("kartei: \(path)"))
    #expect(!one.output.contains("Zweites"))
    #expect(try run(["doctor"]).code == 0)
  }

  @Test("begin to learn with Enter", arguments: [false, true])
  func start(isPlain: Bool) throws {
    let terminal = try PseudoTerminal(
      ["--home", folder.file("home"), "--lang", "de"] + (isPlain ? ["--plain"] : []),
      environment: ["KARTEI_DECKS": folder.path])
    try terminal.wait(for: "Bis zu 4 neue Karten kommen heute dazu.")
    try terminal.wait(for: isPlain ? "Enter beginnt, q hört auf: " : "↵ beginnen")
    try terminal.send("\r")
    try terminal.wait(for: "1 von 4")
    try terminal.wait(for: isPlain ? "Antwort: " : "› ")
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test("leave with q, with Ctrl-D and with Ctrl-C", arguments: ["q\r", "\u{04}", "\u{03}"])
  func leave(keys: String) throws {
    let terminal = try PseudoTerminal(
      ["--home", folder.file("home"), "--lang", "en"],
      environment: ["KARTEI_DECKS": folder.path])
    try terminal.wait(for: "q quit › ")
    try terminal.send(keys)
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isCooked)
    #expect(names(in: folder.file("home")).isEmpty)
  }

  @Test("speak German or English as the locale says, and as --lang says before it")
  func language() throws {
    for (locale, options, text) in [
      ("de_AT.UTF-8", [], "Noch ist keine Karte begonnen."),
      ("en_GB.UTF-8", [], "No card has been begun yet."), ("fr_FR.UTF-8", [], "No card has been"),
      ("de_DE.UTF-8", ["--lang", "en"], "No card has been begun yet."),
    ] {
      let result = try Program.run(
        ["due", "--home", folder.file("home")] + options,
        environment: ["KARTEI_DECKS": folder.path, "LANG": locale])
      #expect(result.output.contains(text))
    }
  }

  @Test("show and change the three settings, and say what would do")
  func settings() throws {
    let shown = try run(["config"])
    #expect(shown.output.contains("new-per-day: 10, neue Karten am Tag"))
    #expect(shown.output.contains("wanted-recall: 90%"))
    #expect(names(in: folder.file("home")).isEmpty)
    #expect(try run(["config", "wanted-recall", "85 %"]).code == 0)
    #expect(try run(["config", "exam", "15.12.2026"]).code == 0)
    let json = try JSONReader.read(Array(try run(["config", "--json"]).output.utf8))
    #expect(json["wantedRecall"]?.double == 0.85)
    #expect(json["exam"]?.string == "2026-12-15")
    #expect(try run(["config", "exam", "keine"]).output.contains("exam: –"))
    for (words, sentence) in [
      (["new-per-day", "viele"], "„viele“ ist keine Zahl von 0 bis 9999"),
      (["wanted-recall", "100"], "„100“ liegt nicht zwischen 70 % und 99 %"),
      (["exam", "31.2.2027"], "„31.2.2027“ ist kein Tag wie"),
      (["exam", "2020-01-01"], "Der 2020-01-01 ist schon vorbei"),
      (["farbe"], "Die Einstellung „farbe“ gibt es nicht; es gibt: new-per-day"),
    ] {
      let refused = try run(["config"] + words)
      #expect(refused.code == 64)
      #expect(refused.messages.hasPrefix("kartei: \(sentence)"))
    }
  }

  @Test("set the settings in columns at a terminal")
  func settingsAtTerminal() throws {
    let terminal = try PseudoTerminal(["config", "--home", folder.file("home"), "--lang", "de"])
    try terminal.wait(for: "new-per-day    10   neue Karten am Tag")
    try terminal.wait(for: "Ändern: kartei config new-per-day 15")
    #expect(try terminal.waitForEnd() == 0)
  }

  private func run(
    _ command: [String], input: String = "", now: String = "2026-11-21T18:00:00+01:00"
  ) throws -> Program.Result {
    try Program.run(
      command + ["--home", folder.file("home"), "--lang", "de", "--now", now], input: input,
      environment: ["KARTEI_DECKS": folder.path])
  }
}
