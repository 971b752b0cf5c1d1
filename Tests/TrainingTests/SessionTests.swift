import Basics
import Decks
import Facts
import Memory
import Progress
import TestSupport
import Testing

@testable import Training

@Suite("Session")
struct SessionTests {
  @Test("records an answer before it shows what it was worth, then waits for Enter")
  func answering() {
    var sitting = Sitting(cards: [Sample.typed, Sample.choice])
    #expect(sitting.start().map(\.name) == ["ask"])
    let actions = sitting.type("7600 km")
    #expect(actions.map(\.name) == ["record", "show"])
    #expect(sitting.type("").map(\.name) == ["ask"])
    #expect(sitting.type("2").map(\.name) == ["record", "show"])
    #expect(sitting.type("").map(\.name) == ["ended"])
    #expect(sitting.session.isOver)
    #expect(sitting.type("noch etwas").isEmpty)
  }

  @Test("goes on by itself where nobody presses Enter")
  func piped() {
    var sitting = Sitting(
      cards: [Sample.typed, Sample.choice], settings: StudySettings(pausesAfterAnswer: false))
    _ = sitting.start()
    #expect(sitting.type("7600 km").map(\.name) == ["record", "show", "ask"])
    #expect(sitting.type("2").map(\.name) == ["record", "show", "ended"])
  }

  @Test("lets a missed card return until it was right once")
  func missed() {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    _ = sitting.type("1600 km")
    let back = sitting.type("")
    #expect(back.first?.asked?.isBack == true)
    _ = sitting.type("7600 km")
    let summary = sitting.type("").last?.summary
    #expect(summary?.answers == 2)
    #expect(summary?.rightAtOnce == 0)
    #expect(summary?.missed.map(\.card.id) == [Sample.typed.id])
  }

  @Test("gives one free retry for an almost, and counts it as Hard")
  func almost() throws {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    #expect(sitting.type("fast").map(\.name) == ["retry"])
    let answer = try #require(sitting.type("7600 km").first?.answer)
    #expect(answer.rating == .hard)
    #expect(answer.typed == "7600 km")
    #expect(answer.first == "fast")
    #expect(answer.verdict == "accept")
  }

  @Test("counts a second almost as a miss")
  func almostTwice() throws {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    _ = sitting.type("fast")
    let answer = try #require(sitting.type("fast").first?.answer)
    #expect(answer.rating == .again)
  }

  @Test("brings back what was suspended or buried: the last, one of a list, or all")
  func resumed() throws {
    var sitting = Sitting(cards: [Sample.typed, Sample.cloze, Sample.choice])
    _ = sitting.start()
    #expect(sitting.type(":resume") == [.message(.nothingAside)])
    _ = sitting.type("7600 km")
    _ = sitting.type(":suspend")
    #expect(sitting.type(":wieder").map(\.name) == ["record", "message"])
    #expect(!sitting.session.progress(of: sitting.cards[0].reference).isSuspended)
    _ = sitting.type("")
    _ = sitting.type(":bury")
    guard case .aside(let listed, of: 1)? = sitting.type(":resume").first else {
      Issue.record("no list")
      return
    }
    #expect(listed.map(\.card.card.id) == [Sample.cloze.id])
    #expect(listed.map(\.isSuspended) == [false])
    #expect(sitting.type(":resume 2") == [.message(.notAside(of: 1))])
    #expect(sitting.type(":resume 0") == [.message(.notAside(of: 1))])
    #expect(sitting.type(":resume 1").last == .message(.resumed(count: 1)))
    #expect(sitting.session.progress(of: sitting.cards[1].reference).buriedOn == nil)
    _ = sitting.type(":u")
    #expect(sitting.session.progress(of: sitting.cards[1].reference).buriedOn != nil)
    #expect(sitting.type(":wieder alle").last == .message(.resumed(count: 1)))
  }

  @Test(
    "says that a card was corrected since, asks it first, and lets it rest once it was answered")
  func corrected() throws {
    var first = Sitting(cards: [Sample.typed, Sample.cloze])
    _ = first.start()
    for line in ["7600 km", "", "Nur-Sultan"] { _ = first.type(line) }
    let state = first.replay.state(of: first.recorded)
    var same = Sitting(cards: [Sample.typed, Sample.cloze], state: state)
    #expect(same.start().map(\.name) == ["message", "ended"])
    var next = Sitting(
      cards: [Sample.typed, Sample.corrected(Sample.cloze, to: "Astana")], state: state,
      earlier: first.recorded)
    let asked = try #require(next.start().first?.asked)
    #expect(asked.card.card.id == Sample.cloze.id)
    #expect(asked.isCorrected && !asked.isNew)
    let feedback = try #require(next.type("Nur-Sultan").last?.feedback)
    #expect(feedback.isCorrected && feedback.rating == .again)
    #expect(FormerAnswer.text(of: feedback.card, in: first.recorded) == "Nur-Sultan")
    _ = next.type("")
    _ = next.type("Astana")
    #expect(next.type("").last?.summary?.dueToday == 0)
  }

