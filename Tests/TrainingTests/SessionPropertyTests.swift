import Basics
import Decks
import Facts
import Memory
import Progress
import TestSupport
import Testing

@testable import Training

/// Random sittings, left and taken up again, with a clock that jumps: what must hold whatever happens.
@Suite("Session, whatever happens")
struct SessionPropertyTests {
  @Test("keeps its promises over thousands of random sittings", arguments: 0..<24)
  func anything(part: Int) {
    for run in 0..<50 {
      var trial = Trial(seed: UInt64(part * 1000 + run))
      trial.run()
      #expect(trial.faults.isEmpty, "seed \(part * 1000 + run): \(trial.trace)")
    }
  }

  @Test(
    "leaves the schedule alone in a test and when cramming", arguments: [Answer.Mode.quiz, .cram])
  func scheduleUntouched(mode: Answer.Mode) {
    for seed in 0..<80 {
      var trial = Trial(seed: UInt64(seed), mode: mode)
      let before = trial.schedule
      trial.run()
      // Setting a card aside is the learner's own wish, in any mode.
      #expect(trial.schedule == before, "seed \(seed)")
      #expect(trial.faults.isEmpty, "seed \(seed)")
    }
  }
}

/// One learner, one random seed: sittings one after the other on one journal.
private struct Trial {
  private(set) var faults: [String] = []
  /// What happened, for whoever looks for the cause.
  private(set) var trace: [String] = []
  private var chance: SeededGenerator
  private var sitting: JournalledSitting
  private var expected: [Snapshot] = []
  private let deck: [Card]
  private let mode: Answer.Mode

  private static let lines = [
    "7600 km", "7600 Kilometer", "1600 km", "fast", "fast", "", "", "", "2", "1", "4 3 2 1",
    "2 1 4 3",
    "w", "f", "j", "n", "4", ":u", ":u", ":u", ":undo", ":ok", ":no", ":easy", ":skip", ":suspend",
    ":bury", ":tipp", ":tipp", ":report x", ":report", ":s", ":open", "?", ":why", ":xx", ":",
    "::x",
    ":resume", ":resume 1", ":wieder 2", ":resume all", ":sure 2", ":sure", "Nur-Sultan",
    "\u{0}\u{1B}[2J", "\u{FFFD}", "weiß nicht",
  ]

  init(seed: UInt64, mode: Answer.Mode = .learn) {
    chance = SeededGenerator(seed: seed)
    self.mode = mode
    deck = Sample.deck.cards + [Sample.source, Sample.ordering, Sample.matching]
    sitting = JournalledSitting(cards: deck, settings: StudySettings())
    if mode != .learn {
      for line in ["7600 km", "", "Nur-Sultan", "", "1", ""] { _ = sitting.handle(.typed(line)) }
    }
    sitting.leave(for: settings(), after: 60_000)
  }

  /// What the journal says about every card, but for what the learner set aside.
  var schedule: [CardMemory] {
    let state = sitting.replayed
    return sitting.cards.map { state[$0.reference].memory }
  }

  mutating func run() {
    for _ in 0..<3 where faults.isEmpty {
      expected = []
      for _ in 0..<30 where !sitting.session.isOver && faults.isEmpty { step() }
      check(sitting.session.steps.count == expected.count, "as many steps as were taken")
      checkProgress()
      checkWaiting()
      trace.append("left")
      if Int.random(in: 0..<3, using: &chance) == 0 {
        trace.append("deck corrected")
        sitting.correct()
      }
      sitting.leave(for: settings(), after: Int.random(in: 0...200_000_000, using: &chance))
    }
  }

  private mutating func step() {
    switch Int.random(in: 0..<20, using: &chance) {
    case 0: pass(milliseconds: Int.random(in: 0...90_000_000, using: &chance))
    case 1: pass(milliseconds: -Int.random(in: 0...200_000_000, using: &chance))
    case 2: perform(.tick)
    case 3: perform(.started)
    case 4: perform(.reloaded(sitting.replayed))
    case 5:
      perform(.command([.undo, .skip, .hint, .accept].randomElement(using: &chance) ?? .help))
    default: perform(.typed(Trial.lines.randomElement(using: &chance) ?? ""))
    }
  }

