import Articles
import Basics
import Decks
import Facts
import Language
import Memory
import Progress
import TestSupport
import Testing

@testable import Terminal
@testable import Training

@Suite("Screens")
struct ViewTests {
  /// Narrow, usual and wide, and without signs as a screen reader reads it; in both languages.
  static let screens = InterfaceLanguage.allCases.flatMap { language in
    [40, 80, 200].map { Screen(columns: $0, language: language) }
      + [Screen(columns: 80, isPlain: true, language: language)]
  }

  @Test("show every kind of question", arguments: screens)
  func questions(screen: Screen) throws {
    let deck = Sample.deck(
      of: Sample.deck.cards + [Sample.source, Sample.ordering, Sample.matching])
    let cards = try StudyCard.cards(of: deck).map { try $0.opened() }
    let lines = cards.enumerated().flatMap { index, card in
      CardView(screen: screen).lines(
        AskedCard(
          card: card, position: index + 1, total: 12, isNew: index == 0, isBack: index == 2,
          isRetry: false,
          hints: (1...Hint.steps).prefix(index).compactMap { Hint.step($0, for: card.card) },
          isVeryFirst: index == 0,
          timeLeft: index == 1 ? .minutes(7) : index == 2 ? .about(3) : nil))
    }
    try expect(lines, on: screen, named: "questions")
  }

  @Test("show an order to be made, and the right one with its values after a wrong answer")
  func ordering() throws {
    let screen = Screen(columns: 80, language: .german)
    let card = try #require(StudyCard.cards(of: Sample.deck(of: [Sample.ordering])).first).opened()
    let asked = CardView(screen: screen).lines(
      AskedCard(
        card: card, position: 1, total: 1, isNew: false, isBack: false, isRetry: false, hints: [],
        isVeryFirst: false,
        timeLeft: nil))
    let question = asked.joined(separator: "\n")
    #expect(question.contains("1  Das Bündnis entstand"))
    #expect(question.contains("zum Beispiel 4 3 2 1"))
    let answer = AnswerView(screen: screen).lines(
      Feedback(
        card: card, typed: "1 2 3 4", judgement: Judgement(.reject, rule: "ordering"),
        rating: .again, due: Sample.today + 1, today: Sample.today, returnsToday: true,
        isOverruled: false)
    ).joined(separator: "\n")
    #expect(answer.contains("2 1 4 3"))
    #expect(answer.contains("Kasachstan wurde unabhängig (1991)"))
  }

  @Test("show every verdict with its evidence", arguments: screens)
  func answers(screen: Screen) throws {
    let cards = try StudyCard.cards(of: Sample.deck).map { try $0.opened() }
    let answers: [(Int, Judgement, Rating, Int, String)] = [
      (0, Judgement(.accept, rule: "quantity"), .good, 3, "7.600 km"),
      (
        0,
        Judgement(
          .note, rule: "quantity", german: "Es fehlt „rund“.", english: "“rund” is missing."),
        .good, 3, "7600 km"
      ),
      (
        0,
        Judgement(
          .reject, rule: "quantity-unit", german: "Zahl richtig, Einheit falsch.",
          english: "The number is right, the unit is wrong."), .again, 1, "7600 m"
      ),
      (1, Judgement(.unknown, rule: "unknown"), .again, 1, ""),
      (1, Judgement(.partial, score: 0.67, rule: "list"), .hard, 400, "Nur"),
      (2, Judgement(.reject, rule: "choice"), .again, 1, "1"),
      (3, Judgement(.accept, rule: "true-false"), .good, 40, "f"),
    ]
    let lines = answers.flatMap { index, judgement, rating, days, typed in
      AnswerView(screen: screen).lines(
        Feedback(
          card: cards[index], typed: typed, judgement: judgement, rating: rating,
          due: Sample.today + days, today: Sample.today, returnsToday: rating == .again,
          isOverruled: false))
    }
    try expect(lines, on: screen, named: "answers")
  }

  @Test("show cards that are set aside, and one that was corrected", arguments: screens)
  func aside(screen: Screen) throws {
    let cards = StudyCard.cards(of: Sample.deck)
    let opened = try cards.map { try $0.opened() }
    var state = LearnerState()
    state[cards[0].reference].isSuspended = true
    state[cards[1].reference].buriedOn = Sample.today
    var chance = SeededGenerator(seed: 7)
    let report = Event(
      id: EventID(at: Sample.now, using: &chance), at: Sample.now,
      kind: .report(cards[3].reference, text: "Das ist nicht mehr so."))
    let aside = try AsideCards(
      among: cards, state: state, events: [report], on: Sample.today)
    let none = try AsideCards(
      among: cards, state: LearnerState(), events: [], on: Sample.today)
    let view = AsideView(screen: screen)
    let listed = (0..<2).map {
      AsideCard(number: $0 + 1, card: opened[$0], isSuspended: $0 == 0)
    }
    let feedback = Feedback(
      card: opened[0], typed: "7000 km", judgement: Judgement(.reject, rule: "quantity-value"),
      rating: .again, due: Sample.today + 1, today: Sample.today, returnsToday: true,
      isOverruled: false, isCorrected: true)
    let answer = AnswerView(screen: screen)
    let lines =
      view.lines(listed, of: 2) + view.lines(listed, of: 23)
      + view.lines(aside, title: Sample.deck.title) + view.lines(none, title: Sample.deck.title)
      + answer.lines(feedback, former: "7000 km") + answer.lines(graded: feedback)
    try expect(lines, on: screen, named: "aside")
  }