  @Test("notes how sure the learner was before the verdict")
  func sure() throws {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    #expect(sitting.type(":sure") == [.message(.sureWants)])
    #expect(sitting.type(":sicher 5") == [.message(.sureWants)])
    #expect(sitting.type(":sure 3") == [.message(.sureNoted(3))])
    let answer = try #require(sitting.type("7600 km").first?.answer)
    #expect(answer.sure == 3)
    #expect(sitting.type(":sure 2") == [.message(.onlyBeforeAnswer)])
  }

  @Test("lets the learner have the almost counted as right")
  func almostOverruled() throws {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    _ = sitting.type("fast")
    let actions = sitting.type(":ok")
    #expect(actions.map(\.name) == ["record", "record", "show"])
    #expect(actions.last?.feedback?.rating == .good)
  }

  @Test(
    "rates an answer by its verdict",
    arguments: [
      (Verdict.accept, 1, false, false, Rating.good), (.note, 1, false, false, .good),
      (.accept, 1, true, false, .hard), (.accept, 1, false, true, .hard),
      (.partial, 0.5, false, false, .hard), (.partial, 0.49, false, false, .again),
      (.reject, 0, false, false, .again), (.unknown, 0, false, false, .again),
      (.almost, 0.5, false, false, .hard), (.almost, 0.5, false, true, .again),
    ])
  func rating(
    verdict: Verdict, score: Double, hinted: Bool, retried: Bool, expected: Rating
  ) {
    let judgement = Judgement(verdict, score: score, rule: "probe")
    #expect(Rating(of: judgement, afterHint: hinted, retried) == expected)
  }

  @Test("counts a right answer after a hint as Hard")
  func hinted() throws {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    #expect(sitting.type(":tipp").map(\.name) == ["hint"])
    #expect(sitting.type("7600 km").first?.answer?.rating == .hard)
  }

  @Test("takes the learner’s word over the verdict")
  func overruled() throws {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    let answer = try #require(sitting.type("rund 7,6 Tsd.").first?.event)
    let actions = sitting.type(":ok")
    #expect(actions.first?.event?.kind == .override(answer.id, rating: .good))
    let feedback = try #require(actions.last?.feedback)
    #expect(feedback.isOverruled)
    #expect(!feedback.returnsToday)
    let summary = sitting.type("").last?.summary
    #expect(summary?.rightAtOnce == 1)
    #expect(summary?.answers == 1)
  }

  @Test("takes the learner’s word against the verdict, too")
  func refused() throws {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    _ = sitting.type("7600 km")
    #expect(sitting.type(":no").last?.feedback?.returnsToday == true)
    #expect(sitting.type("").first?.asked?.isBack == true)
  }

  @Test("overrules the answer before the question on the table where nobody presses Enter")
  func overruledPiped() throws {
    var sitting = Sitting(
      cards: [Sample.typed, Sample.choice], settings: StudySettings(pausesAfterAnswer: false))
    _ = sitting.start()
    _ = sitting.type("falsch")
    let actions = sitting.type(":ok")
    #expect(actions.map(\.name) == ["record", "show", "ask"])
    #expect(actions.last?.asked?.card.card.id == Sample.choice.id)
    #expect(sitting.type("2").last?.summary?.rightAtOnce == 2)
  }

  @Test("agrees with a replay of what it had recorded")
  func replayed() {
    var sitting = Sitting(cards: [Sample.typed, Sample.choice, Sample.cloze])
    _ = sitting.start()
    for line in [
      "1600 km", ":ok", "", "1", ":u", "2", "", "Almaty", "", "Nur-Sultan", ":easy", ":u", "",
    ] {
      _ = sitting.type(line)
    }
    let state = sitting.replay.state(of: sitting.recorded)
    for card in sitting.cards {
      var expected = state[card.reference]
      var found = sitting.session.progress(of: card.reference)
      expected.latest = nil
      found.latest = nil
      #expect(found == expected)
    }
  }

  @Test("undoes exactly, and records that it did")
  func undoExact() {
    var sitting = Sitting(cards: [Sample.typed, Sample.choice, Sample.cloze])
    _ = sitting.start()
    var tables = [sitting.session.table]
    for line in ["1600 km", ":ok"] {
      _ = sitting.type(line)
      tables.append(sitting.session.table)
    }
    #expect(sitting.type(":u").map(\.name) == ["record", "message", "show"])
    #expect(sitting.session.table == tables[1])
    #expect(sitting.type(":u").map(\.name) == ["record", "message", "ask"])
    #expect(sitting.session.table.withoutTime == tables[0].withoutTime)
    #expect(sitting.type(":u").map(\.name) == ["recall", "message"])
    #expect(sitting.replay.state(of: sitting.recorded).cards.isEmpty)
  }

  @Test("undoes answers of an earlier sitting")
  func undoEarlier() throws {
    var before = Sitting(cards: [Sample.typed, Sample.choice])
    _ = before.start()
    _ = before.type("7600 km")
    let answer = try #require(before.recorded.first)
    var sitting = Sitting(
      cards: [Sample.typed, Sample.choice],
      state: before.replay.state(of: before.recorded), earlier: before.recorded)
    _ = sitting.start()
    let actions = sitting.type(":u")
    #expect(actions.map(\.name) == ["recall", "record", "reload", "message", "ask"])
    #expect(actions.dropFirst().first?.event?.kind == .undo(answer.id))
    #expect(actions.last?.asked?.card.card.id == Sample.typed.id)
    #expect(sitting.type(":u").map(\.name) == ["message"])
  }

