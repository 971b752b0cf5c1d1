import Basics
import Memory
import TestSupport
import Testing

@testable import Progress

@Suite("Learner's state")
struct LearnerStateTests {
  private func progress(_ reviews: Int) -> CardProgress {
    var progress = CardProgress()
    progress.reviews = reviews
    progress.latest = .epoch
    return progress
  }

  private func card(_ id: String, deck: String = "kasachstan") throws -> CardReference {
    CardReference(deck: try #require(DeckID(deck)), card: try #require(CardID(id)))
  }

  @Test("is the same however it came about")
  func equality() throws {
    let (a, b) = try (card("a"), card("b", deck: "zoo"))
    let read = LearnerState(cards: [a: progress(1), b: progress(2)])
    var made = LearnerState(cards: [b: progress(7)])
    made[a] = progress(1)
    #expect(made != read)
    made[b] = progress(2)
    #expect(made == read && made.cards == read.cards)
    made.forget(b)
    #expect(made == LearnerState(cards: [a: progress(1)]))
    #expect(made[b] == CardProgress() && !made.isEmpty)
    made.forget(a)
    #expect(made.isEmpty && made.latest == nil)
  }

  @Test("tells how each card of a deck stands, what changed since included")
  func deck() throws {
    var state = LearnerState(cards: [
      try card("a"): progress(1), try card("c"): progress(3),
      try card("b", deck: "zoo"): progress(9),
    ])
    state[try card("b")] = progress(2)
    state.forget(try card("c"))
    let ids = CardIDList(try ["d", "c", "b", "a"].map { try #require(CardID($0)) })
    let found = state.progress(
      of: try #require(DeckID("kasachstan")), ids, sorted: ids.sortedPlaces)
    #expect(found.map(\.reviews) == [0, 0, 2, 1])
  }

  @Test("keeps everything that is known of a card in 64 bytes")
  func packed() throws {
    #expect(MemoryLayout<CardProgress>.stride == 80)
    var progress = CardProgress()
    #expect(progress.memory == .unseen && progress.due == nil && progress.latest == nil)
    #expect(progress.key == nil && progress.lastRating == nil && progress.buriedOn == nil)
    let memory = MemoryState(stability: Stability(days: 12.5), difficulty: Difficulty(3))
    progress.memory = .seen(memory, last: Day(number: -40))
    progress.due = Day(number: .max)
    progress.latest = Instant(milliseconds: -5, offsetMinutes: -90)
    progress.key = KeyDigest("ffffff")
    #expect(progress.memory == .seen(memory, last: Day(number: -40)))
    #expect(progress.due == Day(number: Int(Int32.max)), "a day beyond all calendars is held")
    #expect(progress.latest == Instant(milliseconds: -5, offsetMinutes: -90))
    #expect(progress.key?.text == "ffffff")
    progress.memory = .unseen
    #expect(progress.memory == .unseen)
  }
}

@Suite("A long history")
struct LongHistoryTests {
  /// 24,000 answers to 60 cards of two decks over the days of two years, some of them undone or overruled.
  private static func events() throws -> [Event] {
    var chance = SeededGenerator(seed: 7)
    var events: [Event] = []
    for number in 0..<24_000 {
      let at = try History.instant(day: number / 40, minute: number % 40)
      let name = "card-\(Int.random(in: 0..<30, using: &chance))"
      let deck = Bool.random(using: &chance) ? "kasachstan" : "zoo"
      let id = EventID(at: at, using: &chance)
      let kind: Event.Kind
      switch Int.random(in: 0..<40, using: &chance) {
      case 0: kind = .undo(events.randomElement(using: &chance)?.id ?? id)
      case 1: kind = .override(events.randomElement(using: &chance)?.id ?? id, rating: .hard)
      case 2: kind = .bury(try History.card(name, deck: deck))
      default:
        kind = .answer(
          Answer(
            card: try History.card(name, deck: deck),
            rating: Rating(rawValue: Int.random(in: 1...4, using: &chance)) ?? .good,
            verdict: "accept", rule: "same-text", typed: "x", milliseconds: 900,
            mode: number.isMultiple(of: 50) ? .quiz : .learn))
      }
      events.append(Event(id: id, at: at, kind: kind))
    }
    return events
  }

  @Test("gives the same state on all cores as a short one on one, whatever the order of its lines")
  func parallel() throws {
    let events = try Self.events()
    let whole = Replay().state(of: events)
    #expect(Replay().state(of: events.shuffled()) == whole)
    // Card by card the history is short, so one core goes through it.
    let others = events.filter { $0.card == nil }
    for (card, own) in Dictionary(grouping: events.filter { $0.card != nil }, by: { $0.card }) {
      guard let card else { continue }
      #expect(Replay().state(of: own + others)[card] == whole[card])
    }
  }

  @Test(
    "is read by halves as it is in one piece, with damage and a torn end",
    arguments: [1, 900, 70_000])
  func halves(size: Int) throws {
    let home = try TemporaryFolder()
    let path = home.file("journal-x.jsonl")
    let events = try Self.events().prefix(2_000)
    var bytes: [UInt8] = []
    for (number, event) in events.enumerated() {
      bytes +=
        number.isMultiple(of: 3) ? OlderLine.bytes(of: event) + [0x0A] : EventLine.bytes(of: event)
      if number == 1_900 { bytes += [UInt8](repeating: 0x41, count: 200_000) + [0x0A] }
      if number == 900 { bytes += Array("[4,\"x\"]\n\n".utf8) }
    }
    bytes += EventLine.bytes(of: try History.answer("late", .good, day: 900)).prefix(50)
    try FileBytes.write(bytes, to: path)
    var (whole, cut) = (Ledger(), Ledger())
    let expected = try JournalScan.read(path, name: "journal-x.jsonl", into: &whole)
    let found = try JournalScan.read(path, name: "journal-x.jsonl", into: &cut, leastHalf: size)
    #expect(found.mark == expected.mark)
    #expect(found.damage == expected.damage)
    #expect(found.damage.damaged.count == 3 && found.damage.damaged.first == 902)
    #expect(found.mark.lines == 2_003)
    #expect(cut.count == 2_000 && cut.awaited == whole.awaited)
    #expect(Replay().state(of: &cut) == Replay().state(of: &whole))
  }
}