  @Test("show help, sources, the free retry and the remarks", arguments: screens)
  func help(screen: Screen) throws {
    let messages = Messages(for: screen)
    let remarks: [SessionMessage] = [
      .nothingWaits(newLeft: 3, nextDue: Sample.today + 2), .nothingWaits(newLeft: 0, nextDue: nil),
      .nothingToUndo, .undone, .skipped, .suspended, .buried, .reported, .reportNeedsText,
      .notAnOption(count: 4), .neitherTrueNorFalse, .unknownCommand("xy"), .onlyBeforeAnswer,
      .onlyAfterAnswer, .noMoreHints, .enterGoesOn, .timeIsUp, .notInQuiz,
      .why(Judgement(.reject, rule: "quantity-value")), .nothingMissed, .notAGrade,
      .sureNoted(3), .sureWants, .nothingWaits(newLeft: 9, nextDue: nil, begunToday: 10),
    ]
    let retry = Judgement(.almost, rule: "given-name", german: "Nachname?", english: "Surname?")
    let evidence = EvidenceView(screen: screen)
    let lines =
      HelpView(screen: screen).lines() + evidence.allLines(of: Sample.typed)
      + evidence.places(of: Sample.typed)
      + evidence.context(of: Sample.cloze) {
        $0.paragraph == 2 ? "Vorher. \($0.quote) Nachher." : nil
      }
      + AnswerView(screen: screen).lines(retry: retry) + [""]
      + remarks.flatMap { screen.paragraph(messages.remark($0, today: Sample.today)) }
      + screen.paragraph(messages.interruptOnceMore)
    try expect(lines, on: screen, named: "help")
  }

  @Test("show what a sitting came to", arguments: screens)
  func summary(screen: Screen) throws {
    let cards = try StudyCard.cards(of: Sample.deck).map { try $0.opened() }
    let long = SessionSummary(
      answers: 17, cards: 12, rightAtOnce: 9, newCards: 10, missed: Array(cards.prefix(3)),
      topics: [
        SessionSummary.Topic(title: "Geografie", cards: 8, rightAtOnce: 6),
        SessionSummary.Topic(title: "Sicherheit und Militär", cards: 4, rightAtOnce: 3),
      ],
      seconds: 380, dueToday: 4, dueTomorrow: 9, mode: .learn, total: 12, results: [])
    let short = SessionSummary(
      answers: 1, cards: 1, rightAtOnce: 1, newCards: 0, missed: [], topics: [], seconds: 4000,
      dueToday: 1,
      dueTomorrow: 1, mode: .cram, total: 12, results: [])
    let none = SessionSummary(
      answers: 0, cards: 0, rightAtOnce: 0, newCards: 0, missed: [], topics: [], seconds: 0,
      dueToday: 0,
      dueTomorrow: 0, mode: .learn, total: 12, results: [])
    let view = SummaryView(screen: screen)
    let results = [
      (0, "7600 m", Judgement(.reject, rule: "quantity-unit")),
      (1, "Nur-Sultan", Judgement(.accept, rule: "place")),
      (2, "1", Judgement(.reject, rule: "choice")), (3, "", Judgement(.unknown, rule: "unknown")),
      (1, "Nur", Judgement(.partial, score: 0.5, rule: "list")),
    ].map { index, typed, judgement in
      Feedback(
        card: cards[index], typed: typed, judgement: judgement, rating: .again, due: nil,
        today: Sample.today, returnsToday: false, isOverruled: false)
    }
    let quiz = SessionSummary(
      answers: 5, cards: 5, rightAtOnce: 1, newCards: 0, missed: [], topics: [], seconds: 200,
      dueToday: 0,
      dueTomorrow: 0, mode: .quiz, total: 6, results: results)
    try expect([long, short, none, quiz].flatMap(view.lines), on: screen, named: "summary")
  }

