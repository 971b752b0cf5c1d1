import Basics
import Decks
import Facts
import Language
import Memory
import Progress
import TestSupport
import Testing

/// A learner's first sittings with a small deck, in folders of their own.
@Suite("Learning", .serialized, .timeLimit(.minutes(6)))
struct LearnTests {
  private let folder: TemporaryFolder
  private let deck: String

  init() throws {
    folder = try TemporaryFolder()
    deck = try folder.write(Sample.deck)
  }

  @Test("goes through right, wrong and undone answers to the summary")
  func sitting() throws {
    let terminal = try open()
    try terminal.wait(for: "1 von 4")
    try terminal.wait(for: "Wie lang ist die Grenze zu Russland?")
    try answer("1600 Kilometer", in: terminal, expecting: "✗ Falsch")
    try terminal.wait(for: "Richtig ist: rund 7600 Kilometer")
    try terminal.wait(for: "„Die gemeinsame Grenze ist rund 7600 Kilometer lang.“")
    try terminal.wait(for: "Maria Muster: „Unruhen in der Steppe“, Tageblatt, 7. Januar 2022")
    try terminal.wait(for: "1 Quelle sagt es so, 1 widerspricht")
    try terminal.wait(for: "≠ Eine Quelle sagt: knapp 7000 Kilometer")
    try terminal.wait(for: "kommt gleich noch einmal, danach morgen")
    try answer(":u", in: terminal, expecting: "Zurückgenommen.")
    try terminal.wait(for: "1 von 4")
    try answer("7600 Kilometer", in: terminal, expecting: "✓ Richtig: rund 7600 Kilometer")
    try goOn(terminal, to: "2 von 4")
    try answer("2", in: terminal, expecting: "✓ Richtig: Kassym-Schomart Tokajew")
    try goOn(terminal, to: "3 von 4")
    try answer("Nur-Sultan", in: terminal, expecting: "2 Quellen sagen es so")
    try goOn(terminal, to: "4 von 4")
    try answer("w", in: terminal, expecting: "Die Aussage ist falsch.")
    try goOn(terminal, to: "noch einmal")
    try answer("falsch", in: terminal, expecting: "✓ Richtig")
    try goOn(terminal, to: "4 Karten beantwortet, 3 auf Anhieb richtig, 4 neu.")
    #expect(try terminal.waitForEnd() == 0)
    let kinds = try events().map { event in
      switch event.kind {
      case .answer(let answer): "\(answer.card.card.text) \(answer.rating.rawValue)"
      case .undo: "undo"
      default: "other"
      }
    }
    #expect(
      kinds == [
        "grenze-laenge/typed 1", "undo", "grenze-laenge/typed 3", "praesident/choice 3",
        "hauptstadt/cloze 3", "unabhaengigkeit/true-false 1", "unabhaengigkeit/true-false 3",
      ])
  }

  @Test("is left at any moment and goes on where it was")
  func resume() throws {
    let first = try open()
    try answer("7600 Kilometer", in: first, expecting: "✓")
    try answer(":q", in: first, expecting: "1 Karte beantwortet")
    #expect(try first.waitForEnd() == 0)
    let second = try open()
    try second.wait(for: "1 von 3")
    try answer(":u", in: second, expecting: "Zurückgenommen.")
    try second.wait(for: "Wie lang ist die Grenze zu Russland?")
    try answer(":q", in: second, expecting: "$", orEnd: true)
    #expect(try second.waitForEnd() == 0)
    #expect(try state().cards.values.allSatisfy { $0.reviews == 0 })
  }

  @Test("loses no acknowledged answer when it is killed", arguments: [1, 2])
  func killed(answers: Int) throws {
    let terminal = try open()
    try answer("7600 Kilometer", in: terminal, expecting: "✓")
    if answers == 2 {
      try goOn(terminal, to: "2 von 4")
      try answer("2", in: terminal, expecting: "✓")
    }
    terminal.cut()
    #expect(try events().count == answers)
    let next = try open()
    try next.wait(for: "1 von \(4 - answers)")
  }

  @Test("asks before Ctrl-C leaves, keeps everything and restores the terminal")
  func interrupt() throws {
    let terminal = try open()
    try answer("7600 Kilometer", in: terminal, expecting: "✓")
    try terminal.wait(for: "weiter ›")
    try terminal.send("\u{03}")
    try terminal.wait(for: "Ctrl-C noch einmal verlässt die Sitzung")
    try terminal.wait(for: "weiter ›")
    try terminal.send("\u{03}")
    try terminal.wait(for: "1 Karte beantwortet")
    #expect(try terminal.waitForEnd() == 130)
    #expect(terminal.isCooked)
    #expect(try events().count == 1)
  }

  @Test("leaves politely with Ctrl-D")
  func endOfFile() throws {
    let terminal = try open()
    try terminal.wait(for: "›")
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isCooked)
  }

  @Test("restores the terminal when it is told to end", arguments: [15, 1] as [Int32])
  func terminated(signal: Int32) throws {
    let terminal = try open()
    try terminal.wait(for: "›")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == 128 + signal)
    #expect(terminal.isCooked)
  }

  @Test("lets one sitting at a time have a learner, and says so")
  func twoSittings() throws {
    let first = try open()
    try first.wait(for: "›")
    let second = try Program.run(arguments)
    #expect(second.code == 75)
    #expect(second.messages.hasPrefix("kartei: "))
    #expect(second.messages.hasSuffix(".\n"))
    #expect(second.output == "")
  }

  @Test("draws the line again after Ctrl-Z, and to a new width after a resize")
  func stopped() throws {
    let terminal = try open()
    try terminal.wait(for: "› ")
    terminal.signal(20)
    terminal.resize(columns: 40, rows: 20)
    terminal.signal(18)
    try terminal.send("1600 Kilometer\r")
    try terminal.wait(for: "✗ Falsch")
    let after = try terminal.wait(for: "weiter ›")
    for line in after.split(separator: "\n") { #expect(line.count <= 40) }
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.isCooked)
  }

  @Test("shows the whole paragraph of an article that lies beside the deck")
  func paragraph() throws {
    let article = """
      ---
      id: tageblatt-2022
      type: article-newspaper
      title: Unruhen in der Steppe
      language: de
      ---

      ¶8 Davor steht ein Satz. Die gemeinsame Grenze ist rund 7600 Kilometer lang. Danach noch einer.
      """
    try FileBytes.write(Array(article.utf8), to: folder.file("tageblatt-2022.md"))
    let terminal = try open()
    try answer("7600 Kilometer", in: terminal, expecting: "✓ Richtig")
    try answer(":open", in: terminal, expecting: "Davor steht ein Satz. »Die gemeinsame Grenze")
    try terminal.wait(for: "lang.«")
    try terminal.wait(for: "noch einer.")
  }

  @Test("shows the source in the learner’s own pager, and inline where there is none")
  func pager() throws {
    let paged = try open(environment: ["PAGER": "sed 's/^/| /'"])
    try answer("7600 Kilometer", in: paged, expecting: "✓ Richtig")
    try answer(":open", in: paged, expecting: "|   »Die gemeinsame Grenze")
    try paged.wait(for: "weiter ›")
    paged.cut()
    let none = try open(environment: ["PAGER": "exit 127"])
    try answer("2", in: none, expecting: "weiter ›")
    try none.send(":open\r")
    try none.wait(for: "»In der Hauptstadt Nur-Sultan")
    try none.wait(for: "weiter ›")
  }

  @Test("leaves its results for a quick next start")
  func snapshot() throws {
    _ = try Program.run(arguments, input: "7600 Kilometer\n")
    #expect(names(in: folder.file("home/learners/probe")).contains("progress.json"))
  }

  @Test("completes commands with the tabulator key")
  func completion() throws {
    let terminal = try open()
    try terminal.wait(for: "›")
    try terminal.send(":hil\t\r")
    try terminal.wait(for: "Hilfe in drei Schritten")
  }

  @Test("edits umlauts as one letter")
  func umlauts() throws {
    let terminal = try open()
    try terminal.wait(for: "›")
    try terminal.send("Ä\u{7F}7600 Kilometer\r")
    try terminal.wait(for: "✓ Richtig")
  }

  @Test("stays within forty columns")
  func narrow() throws {
    let terminal = try open(columns: 40)
    try answer("1600 Kilometer", in: terminal, expecting: "weiter ›")
    for line in terminal.transcript.split(separator: "\n") { #expect(line.count <= 40) }
  }

  @Test("paints only where colour is wanted")
  func colour() throws {
    let coloured = try open()
    try answer("7600 Kilometer", in: coloured, expecting: "weiter ›")
    #expect(coloured.raw.contains("\u{1B}[1;32m"))
    coloured.cut()
    let plain = try open(environment: ["NO_COLOR": "1"])
    try answer("2", in: plain, expecting: "weiter ›")
    #expect(!plain.raw.contains("\u{1B}[1m"))
    #expect(!plain.raw.contains("\u{1B}[1;32m"))
  }

  @Test("needs no cursor movement on a dumb terminal", arguments: [true, false])
  func dumb(byOption: Bool) throws {
    let terminal = try open(
      environment: byOption ? [:] : ["TERM": "dumb"], more: byOption ? ["--plain"] : [])
    try answer("7600 Kilometer", in: terminal, expecting: "✓ Richtig")
    try goOn(terminal, to: "2 von 4")
    #expect(!terminal.raw.contains("\u{1B}"))
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test(
    "takes a right answer written out where an option could be picked",
    arguments: [
      ("7600 km", "✓ Richtig"), ("etwa 7.600 Kilometer", "✓ Richtig"),
      ("1600 km", "Bitte eine Zahl von 1 bis 4"), ("1600 Kilometer", "✗ Falsch"),
    ])
  func writtenOut(typed: String, shown: String) throws {
    let result = try Program.run(
      [
        "learn", "\(Fixture.repository)/decks/kasachstan.deck.json", "--home", folder.file("home"),
        "--topic", "geografie", "--new", "1", "--lang", "de",
      ], input: "\(typed)\n")
    #expect(result.output.contains("Grenze laut der"))
    #expect(result.output.contains("› \(typed)\n"))
    #expect(result.output.contains(shown))
  }

  @Test("reads answers from a pipe and ends cleanly where they end")
  func piped() throws {
    let result = try Program.run(arguments, input: "7600 Kilometer\n1\n")
    #expect(result.code == 0)
    #expect(result.messages == "")
    #expect(result.output.contains("› 7600 Kilometer\n\n  ✓ Richtig: rund 7600 Kilometer\n"))
    #expect(result.output.contains("2 Karten beantwortet, 1 auf Anhieb richtig, 2 neu."))
    #expect(!result.output.contains("\u{1B}"))
    #expect(try events().count == 2)
    let again = try Program.run(arguments, input: "Nur-Sultan")
    #expect(again.code == 0)
    #expect(try events().count == 3)
  }

  @Test(
    "survives what a pipe can bring",
    arguments: [
      [], [0x0A], [0xFF, 0xFE, 0x0A], [0x1B, 0x5B, 0x32, 0x4A, 0x0A, 0x00, 0x07, 0x0A],
      [UInt8](repeating: 0x78, count: 3_000_000),
      [UInt8](repeating: 0x0A, count: 500),
    ])
  func bytes(input: [UInt8]) throws {
    let result = try Program.run(arguments, inputBytes: input)
    #expect(result.code == 0)
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.output.utf8.count < 20_000_000)
  }

  @Test("shows escape sequences of a deck as harmless signs")
  func hostileDeck() throws {
    let evil = "\u{1B}[2J\u{1B}]0;x\u{7}rot"
    let card = Card(
      id: Sample.id("x/typed"), fact: Sample.known(FactID("x")), topic: "geografie",
      status: .supported, question: .typed(stem: "Was ist \(evil)?"),
      key: AnswerKey(value: .term, text: "nichts", language: .german), statement: evil,
      evidence: [Sample.evidence(Sample.zeitung, paragraph: 1, quote: evil)], ruling: nil,
      asOf: nil)
    let path = try folder.write(Sample.deck(of: [card]), as: "evil")
    let result = try Program.run(arguments(path), input: "nichts\n")
    #expect(result.code == 0)
    #expect(result.output.contains("Was ist ␛[2J␛]0;x␇rot?"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test("says in one sentence what is wrong with a deck", arguments: ["", "{", "\u{0}\u{1}", "[]"])
  func badDeck(content: String) throws {
    let path = folder.file("bad.deck.json")
    try FileBytes.write(Array(content.utf8), to: path)
    let result = try Program.run(arguments(path))
    #expect(result.code == 65)
    #expect(result.messages.hasPrefix("kartei: \(path)"))
    #expect(result.messages.split(separator: "\n").count == 1)
    #expect(names(in: folder.file("home")).isEmpty)
  }

  @Test("says that a deck is missing")
  func noDeck() throws {
    let result = try Program.run(arguments(folder.file("none.deck.json")))
    #expect(result.code == 66)
    let named = try Program.run(arguments("gibtesnicht"))
    #expect(named.code == 66)
    #expect(named.messages.contains("Das Deck „gibtesnicht“ wurde nicht gefunden"))
  }

  @Test("gives repeatable runs for a moment and a seed")
  func repeatable() throws {
    let fixed = ["--now", "2026-11-21T18:00:00+01:00", "--seed", "7"]
    let other = try TemporaryFolder()
    let input = "7600 Kilometer\n1\n:u\n2\n"
    let first = try Program.run(arguments + fixed, input: input)
    let second = try Program.run(
      ["learn", deck, "--home", other.file("home"), "--lang", "de", "--learner", "probe"] + fixed,
      input: input)
    #expect(first.output == second.output)
    #expect(try events() == events(in: other))
    // The same again on the same files is another sitting: no id occurs twice.
    _ = try Program.run(arguments + fixed, input: "Nur-Sultan\n")
    let ids = try events().map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == 5)
  }

  @Test("prints what it came to as JSON, and nothing else, on standard output")
  func json() throws {
    let result = try Program.run(arguments + ["--json"], input: "7600 Kilometer\n")
    let summary = try JSONReader.read(Array(result.output.utf8))
    #expect(summary["answers"]?.integer == 1)
    #expect(result.messages.contains("✓ Richtig"))
  }

  @Test("asks only what was asked for")
  func options() throws {
    let topic = try Program.run(arguments + ["--topic", "politik"], input: "")
    #expect(topic.output.contains("1 von 2"))
    let none = try Program.run(arguments + ["--topic", "sport"], input: "")
    #expect(none.code == 64)
    #expect(none.messages.contains("geografie, politik"))
    let limit = try Program.run(arguments + ["--limit", "1"], input: "")
    #expect(limit.output.contains("1 von 1"))
    let nothing = try Program.run(arguments + ["--new", "0"], input: "")
    #expect(nothing.output.contains("Heute wartet nichts."))
    #expect(try Program.run(arguments + ["--new", "-1"]).code == 64)
  }

  @Test("counts new cards by the day, as the settings say")
  func newPerDay() throws {
    let now = ["--now", "2026-11-21T18:00:00+01:00"]
    #expect(try config(["new-per-day", "2"] + now).code == 0)
    let first = try Program.run(arguments + now, input: "7600 Kilometer\n2\n")
    #expect(first.output.contains("1 von 2"))
    let again = try Program.run(arguments + now, input: "")
    #expect(again.output.contains("Neue Karten sind noch da: 2."))
    #expect(again.output.contains("--new 12"))
    let more = try Program.run(arguments + ["--new", "3"] + now, input: "")
    #expect(more.output.contains("1 von 1"))
    let next = ["--now", "2026-11-22T18:00:00+01:00"]
    #expect(try Program.run(arguments + next, input: "").output.contains("1 von 2"))
  }

  @Test("shows and changes the three settings, and says what would do")
  func settings() throws {
    let shown = try config([])
    #expect(shown.output.contains("new-per-day    10   neue Karten am Tag"))
    #expect(shown.output.contains("wanted-recall  90%"))
    #expect(names(in: folder.file("home")).isEmpty)
    let now = ["--now", "2026-11-21T18:00:00+01:00"]
    #expect(try config(["wanted-recall", "85 %"]).code == 0)
    #expect(try config(["exam", "15.12.2026"] + now).code == 0)
    let json = try JSONReader.read(Array(try config(["--json"]).output.utf8))
    #expect(json["wantedRecall"]?.double == 0.85)
    #expect(json["exam"]?.string == "2026-12-15")
    #expect(try config(["exam", "keine"]).output.contains("exam  –"))
    for (words, sentence) in [
      (["new-per-day", "viele"], "„viele“ ist keine Zahl von 0 bis 9999"),
      (["wanted-recall", "100"], "„100“ liegt nicht zwischen 70 % und 99 %"),
      (["exam", "31.2.2027"], "„31.2.2027“ ist kein Tag wie"),
      (["exam", "2020-01-01"], "Der 2020-01-01 ist schon vorbei"),
      (["farbe"], "Die Einstellung „farbe“ gibt es nicht; es gibt: new-per-day"),
    ] {
      let refused = try config(words + now)
      #expect(refused.code == 64)
      #expect(refused.messages.hasPrefix("kartei: \(sentence)"))
    }
  }

  @Test("uncovers the answer and takes the learner’s own grade")
  func selfGraded() throws {
    let terminal = try open(more: ["--self"])
    try terminal.wait(for: "↵ aufdecken ›")
    try terminal.send("\r")
    try terminal.wait(for: "rund 7600 Kilometer")
    try terminal.wait(for: "gewusst? j/n oder 1–4 ›")
    try terminal.send("j\r")
    try terminal.wait(for: "↻ wieder")
    try terminal.wait(for: "2 von 4")
    try terminal.wait(for: "↵ aufdecken ›")
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test("asks again what was missed, what comes soon, and what one article says")
  func choices() throws {
    let now = ["--now", "2026-11-21T18:00:00+01:00"]
    _ = try Program.run(arguments + now, input: "1600 Kilometer\n2\n")
    let missed = try Program.run(arguments + ["--missed"] + now, input: "")
    #expect(missed.output.contains("1 von 1"))
    #expect(missed.output.contains("Wie lang ist die Grenze"))
    let ahead = try Program.run(arguments + ["--ahead", "60"] + now, input: "")
    #expect(ahead.output.contains("1 von 2"))
    let source = try Program.run(arguments + ["--source", "magazin-2021"] + now, input: "")
    #expect(source.output.contains("1 von 2"))
    let none = try Program.run(arguments + ["--source", "xyz"] + now, input: "")
    #expect(none.code == 64)
    #expect(none.messages.contains("magazin-2021, tageblatt-2022"))
  }

  @Test("examines without a word until the end, then gives a mark with every miss and its source")
  func quiz() throws {
    let quiz = ["quiz"] + arguments.dropFirst() + ["--form", "a", "--questions", "4"]
    let first = try Program.run(quiz, input: "x\nfalsch\n:tipp\n")
    let second = try Program.run(quiz, input: "")
    #expect(first.code == 0)
    #expect(first.output.contains("Im Test gibt es das nicht"))
    #expect(first.output.contains("Note 6"))
    let question = first.output.split(separator: "\n").first { $0.contains("1 von 4") }
    #expect(second.output.contains(question ?? "?"))
    let json = try Program.run(quiz + ["--json"], input: "x\n")
    let result = try JSONReader.read(Array(json.output.utf8))
    #expect(result["total"]?.integer == 4)
    #expect(try state().cards.values.allSatisfy { $0.reviews == 0 })
  }

  // MARK: -

  private var arguments: [String] { arguments(deck) }

  private func config(_ words: [String]) throws -> Program.Result {
    try Program.run(
      ["config"] + words
        + ["--home", folder.file("home"), "--lang", "de", "--learner", "probe"])
  }

  private func arguments(_ deck: String) -> [String] {
    ["learn", deck, "--home", folder.file("home"), "--lang", "de", "--learner", "probe"]
  }

  private func open(
    columns: Int = 80, environment: [String: String] = [:], more: [String] = []
  ) throws -> PseudoTerminal {
    try PseudoTerminal(arguments + more, environment: environment, columns: columns)
  }

  /// Waits for the prompt, types a line and waits for what follows.
  private func answer(
    _ line: String, in terminal: PseudoTerminal, expecting text: String, orEnd: Bool = false
  ) throws {
    try terminal.wait(for: "› ")
    try terminal.send(line + "\r")
    if !orEnd { try terminal.wait(for: text) }
  }

  /// Presses Enter after an answer.
  private func goOn(_ terminal: PseudoTerminal, to text: String) throws {
    try terminal.wait(for: "weiter ›")
    try terminal.send("\r")
    try terminal.wait(for: text)
  }

  private func events(in folder: TemporaryFolder? = nil) throws -> [Event] {
    try learner(folder).events()
  }

  private func state() throws -> LearnerState { try learner(nil).state }

  private func learner(_ other: TemporaryFolder?) throws -> LearnerFolder {
    try LearnerFolder.reading(home: (other ?? folder).file("home"), learner: "probe")
  }
}

@Suite("Overview commands")
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
    _ = try run(["learn"], input: "7600 Kilometer\n2\n", now: "2026-11-21T18:00:00+01:00")
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

  @Test("begin to learn with Enter")
  func start() throws {
    let terminal = try PseudoTerminal(
      ["--home", folder.file("home"), "--lang", "de"],
      environment: ["KARTEI_DECKS": folder.path])
    try terminal.wait(for: "↵ beginnen")
    try terminal.send("\r")
    try terminal.wait(for: "1 von 4")
    try terminal.wait(for: "› ")
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test("leave with q")
  func leave() throws {
    let terminal = try PseudoTerminal(
      ["--home", folder.file("home"), "--lang", "en"],
      environment: ["KARTEI_DECKS": folder.path])
    try terminal.wait(for: "q quit")
    try terminal.send("q\r")
    #expect(try terminal.waitForEnd() == 0)
    #expect(names(in: folder.file("home")).isEmpty)
  }

  private func run(
    _ command: [String], input: String = "", now: String = "2026-11-21T18:00:00+01:00"
  ) throws -> Program.Result {
    try Program.run(
      command + ["--home", folder.file("home"), "--lang", "de", "--now", now], input: input,
      environment: ["KARTEI_DECKS": folder.path])
  }
}