  private mutating func pass(milliseconds: Int) {
    trace.append("clock \(milliseconds)")
    sitting.pass(milliseconds: milliseconds)
  }

  private mutating func perform(_ event: SessionEvent) {
    if case .typed(let line) = event {
      trace.append(line)
    } else {
      trace.append("\(event)".prefix(40).description)
    }
    let before = Snapshot(sitting)
    let steps = sitting.session.steps.count
    let actions = sitting.handle(event)
    let isUndo = actions.contains(.message(.undone))
    checkAcknowledged(actions, isUndo: isUndo)
    if isUndo, steps > 0 {
      check(Snapshot(sitting) == expected.removeLast(), "undo is exact after \(event)")
    } else if sitting.session.steps.count > steps {
      expected.append(before)
    }
    for action in actions {
      guard let asked = action.asked else { continue }
      check(1...max(1, asked.total) ~= asked.position, "a place within the sitting")
      check(asked.hints.count <= Hint.steps, "no more hints than there are")
      check(
        actions.contains(.reload)
          || asked.isCorrected
            == (mode != .quiz
              && asked.card.place.isCorrected(
                since: sitting.session.progress(of: asked.card.reference))),
        "corrected is what the deck and the last answer say")
    }
    if let summary = actions.compactMap(\.summary).last {
      check(sitting.session.isOver, "an end is an end")
      check(summary.rightAtOnce + summary.missed.count == summary.cards, "every card counted once")
    }
  }

  /// Whatever tells the learner that something counts comes after the line that makes it durable.
  private mutating func checkAcknowledged(_ actions: [SessionAction], isUndo: Bool) {
    for (place, action) in actions.enumerated() {
      let written = actions[..<place].compactMap(\.event)
      switch action {
      case .show(let feedback) where !isUndo, .graded(let feedback):
        check(
          written.contains { event in
            switch event.kind {
            case .answer(let answer): answer.card == feedback.card.reference
            case .override: true
            default: false
            }
          }, "no verdict before its record")
      case .show(let feedback):
        check(
          sitting.standing.contains { $0.answer?.card == feedback.card.reference },
          "what is shown again still stands")
      case .message(.suspended), .message(.buried), .message(.reported):
        check(!written.isEmpty, "nothing set aside before its record")
      case .message(.resumed(let count)):
        check(written.count == count, "nothing brought back before its record")
      default: break
      }
    }
  }

  private mutating func checkProgress() {
    let replayed = sitting.replayed
    for card in sitting.cards {
      var (found, wanted) = (sitting.session.progress(of: card.reference), replayed[card.reference])
      (found.latest, wanted.latest) = (nil, nil)
      check(
        found == wanted, "\(card.reference.card.text) as a replay has it: \(wanted), not \(found)")
    }
    let ids = sitting.recorded.map(\.id)
    check(Set(ids).count == ids.count, "every event an id of its own")
  }

  /// Whatever was corrected since its last answer waits, unless it is set aside or a sibling was met today.
  private mutating func checkWaiting() {
    let overview = StudyOverview(
      cards: sitting.cards, state: sitting.replayed, on: sitting.today, model: MemoryModel())
    check(overview.forecast[0] == overview.counts.due, "forecast and counts agree")
    let queue = StudyQueue(
      cards: sitting.cards, state: sitting.replayed, on: sitting.today,
      settings: StudySettings(newCards: 0), model: MemoryModel())
    check(queue.total == overview.counts.due, "what waits is what is asked")
  }

  private mutating func check(_ holds: Bool, _ promise: String) {
    if !holds { faults.append(promise) }
  }

