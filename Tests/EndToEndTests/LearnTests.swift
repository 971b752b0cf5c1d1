import Basics
import Decks
import Facts
import Memory
import Progress
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A learner's first sittings with a small deck, at a terminal.
@Suite("Learning", .serialized, .timeLimit(.minutes(6)))
struct LearnTests {
  private let room: PracticeRoom

  init() throws { room = try PracticeRoom() }

  @Test("goes through right, wrong and undone answers to the summary")
  func sitting() throws {
    let terminal = try room.open()
    try terminal.wait(for: "1 von 4")
    try terminal.wait(for: "Wie lang ist die Grenze zu Russland?")
    try terminal.wait(for: "? zeigt alles, was man tippen kann")
    try terminal.answer("1600 Kilometer", expecting: "✗ Falsch")
    try terminal.wait(for: "Getippt:     1600 Kilometer")
    try terminal.wait(for: "Richtig ist: rund 7600 Kilometer\n                      ^\n")
    try terminal.wait(for: "„Die gemeinsame Grenze ist rund 7600 Kilometer lang.“")
    try terminal.wait(for: "Maria Muster: „Unruhen in der Steppe“, Tageblatt, 7. Januar 2022")
    try terminal.wait(for: "1 Quelle sagt es so, 1 widerspricht")
    try terminal.wait(for: "≠ Eine Quelle sagt: knapp 7000 Kilometer")
    try terminal.wait(for: "kommt gleich noch einmal, danach morgen")
    try terminal.answer(":u", expecting: "Zurückgenommen.")
    try terminal.wait(for: "1 von 4")
    try terminal.answer("7600 Kilometer", expecting: "✓ Richtig: rund 7600 Kilometer")
    try terminal.goOn(to: "2 von 4")
    try terminal.answer("Nur-Sultan", expecting: "2 Quellen sagen es so")
    try terminal.goOn(to: "3 von 4")
    try terminal.answer("2", expecting: "✓ Richtig: Kassym-Schomart Tokajew")
    try terminal.goOn(to: "4 von 4")
    try terminal.answer("w", expecting: "Die Aussage ist falsch.")
    try terminal.goOn(to: "noch einmal")
    try terminal.answer("falsch", expecting: "✓ Richtig")
    try terminal.goOn(to: "4 Karten beantwortet, 3 auf Anhieb richtig, 4 neu.")
    try terminal.wait(for: "Geografie  2 von 2")
    try terminal.wait(for: "Kasachstan wurde 1991 unabhängig.")
    try terminal.wait(for: "kartei learn --missed")
    #expect(try terminal.waitForEnd() == 0)
    #expect(
      try kinds() == [
        "grenze-laenge/typed 1", "undo", "grenze-laenge/typed 3", "hauptstadt/cloze 3",
        "praesident/choice 3", "unabhaengigkeit/true-false 1", "unabhaengigkeit/true-false 3",
      ])
  }

  @Test("obeys every command, and says what it did")
  func commands() throws {
    let terminal = try room.open()
    for (line, text) in [
      ("?", "Hilfe in drei Schritten"), (":hilfe", "alles ist gespeichert"),
      (":why", "Das geht nur nach einer Antwort."), (":ok", "Das geht nur nach einer Antwort."),
      (":u", "Es gibt nichts zurückzunehmen."), (":sure", "Wie sicher?"),
      (":sure 3", "Sicherheit 3 von 4"), (":report", "Was stimmt nicht?"),
      (":report Die Zahl ist alt", "Danke"), (":quatsch", "„:quatsch“ kenne ich nicht"),
      (":s", "Maria Muster"), (":open", "Maria Muster"), (":tipp", "Gesucht ist eine Zahl."),
      (":tipp", "So beginnt es: 7"), (":h", "Der Satz dazu: Kasachstan und Russland"),
      ("7.600 km", "✓ Richtig: rund 7600 Kilometer"), (":tipp", "Das geht nur vor der Antwort."),
      (":why", "(Regel „"), (":no", "✗ Zählt als falsch"), (":easy", "✓ Zählt als leicht"),
      (":ok", "✓ Zählt als richtig"), ("noch etwas", "Enter geht weiter"), ("", "2 von 4"),
      (":skip", "Übersprungen."), (":bury", "Für heute weggelegt."), (":suspend", "Ausgesetzt"),
    ] {
      try terminal.answer(line, expecting: text)
    }
    #expect(try terminal.waitForEnd() == 0)
    let answers = try room.events().compactMap { event in
      if case .answer(let answer) = event.kind { answer } else { nil }
    }
    #expect(answers.map(\.sure) == [3])
    #expect(answers.map(\.typed) == ["7.600 km"])
    let state = try room.state()
    #expect(state.cards.values.count { $0.isSuspended } == 1)
    #expect(state.cards.values.count { $0.buriedOn != nil } == 1)
  }

  @Test("is left at any moment and goes on where it was")
  func resume() throws {
    let first = try room.open()
    try first.answer("7600 Kilometer", expecting: "✓")
    try first.answer(":q", expecting: "1 Karte beantwortet")
    #expect(try first.waitForEnd() == 0)
    let second = try room.open()
    try second.wait(for: "1 von 3")
    try second.answer(":u", expecting: "Zurückgenommen.")
    try second.wait(for: "1 von 4")
    try second.wait(for: "Wie lang ist die Grenze zu Russland?")
    #expect(try second.leave() == 0)
    #expect(try room.state().cards.values.allSatisfy { $0.reviews == 0 })
  }

  @Test("takes back step by step what was done in the sitting before")
  func undoAfterComingBack() throws {
    _ = try Program.run(room.learn, input: "7600 Kilometer\n:suspend\n2\n:no\n:report so nicht\n")
    #expect(try room.state().cards.values.count { $0.isSuspended } == 1)
    let terminal = try room.open()
    for _ in 0..<5 { try terminal.answer(":undo", expecting: "Zurückgenommen.") }
    try terminal.wait(for: "Wie lang ist die Grenze zu Russland?")
    try terminal.answer(":undo", expecting: "Es gibt nichts zurückzunehmen.")
    #expect(try terminal.leave() == 0)
    #expect(try room.state().cards.values.allSatisfy { $0.reviews == 0 && !$0.isSuspended })
  }

  @Test("loses no acknowledged answer when it is killed", arguments: [1, 2])
  func killed(answers: Int) throws {
    let terminal = try room.open()
    try terminal.answer("7600 Kilometer", expecting: "✓")
    if answers == 2 {
      try terminal.goOn(to: "2 von 4")
      try terminal.answer("Nur-Sultan", expecting: "✓")
    }
    terminal.cut()
    #expect(try room.events().count == answers)
    let next = try room.open()
    try next.wait(for: "1 von \(4 - answers)")
  }

  @Test("lets one sitting at a time have a learner, and says so; others may look on")
  func twoSittings() throws {
    let first = try room.open()
    try first.answer("7600 Kilometer", expecting: "✓")
    let second = try Program.run(room.learn)
    #expect(second.code == 75)
    #expect(second.messages.hasPrefix("kartei: "))
    #expect(second.messages.hasSuffix(".\n"))
    #expect(second.output == "")
    for command in ["due", "stats"] {
      let looking = try Program.run([command, room.deck] + room.options)
      #expect(looking.code == 0)
      #expect(looking.output.contains("Heute wartet nichts"))
    }
    let other = try Program.run(room.learn.dropLast() + ["maria"], input: "7600 Kilometer\n")
    #expect(other.output.contains("Richtig: rund 7600 Kilometer"))
    try first.goOn(to: "2 von 4")
    #expect(try first.leave() == 0)
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
    try FileBytes.write(Array(article.utf8), to: room.folder.file("tageblatt-2022.md"))
    let terminal = try room.open()
    try terminal.answer("7600 Kilometer", expecting: "✓ Richtig")
    try terminal.answer(":open", expecting: "Davor steht ein Satz. »Die gemeinsame Grenze")
    try terminal.wait(for: "lang.«")
    try terminal.wait(for: "noch einer.")
  }

  @Test("shows the source in the learner’s own pager, and inline where there is none")
  func pager() throws {
    let paged = try room.open(environment: ["PAGER": "sed 's/^/| /'"])
    try paged.answer("7600 Kilometer", expecting: "✓ Richtig")
    try paged.answer(":open", expecting: "|   »Die gemeinsame Grenze")
    try paged.wait(for: "weiter ›")
    paged.cut()
    let none = try room.open(environment: ["PAGER": "exit 127"])
    try none.answer("Nur-Sultan", expecting: "weiter ›")
    try none.send(":open\r")
    try none.wait(for: "»In der Hauptstadt Nur-Sultan")
    try none.wait(for: "weiter ›")
  }

  @Test("goes on with the deck it began with, though the file is changed or removed")
  func deckGone() throws {
    let terminal = try room.open()
    try terminal.answer("7600 Kilometer", expecting: "✓ Richtig")
    try FileBytes.write(Array("{".utf8), to: room.deck)
    try terminal.goOn(to: "2 von 4")
    try terminal.answer("Nur-Sultan", expecting: "✓ Richtig")
    try terminal.answer(":open", expecting: "Nur-Sultan, die Hauptstadt")
    #expect(try terminal.leave() == 0)
    #expect(try room.events().count == 2)
    #expect(try Program.run(room.learn).code == 65)
  }

  @Test(
    "shows a card of a rebuilt deck as corrected, and keeps the progress of one that is worded anew"
  )
  func rekeyed() throws {
    let now = ["--now", "2026-11-21T18:00:00+01:00"]
    _ = try Program.run(room.learn + now, input: "7600 Kilometer\nNur-Sultan\n2\nfalsch\n")
    let cards = [
      Sample.typed, Sample.corrected(Sample.cloze, to: "Astana"), Sample.choice, Sample.trueFalse,
    ]
    _ = try room.folder.write(Sample.deck(of: cards))
    let tomorrow = ["--now", "2026-11-22T18:00:00+01:00"]
    let due = try Program.run(["due", room.deck] + room.options + tomorrow)
    #expect(due.output.contains("Heute wartet 1 Karte."))
    let result = try Program.run(room.learn + tomorrow, input: "Nur-Sultan\nAstana\n")
    #expect(result.output.contains("Geografie, berichtigt, 1 von 1"))
    #expect(result.output.contains("berichtigt: früher „Nur-Sultan“, jetzt „Astana“."))
    #expect(result.output.contains("kommt gleich noch einmal"))
    #expect(try room.state().cards.values.map(\.reviews).sorted() == [1, 1, 1, 3])
    #expect(try Program.run(room.learn + tomorrow).output.contains("Heute wartet nichts."))
  }

  @Test("ends with a sentence when the deck is written over in place, and keeps every answer")
  func deckOverwritten() throws {
    let terminal = try room.open()
    try terminal.answer("7600 Kilometer", expecting: "✓ Richtig")
    try terminal.wait(for: "weiter ›")
    let file = try #require(fopen(room.deck, "w"))
    fputs("{}", file)
    fclose(file)
    try terminal.send("\r")
    try terminal.wait(for: "1 Karte beantwortet")
    try terminal.wait(for: "kartei: \(room.deck)")
    #expect(try terminal.waitForEnd() == 65)
    #expect(terminal.isCooked)
    #expect(try room.events().count == 1)
  }

  private func kinds() throws -> [String] {
    try room.events().map { event in
      switch event.kind {
      case .answer(let answer): "\(answer.card.card.text) \(answer.rating.rawValue)"
      case .undo: "undo"
      default: "other"
      }
    }
  }
}
