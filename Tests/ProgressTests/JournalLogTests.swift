import Basics
import Memory
import TestSupport
import Testing

@testable import Progress

@Suite("Journal as a review log")
struct JournalLogTests {
  private func event(_ hour: Int, _ kind: (CardReference) -> Event.Kind) throws -> Event {
    let deck = try #require(DeckID("kasachstan"))
    let card = try #require(CardID("grenze/typed"))
    let at = try #require(Instant(milliseconds: 1_700_000_000_000 + hour * 3_600_000))
    var chance = SeededGenerator(seed: UInt64(hour))
    return Event(
      id: EventID(at: at, using: &chance), at: at,
      kind: kind(CardReference(deck: deck, card: card)))
  }

  private func answer(_ hour: Int, _ rating: Rating, mode: Answer.Mode = .learn) throws -> Event {
    try event(hour) {
      .answer(
        Answer(
          card: $0, rating: rating, verdict: "accept", rule: "exact", typed: "7600",
          milliseconds: 900, mode: mode))
    }
  }

  @Test("holds the answers that stand, and no quiz")
  func standing() throws {
    let first = try answer(0, .good)
    let second = try answer(30, .again)
    let third = try answer(60, .good)
    let events = [
      first, second, third, try answer(90, .easy, mode: .quiz),
      try event(91) { _ in .undo(second.id) },
      try event(92) { _ in .override(third.id, rating: .hard) },
    ]
    let (log, damage) = JournalLog.read(events.flatMap(EventLine.bytes), named: "journal-x.jsonl")
    #expect(damage.isEmpty)
    #expect(log.cards == ["kasachstan/grenze/typed"])
    #expect(log.reviews.map(\.rating) == [.good, .hard])
    #expect(log.reviews.map { Int($0.day) } == [19_675, 19_678])
  }

  @Test("says which line is damaged and goes on")
  func damaged() throws {
    let bytes = Array("{\"v\":1}\n".utf8) + EventLine.bytes(of: try answer(0, .good))
    let (log, damage) = JournalLog.read(bytes, named: "journal-x.jsonl")
    #expect(log.reviews.count == 1)
    #expect(damage.damaged.first == 1)
    #expect(damage.damaged.count == 1)
  }

  @Test(
    "is told from a CSV file by its first byte",
    arguments: [("{\"v\":1}", true), ("\n [3,", true), ("card_id,review", false), ("", false)])
  func told(text: String, isJournal: Bool) {
    #expect(JournalLog.isJournal(Array(text.utf8)) == isJournal)
  }
}