  private mutating func settings() -> StudySettings {
    var settings = StudySettings(
      mode: mode, newCards: Int.random(in: 0...9, using: &chance),
      minutes: Bool.random(using: &chance) ? 10 : nil,
      pausesAfterAnswer: mode == .quiz ? false : Bool.random(using: &chance),
      gap: Int.random(in: 1...4, using: &chance))
    settings.isSelfGraded = mode != .quiz && Int.random(in: 0..<4, using: &chance) == 0
    settings.newOrder = StudySettings.NewOrder.allCases.randomElement(using: &chance) ?? .mixed
    return settings
  }
}

/// All that undo has to bring back.
private struct Snapshot: Equatable {
  let table: Session.Table
  let met: [Int]
  let missed: [Int]
  let results: Int
  let memories: [CardMemory]
  let aside: [Bool]

  init(_ sitting: JournalledSitting) {
    let session = sitting.session
    table = session.table.withoutTime
    met = session.met.cards
    missed = session.missed.cards
    results = session.results.count
    let progress = sitting.cards.map { session.progress(of: $0.reference) }
    memories = progress.map(\.memory)
    aside = progress.map { $0.isSuspended || $0.buriedOn != nil }
  }
}

/// A session with a clock and a journal that outlives it.
private struct JournalledSitting {
  private(set) var cards: [StudyCard]
  private(set) var session: Session
  private(set) var recorded: [Event] = []
  private let deck: [Card]
  private var isCorrected = false
  private let replay = Replay()
  private var now = Sample.now

  init(cards: [Card], settings: StudySettings) {
    deck = cards
    self.cards = StudyCard.cards(of: Sample.deck(of: cards))
    session = JournalledSitting.session(self.cards, [], settings, Replay(), Sample.now)
    _ = handle(.started)
  }

  var replayed: LearnerState { replay.state(of: recorded) }

  /// The events that nothing has taken back.
  var standing: Set<Event> {
    var gone: Set<EventID> = []
    for event in recorded.reversed() where !gone.contains(event.id) {
      if case .undo(let id) = event.kind { gone.insert(id) }
    }
    return Set(recorded.filter { !gone.contains($0.id) })
  }

  var today: Day { StudyDay.of(now) }

  mutating func pass(milliseconds: Int) {
    now = Sample.known(
      Instant(
        milliseconds: now.milliseconds + milliseconds, offsetMinutes: now.offsetMinutes))
  }

  /// Builds the deck anew, with another answer to one card, or with the one before.
  mutating func correct() {
    isCorrected.toggle()
    let cloze = isCorrected ? Sample.corrected(Sample.cloze, to: "2") : Sample.cloze
    cards = StudyCard.cards(
      of: Sample.deck(of: deck.map { $0.id == cloze.id ? cloze : $0 }))
  }

  /// Ends the sitting as a power cut would, and begins another later.
  mutating func leave(for settings: StudySettings, after milliseconds: Int) {
    pass(milliseconds: milliseconds)
    session = JournalledSitting.session(cards, recorded, settings, replay, now)
    _ = handle(.started)
  }

  mutating func handle(_ event: SessionEvent) -> [SessionAction] {
    let actions = session.handle(event, at: now)
    var done: [SessionAction] = []
    for action in actions {
      done.append(action)
      switch action {
      case .record(let event): recorded.append(event)
      case .reload: _ = session.handle(.reloaded(replayed), at: now)
      case .recall: done += handle(.recalled(recorded))
      default: break
      }
    }
    return done
  }

  private static func session(
    _ cards: [StudyCard], _ past: [Event], _ settings: StudySettings, _ replay: Replay,
    _ now: Instant
  ) -> Session {
    Session(
      cards: cards, state: replay.state(of: past), settings: settings, replay: replay,
      seed: UInt64(past.count), at: now
    ) { typed, key in
      switch typed {
      case "", "weiß nicht": Judgement(.unknown, rule: "unknown")
      case "fast": Judgement(.almost, rule: "probe")
      case "7600 km", key.text: Judgement(.accept, rule: "probe")
      default: Judgement(.reject, rule: "probe")
      }
    }
  }
}

extension Event {
  fileprivate var answer: Answer? { if case .answer(let answer) = kind { answer } else { nil } }
}
