import Basics
import Decks
import Facts
import TestSupport
import Testing

/// What keys, signals, widths and terminals of every kind do to a sitting.
@Suite("At the terminal", .serialized, .timeLimit(.minutes(6)))
struct TerminalCareTests {
  private let room: PracticeRoom

  init() throws { room = try PracticeRoom() }

  // MARK: - Leaving

  @Test("asks before Ctrl-C leaves, keeps everything and restores the terminal")
  func interrupt() throws {
    let terminal = try room.open()
    try terminal.answer("7600 Kilometer", expecting: "✓")
    try terminal.wait(for: "weiter ›")
    try terminal.send("\u{03}")
    try terminal.wait(for: "Ctrl-C noch einmal verlässt die Sitzung")
    try terminal.wait(for: "weiter ›")
    try terminal.send("\u{03}")
    try terminal.wait(for: "1 Karte beantwortet")
    #expect(try terminal.waitForEnd() == 130)
    #expect(terminal.isCooked)
    #expect(try room.events().count == 1)
  }

  @Test("asks again about Ctrl-C once something else was typed")
  func interruptAndStay() throws {
    let terminal = try room.open()
    try terminal.wait(for: "› ")
    try terminal.send("halb getippt\u{03}")
    try terminal.wait(for: "Ctrl-C noch einmal")
    try terminal.answer("7600 Kilometer", expecting: "✓ Richtig")
    try terminal.wait(for: "weiter ›")
    try terminal.send("\u{03}")
    try terminal.wait(for: "Ctrl-C noch einmal")
    #expect(try terminal.leave() == 0)
  }

  @Test("leaves politely with Ctrl-D")
  func endOfFile() throws {
    let terminal = try room.open()
    #expect(try terminal.leave() == 0)
    #expect(terminal.isCooked)
  }

  @Test("restores the terminal when it is told to end", arguments: [15, 1] as [Int32])
  func terminated(signal: Int32) throws {
    let terminal = try room.open()
    try terminal.wait(for: "›")
    #expect(try terminal.waitForEnd(signalling: signal) == 128 + signal)
    #expect(terminal.isCooked)
  }

  // MARK: - Drawing again

  @Test("shows the question again after Ctrl-Z, with what was typed")
  func stopped() throws {
    let terminal = try room.open()
    try terminal.wait(for: "› ")
    try terminal.send("1600 Kilo")
    try terminal.wait(for: "1600 Kilo")
    terminal.signal(20)
    try terminal.wait(for: "Wie lang ist die Grenze zu Russland?")
    terminal.signal(18)
    try terminal.wait(for: "› 1600 Kilo")
    try terminal.send("meter\r")
    try terminal.wait(for: "✗ Falsch")
    #expect(try terminal.leave() == 0)
    #expect(terminal.isCooked)
  }

  @Test("shows question, help and answer again after Ctrl-L")
  func cleared() throws {
    let terminal = try room.open()
    try terminal.answer(":tipp", expecting: "Gesucht ist eine Zahl.")
    try terminal.wait(for: "› ")
    try terminal.send("\u{0C}")
    try terminal.wait(for: "Wie lang ist die Grenze zu Russland?")
    try terminal.wait(for: "Gesucht ist eine Zahl.")
    try terminal.answer("7600 Kilometer", expecting: "✓ Richtig")
    try terminal.wait(for: "weiter ›")
    try terminal.send("\u{0C}")
    try terminal.wait(for: "✓ Richtig: rund 7600 Kilometer")
    try terminal.wait(for: "weiter ›")
  }