  @Test("show what waits and what is known", arguments: screens)
  func overview(screen: Screen) throws {
    let cards = StudyCard.cards(of: Sample.deck)
    var state = LearnerState()
    for (index, card) in cards.prefix(3).enumerated() {
      var progress = CardProgress()
      let memory = MemoryState(
        stability: Stability(days: Double(index) * 15 + 1), difficulty: Difficulty(5))
      progress.memory = .seen(memory, last: Sample.today + -2)
      progress.due = Sample.today + (index - 1)
      state[card.reference] = progress
    }
    let overview = StudyOverview(
      cards: cards, state: state, on: Sample.today, model: MemoryModel())
    let untouched = StudyOverview(
      cards: cards, state: LearnerState(), on: Sample.today, model: MemoryModel())
    let (history, deck) = (AnswerHistory(events), OpenDeck(Sample.deck))
    let recall = RecallRecord(
      of: history, among: deck, since: Sample.today + -60, model: MemoryModel())
    let calendar = StudyCalendar(of: history, among: deck, today: Sample.today)
    let view = OverviewView(screen: screen)
    let title = Sample.deck.title
    let lines =
      view.welcome(overview, decks: [(title, 1)], newCards: 10, canStart: false)
      + [view.startPrompt]
      + view.welcome(untouched, decks: [(title, 0)], newCards: 1, canStart: true)
      + view.welcome(
        overview, decks: [(title, 12), ("日本の地理", 3), ("🎉 Feste", 0)], newCards: 10,
        canStart: true)
      + view.due(overview, title: title)
      + StatisticsView(screen: screen).lines(
        overview, recall: recall, calendar: calendar, title: title)
    try expect(lines, on: screen, named: "overview")
  }

  /// Answers on some days of the last weeks, more of them the later it gets.
  private var events: [Event] {
    let card = StudyCard.cards(of: Sample.deck)[0].reference
    return (0..<30).reversed().flatMap { days in
      (0...(30 - days) / 6).map { number in
        let at = Sample.known(
          Instant(
            milliseconds: Sample.now.milliseconds - days * 2 * 86_400_000 + number,
            offsetMinutes: Sample.now.offsetMinutes))
        var chance = SeededGenerator(seed: UInt64(days * 100 + number))
        return Event(
          id: EventID(at: at, using: &chance), at: at,
          kind: .answer(
            Answer(
              card: card, rating: .good, verdict: "accept", rule: "probe", typed: "",
              milliseconds: 1, mode: .learn)))
      }
    }
  }

  @Test("let nothing from a deck command the terminal")
  func hostile() throws {
    let evil = "\u{1B}]0;Titel\u{7}\u{1B}[2J\u{9B}31mRot\u{202E}kehrt\nneu"
    let card = Card(
      id: Sample.id("x/choice"), fact: Sample.typed.fact, topic: evil, status: .supported,
      question: .choice(stem: evil, options: [.key(text: evil)]),
      key: AnswerKey(value: .term, text: evil, language: .german), statement: evil,
      evidence: [
        Sample.evidence(Sample.zeitung, paragraph: 1, quote: evil),
        Sample.evidence(
          Sample.magazin, paragraph: 1, stance: .contests, quote: evil, value: Sample.border),
      ],
      ruling: Ruling(what: evil, why: evil, by: evil, date: Sample.today), asOf: nil)
    let study = try StudyCard.cards(of: Sample.deck(of: [card]))[0].opened()
    let screen = Screen(columns: 80, isColoured: false, language: .german)
    let asked = AskedCard(
      card: study, position: 1, total: 1, isNew: true, isBack: false, isRetry: false, hints: [],
      isVeryFirst: false,
      timeLeft: nil)
    let feedback = Feedback(
      card: study, typed: evil,
      judgement: Judgement(.reject, rule: evil, german: evil, english: evil), rating: .again,
      due: nil, today: Sample.today, returnsToday: true, isOverruled: false)
    let evidence = EvidenceView(screen: screen)
    let lines =
      CardView(screen: screen).lines(asked) + AnswerView(screen: screen).lines(feedback)
      + evidence.allLines(of: card) + evidence.context(of: card) { _ in nil }
      + evidence.places(of: card)
    for line in lines {
      #expect(
        line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
      #expect(!line.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test("keep to their width", arguments: [0, 40, 80, 200, 10_000])
  func width(columns: Int) throws {
    let screen = Screen(columns: columns, language: .german)
    #expect((40...200).contains(screen.columns))
    let card = try StudyCard.cards(of: Sample.deck)[0].opened()
    let feedback = Feedback(
      card: card, typed: String(repeating: "x", count: 5000),
      judgement: Judgement(.reject, rule: "x"), rating: .again, due: Sample.today + 1,
      today: Sample.today, returnsToday: true, isOverruled: false)
    for line in AnswerView(screen: screen).lines(feedback) {
      #expect(DisplayWidth.of(line) <= screen.columns)
    }
  }

  @Test("use colour only where it is wanted, and never as the only sign")
  func colour() {
    let plain = Screen(columns: 80, isColoured: true, isPlain: true, language: .german)
    #expect(plain.painted("x", .right) == "x")
    let coloured = Screen(columns: 80, isColoured: true, language: .german)
    #expect(coloured.painted("x", .right) == "\u{1B}[1;32mx\u{1B}[0m")
    #expect(coloured.painted("x", .plain) == "x")
    #expect(plain.header("Thema", "3 von 12") == "Thema, 3 von 12")
  }
}

/// Compares lines with their snapshot, which no line of may be too wide for its screen.
func expect(_ lines: [String], on screen: Screen, named name: String) throws {
  for line in lines { #expect(DisplayWidth.of(line) <= screen.columns) }
  let width = screen.isPlain ? "plain" : "\(screen.columns)"
  try expectSnapshot(
    lines.joined(separator: "\n"), named: "\(name)-\(screen.language.rawValue)-\(width).txt")
}
