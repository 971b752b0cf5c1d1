import Basics
import Memory
import Testing

@testable import Progress

@Suite("Replay")
struct ReplayTests {
  let replay = Replay()

  @Test(
    "knows the key that a card's last answer was held against, also after an undo and in a snapshot"
  )
  func keys() throws {
    let (first, second) = (KeyDigest("00000a"), KeyDigest("ffffff"))
    let events = [
      try History.answer("a", .good, day: 0, key: first),
      try History.answer("a", .good, day: 5, key: second),
      try History.answer("a", .good, day: 6, mode: .quiz),
    ]
    let card = try History.card("a")
    let state = replay.state(of: events)
    #expect(state[card].key == second)
    let undo = try History.event(.undo(events[1].id), day: 7)
    #expect(replay.state(of: events + [undo])[card].key == first)
    #expect(
      replay.state(of: [try History.answer("b", .good, day: 0)])[try History.card("b")].key == nil)
    let snapshot = ProgressSnapshot(
      state: state, marks: [], latest: nil, schedulers: Schedulers())
    #expect(ProgressSnapshot(snapshot.document, folder: "f")?.state == state)
  }

  @Test("gives a first answer its FSRS state and a day to come back")
  func firstAnswer() throws {
    let answer = try History.answer("grenze", .good, day: 0)
    let progress = replay.state(of: [answer])[try History.card("grenze")]
    let today = StudyDay.of(answer.at)
    // FSRS-6 defaults: S = w₂ = 2.3065, D = 2.1181 (w₄ − e^(2·w₅) + 1).
    guard case .seen(let state, let last) = progress.memory else {
      Issue.record("the card was seen")
      return
    }
    #expect(abs(state.stability.days - 2.3065) < 1e-9)
    #expect(abs(state.difficulty.value - 2.118104) < 1e-5)
    #expect(last == today)
    #expect(progress.due == today + 2)
    #expect(progress.reviews == 1 && progress.lapses == 0 && progress.lastRating == .good)
  }

  @Test("counts a lapse only where the answer before was right")
  func lapses() throws {
    let events = try [Rating.again, .good, .again, .again, .hard, .again].enumerated().map {
      try History.answer("a", $1, day: $0)
    }
    #expect(replay.state(of: events)[try History.card("a")].lapses == 2)
  }

  @Test("leaves the schedule alone in quiz and cram", arguments: [Answer.Mode.quiz, .cram])
  func otherModes(mode: Answer.Mode) throws {
    let progress = replay.state(of: [try History.answer("a", .good, day: 0, mode: mode)])[
      try History.card("a")]
    #expect(progress.memory == .unseen && progress.reviews == 0 && progress.due == nil)
    #expect(progress.latest != nil)
  }

  @Test("treats what was undone as never happened")
  func undo() throws {
    let first = try History.answer("a", .good, day: 0)
    let second = try History.answer("a", .again, day: 2)
    let undo = try History.event(.undo(second.id), day: 2, minute: 1)
    #expect(replay.state(of: [first, second, undo]) == replay.state(of: [first]))
    let undoFirst = try History.event(.undo(first.id), day: 0, minute: 1)
    #expect(replay.state(of: [first, undoFirst]) == LearnerState())
  }

  @Test("brings back what an undone undo had taken back")
  func undoneUndo() throws {
    let answer = try History.answer("a", .good, day: 0)
    let undo = try History.event(.undo(answer.id), day: 0, minute: 1)
    let again = try History.event(.undo(undo.id), day: 0, minute: 2)
    let third = try History.event(.undo(again.id), day: 0, minute: 3)
    #expect(replay.state(of: [answer, undo, again]) == replay.state(of: [answer]))
    #expect(replay.state(of: [answer, undo, again, third]) == LearnerState())
  }

  @Test("ignores undos in a circle, of themselves and of what never was")
  func strangeUndos() throws {
    let answer = try History.answer("a", .good, day: 0)
    let one = History.id(try History.instant(day: 1), 1)
    let other = History.id(try History.instant(day: 1), 2)
    let at = try History.instant(day: 1)
    let circle = [
      Event(id: one, at: at, kind: .undo(other)), Event(id: other, at: at, kind: .undo(one)),
    ]
    let itself = Event(id: History.id(at, 3), at: at, kind: .undo(History.id(at, 3)))
    let nothing = Event(id: History.id(at, 4), at: at, kind: .undo(History.id(at, 5)))
    #expect(
      replay.state(of: [answer, itself, nothing] + circle).cards
        == replay.state(of: [answer]).cards)
  }

  @Test("takes the last override that stands")
  func override() throws {
    let answer = try History.answer("a", .again, day: 0)
    let hard = try History.event(.override(answer.id, rating: .hard), day: 0, minute: 1)
    let good = try History.event(.override(answer.id, rating: .good), day: 0, minute: 2)
    let undo = try History.event(.undo(good.id), day: 0, minute: 3)
    let card = try History.card("a")
    #expect(replay.state(of: [answer, hard, good])[card].lastRating == .good)
    #expect(replay.state(of: [answer, hard, good, undo])[card].lastRating == .hard)
    #expect(replay.state(of: [answer, hard])[card].lapses == 0)
  }

  @Test("suspends, resumes and buries")
  func suspension() throws {
    let card = try History.card("a")
    let suspend = try History.event(.suspend(card), day: 1)
    let bury = try History.event(.bury(card), day: 2)
    let resume = try History.event(.resume(card), day: 3)
    #expect(replay.state(of: [suspend])[card].isSuspended)
    let state = replay.state(of: [suspend, bury, resume])[card]
    #expect(!state.isSuspended && state.buriedOn == nil)
    #expect(replay.state(of: [suspend, bury])[card].buriedOn == StudyDay.of(bury.at))
  }

  @Test("comes to the same state in every order", arguments: 1...200)
  func everyOrder(seed: UInt64) throws {
    let events = try History.weeks()
    var chance = SeededGenerator(seed: seed)
    var shuffled = events.shuffled(using: &chance)
    // Some lines are in both copies.
    shuffled += events.filter { _ in Bool.random(using: &chance) }
    #expect(replay.state(of: shuffled) == replay.state(of: events))
  }

  @Test("comes to one state in both orders when two lines share an id but not their content")
  func sharedID() throws {
    let at = try History.instant(day: 1)
    let id = History.id(at)
    let (a, b) = (try History.card("a"), try History.card("b"))
    let answer = try History.answer("a", .good, day: 0)
    let kinds: [Event.Kind] = [
      .suspend(a), .suspend(b), .bury(a), .undo(answer.id), .undo(id), .undo(History.id(at, 7)),
      .override(answer.id, rating: .easy), .override(answer.id, rating: .hard),
    ]
    for one in kinds {
      for other in kinds {
        for late in [at, try History.instant(day: 5)] {
          let (left, right) = (
            Event(id: id, at: at, kind: one), Event(id: id, at: late, kind: other)
          )
          #expect(
            replay.state(of: [answer, left, right]) == replay.state(of: [right, left, answer]),
            "\(one) \(other)")
        }
      }
    }
  }

  @Test("goes forward event by event to where a full replay comes")
  func stepByStep() throws {
    var state = LearnerState()
    var done: [Event] = []
    for event in try History.weeks() {
      done.append(event)
      if !replay.applying(event, to: &state) { state = replay.state(of: done) }
      let whole = replay.state(of: done)
      #expect(state == whole, "after \(done.count) events")
    }
  }

  @Test("asks for the history where the clock was set back")
  func clockSetBack() throws {
    var state = replay.state(of: [try History.answer("a", .good, day: 5)])
    let before = state
    #expect(!replay.applying(try History.answer("a", .good, day: 4), to: &state))
    #expect(state == before)
    #expect(replay.applying(try History.answer("b", .good, day: 4), to: &state))
  }

  @Test("counts a second answer on the same study day as a same-day review")
  func sameDay() throws {
    let events = [
      try History.answer("a", .good, day: 0), try History.answer("a", .good, day: 0, minute: 30),
    ]
    let model = MemoryModel()
    let day = StudyDay.of(events[0].at)
    let first = model.state(after: .unseen, rating: .good, on: day)
    let second = model.state(after: .seen(first, last: day), rating: .good, on: day)
    #expect(
      replay.state(of: events)[try History.card("a")].memory == .seen(second, last: day))
  }

  @Test("gives the same day again for the same card and count, and spreads over cards")
  func fuzz() throws {
    let cards = (0..<50).map { "karte-\($0)" }
    let events = try cards.flatMap { name in
      try [0, 3, 15, 60].map { try History.answer(name, .good, day: $0) }
    }
    let state = replay.state(of: events)
    #expect(state == replay.state(of: events.reversed()))
    #expect(Set(state.cards.values.compactMap(\.due)).count > 3)
  }
}