  @Test(
    "uncovers the answer and takes the learner’s own grade, with two keys or four",
    arguments: [
      ("j", Rating.good), ("N", .again), ("1", .again), ("2", .hard), ("3", .good), ("4", .easy),
      ("yes", .good), ("no", .again),
    ])
  func selfGraded(key: String, rating: Rating) throws {
    var settings = StudySettings()
    settings.isSelfGraded = true
    var sitting = Sitting(cards: [Sample.typed, Sample.choice], settings: settings)
    _ = sitting.start()
    #expect(sitting.session.isCovered)
    #expect(sitting.type("vielleicht 7000").map(\.name) == ["reveal"])
    #expect(sitting.session.isGrading)
    #expect(sitting.type("").map(\.name) == ["message"])
    let actions = sitting.type(key)
    #expect(actions.map(\.name) == ["record", "graded", "ask"])
    let answer = try #require(actions.first?.answer)
    #expect(answer.rating == rating)
    #expect(answer.typed == "vielleicht 7000")
    #expect(answer.rule == "self")
    #expect(sitting.type(":u").map(\.name) == ["record", "message", "ask"])
    #expect(sitting.session.isCovered)
  }

  @Test("asks the same fact in another form when a leech is missed, and says so")
  func leech() throws {
    let other = Card(
      id: Sample.id("grenze-laenge/choice"), fact: Sample.typed.fact, topic: "geografie",
      status: .supported, question: Sample.choice.question, key: Sample.border,
      statement: Sample.typed.statement, evidence: Sample.typed.evidence, ruling: nil, asOf: nil)
    let cards = StudyCard.cards(of: Sample.deck(of: [Sample.typed, other]))
    var state = LearnerState()
    var progress = CardProgress()
    progress.memory = .seen(
      MemoryState(stability: Stability(days: 2), difficulty: Difficulty(9)),
      last: Sample.today + -3)
    (progress.due, progress.lastRating, progress.lapses) = (Sample.today, .good, 5)
    state[cards[0].reference] = progress
    var sitting = Sitting(
      cards: [Sample.typed, other], state: state, settings: StudySettings(newCards: 0))
    #expect(sitting.start().last?.asked?.total == 1)
    let feedback = try #require(sitting.type("1600 km").last?.feedback)
    #expect(feedback.leech == Leech(lapses: 6, hasOtherKind: true))
    let asked = try #require(sitting.type("").last?.asked)
    #expect(asked.card.card.id == other.id)
    #expect(asked.total == 2)
    _ = sitting.type("2")
    #expect(sitting.type("").last?.asked?.card.card.id == Sample.typed.id)
    #expect(sitting.type("7600 km").last?.feedback?.leech == nil)
  }

  @Test("says that nothing was missed last time")
  func nothingMissed() {
    var settings = StudySettings()
    settings.onlyMissed = true
    var sitting = Sitting(cards: [Sample.typed], settings: settings)
    #expect(sitting.start().first == .message(.nothingMissed))
  }

  @Test("sets cards aside and reports them")
  func aside() {
    var sitting = Sitting(cards: [Sample.typed, Sample.choice, Sample.cloze])
    _ = sitting.start()
    #expect(sitting.type(":report").map(\.name) == ["message"])
    #expect(sitting.type(":report Tippfehler").map(\.name) == ["record", "message"])
    #expect(sitting.type(":suspend").map(\.name) == ["record", "message", "ask"])
    #expect(sitting.type(":bury").map(\.name) == ["record", "message", "ask"])
    #expect(sitting.type(":skip").map(\.name) == ["message", "ended"])
    let state = sitting.replay.state(of: sitting.recorded)
    #expect(state.cards.values.count { $0.isSuspended } == 1)
    #expect(state.cards.values.count { $0.buriedOn == Sample.today } == 1)
  }

  @Test("asks no card again that was set aside after a miss")
  func asideAfterMiss() {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    _ = sitting.type("falsch")
    _ = sitting.type(":suspend")
    #expect(sitting.type("").map(\.name) == ["ended"])
  }

  @Test("says what is not possible instead of doing something else")
  func messages() {
    var sitting = Sitting(cards: [Sample.choice])
    _ = sitting.start()
    #expect(sitting.type("9") == [.message(.notAnOption(count: 4))])
    #expect(sitting.type(":ok") == [.message(.onlyAfterAnswer)])
    #expect(sitting.type(":why") == [.message(.onlyAfterAnswer)])
    #expect(sitting.type(":u") == [.recall, .message(.nothingToUndo)])
    #expect(sitting.type(":xx") == [.message(.unknownCommand("xx"))])
    _ = sitting.type("2")
    #expect(sitting.type("noch eine Antwort") == [.message(.enterGoesOn)])
    #expect(sitting.type(":tipp") == [.message(.onlyBeforeAnswer)])
  }
}