  @Test("keeps to the new width after a resize while a question stands")
  func resized() throws {
    let terminal = try room.open()
    try terminal.wait(for: "› ")
    terminal.resize(columns: 40, rows: 20)
    try terminal.send("1600 Kilometer\r")
    try terminal.wait(for: "✗ Falsch")
    let after = try terminal.wait(for: "weiter ›")
    for line in after.split(separator: "\n") { #expect(line.count <= 40) }
    terminal.resize(columns: 120, rows: 50)
    try terminal.send("\r")
    try terminal.wait(for: "Die Hauptstadt von Kasachstan hieß damals ______.\n")
  }

  @Test("stays within forty columns, and within two hundred", arguments: [40, 500])
  func width(columns: Int) throws {
    let terminal = try room.open(columns: columns)
    try terminal.answer("1600 Kilometer", expecting: "weiter ›")
    for line in terminal.transcript.split(separator: "\n") {
      #expect(line.count <= min(columns, 200))
    }
  }

  // MARK: - Editing

  @Test("completes commands with the tabulator key, and nothing else")
  func completion() throws {
    let terminal = try room.open()
    try terminal.wait(for: "› ")
    try terminal.send(":hil\t\r")
    try terminal.wait(for: "Hilfe in drei Schritten")
    try terminal.wait(for: "› ")
    // Two beginnings: the second tabulator shows what there is.
    try terminal.send(":s\t\t")
    try terminal.wait(for: ":suspend")
    try terminal.send("\u{15}7\t600 km\r")
    try terminal.wait(for: "✓ Richtig")
  }

  @Test(
    "edits umlauts, wide signs, emoji and combining marks as one letter each",
    arguments: ["Ä", "日", "🎉", "n\u{303}"])
  func letters(letter: String) throws {
    let terminal = try room.open()
    try terminal.wait(for: "› ")
    // Typed, stepped over to the left, deleted forwards; then once more, deleted backwards.
    let left = "\u{1B}[D"
    try terminal.send("\(letter)7600 km\u{01}\u{1B}[C\u{7F}")
    try terminal.send("\u{05}\(letter)\(left)\u{1B}[3~\r")
    try terminal.wait(for: "✓ Richtig: rund 7600 Kilometer")
  }

  @Test("edits as the learner’s inputrc says: in vi mode")
  func viMode() throws {
    let file = room.folder.file("inputrc")
    try FileBytes.write(Array("set editing-mode vi\n".utf8), to: file)
    let terminal = try room.open(environment: ["INPUTRC": file])
    try terminal.wait(for: "› ")
    // Insert, escape, to the beginning, delete three, append at the end.
    try terminal.send("xyz7600\u{1B}03xA km\r")
    try terminal.wait(for: "✓ Richtig: rund 7600 Kilometer")
    try terminal.wait(for: "weiter ›")
    try terminal.send("\u{03}")
    try terminal.wait(for: "Ctrl-C noch einmal")
    try terminal.wait(for: "weiter ›")
    try terminal.send("ja\u{1B}\u{03}")
    #expect(try terminal.waitForEnd() == 130)
    #expect(terminal.isCooked)
  }

  @Test("lets inputrc speak to kartei alone, by its name")
  func readlineName() throws {
    let file = room.folder.file("inputrc")
    let lines = "$if kartei\n\"\\C-t\": \"7600 Kilometer\"\n$endif\n"
    try FileBytes.write(Array(lines.utf8), to: file)
    let terminal = try room.open(environment: ["INPUTRC": file])
    try terminal.wait(for: "› ")
    try terminal.send("\u{14}\r")
    try terminal.wait(for: "✓ Richtig")
  }

  @Test("takes several pasted lines as one answer")
  func paste() throws {
    let terminal = try room.open()
    try terminal.wait(for: "› ")
    try terminal.send("\u{1B}[200~1600\nKilometer\n:q\n\u{1B}[201~\r")
    try terminal.wait(for: "✗ Falsch")
    #expect(try terminal.leave() == 0)
    #expect(try room.events().count == 1)
  }

  @Test("survives a megabyte pasted, and says that it counts the beginning only")
  func hugePaste() throws {
    let terminal = try room.open()
    try terminal.wait(for: "› ")
    try terminal.send("\u{1B}[200~")
    let block = String(repeating: "x", count: 4096)
    for _ in 0..<257 {
      try terminal.send(block)
      terminal.drain()
    }
    try terminal.send("\u{1B}[201~\r")
    try terminal.wait(for: "Die Zeile war zu lang")
    try terminal.wait(for: "✗ Falsch")
    #expect(try terminal.leave() == 0)
  }

  @Test("remembers no answer where another learner could find it")
  func noHistory() throws {
    let terminal = try room.open(environment: ["HOME": room.folder.path])
    try terminal.answer("7600 Kilometer", expecting: "✓ Richtig")
    try terminal.wait(for: "weiter ›")
    // Arrow up brings nothing back.
    try terminal.send("\u{1B}[A\r")
    try terminal.wait(for: "2 von 4")
    #expect(try terminal.leave() == 0)
    #expect(names(in: room.folder.path) == ["home", "probe.deck.json"])
  }

  // MARK: - Terminals of other kinds

  @Test("paints only where colour is wanted")
  func colour() throws {
    let coloured = try room.open()
    try coloured.answer("7600 Kilometer", expecting: "weiter ›")
    #expect(coloured.raw.contains("\u{1B}[1;32m"))
    coloured.cut()
    let plain = try room.open(environment: ["NO_COLOR": "1"])
    try plain.answer("Nur-Sultan", expecting: "weiter ›")
    #expect(!plain.raw.contains("\u{1B}[1m"))
    #expect(!plain.raw.contains("\u{1B}[1;32m"))
  }

  @Test(
    "needs neither cursor nor signs on a dumb terminal, and with --plain",
    arguments: [(["--plain"], [:]), ([], ["TERM": "dumb"]), ([], ["TERM": ""])])
  func dumb(options: [String], environment: [String: String]) throws {
    let terminal = try room.open(environment: environment, more: options)
    try terminal.wait(for: "Geografie, neu, 1 von 4")
    try terminal.wait(for: "Antwort: ")
    try terminal.send("7600 Kilometer\r")
    try terminal.wait(for: "Richtig: rund 7600 Kilometer")
    try terminal.wait(for: "Weiter mit Enter: ")
    try terminal.send("\r")
    try terminal.wait(for: "(Lücke)")
    #expect(!terminal.raw.contains("\u{1B}"))
    for sign in "✓✗≈≠↻↵─█·¶›_" { #expect(!terminal.raw.contains(sign), "\(sign)") }
    try terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test("works on a terminal nobody has heard of")
  func unknownTerminal() throws {
    let terminal = try room.open(environment: ["TERM": "tty-aus-dem-museum"])
    try terminal.answer("7600 Kilometer", expecting: "✓ Richtig")
    #expect(try terminal.leave() == 0)
  }

  @Test(
    "believes the terminal and not a false COLUMNS",
    arguments: ["7", "-1", "99999999999999999999", "x"])
  func falseColumns(value: String) throws {
    let terminal = try room.open(columns: 60, environment: ["COLUMNS": value])
    try terminal.answer("7600 Kilometer", expecting: "weiter ›")
    let widths = terminal.transcript.split(separator: "\n").map(\.count)
    #expect(widths.max() == 59)
    let piped = try Program.run(room.learn, environment: ["COLUMNS": value])
    #expect(piped.output.split(separator: "\n").allSatisfy { $0.count <= 200 })
  }
}
