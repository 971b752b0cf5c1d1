import Basics
import Decks
import Memory
import Progress
import TestSupport
import Testing

@testable import Exchange

@Suite("Progress export")
struct ProgressExportTests {
  private func export(decks: [Deck] = [Sample.deck]) throws -> ProgressExport {
    var seen = CardProgress()
    seen.memory = .seen(
      MemoryState(stability: Stability(days: 12.5), difficulty: Difficulty(5)),
      last: Sample.today + -12)
    seen.due = Sample.today
    (seen.reviews, seen.lapses, seen.lastRating) = (4, 1, .good)
    var suspended = CardProgress()
    suspended.isSuspended = true
    let other = CardReference(
      deck: try #require(DeckID("andere")), card: try #require(CardID("x/typed")))
    let state = LearnerState(cards: [
      CardReference(deck: Sample.deck.id, card: Sample.typed.id): seen,
      CardReference(deck: Sample.deck.id, card: Sample.cloze.id): suspended,
      other: seen,
    ])
    return ProgressExport(
      learner: "maria", state: state, scheduler: Scheduler(), decks: decks, now: Sample.now)
  }

  @Test("says for every card how it stands, with its question where the deck is known")
  func document() throws {
    let json = try JSONReader.read(try export().document)
    #expect(json["version"]?.integer == 1 && json["format"]?.string == "kartei-progress")
    #expect(json["learner"]?.string == "maria")
    #expect(json["exported"]?.string == "2026-11-21T18:00:00.000+01:00")
    let cards = try #require(json["cards"]?.array)
    #expect(cards.map { $0["deck"]?.string } == ["andere", "probe", "probe"])
    #expect(cards[0]["question"] == nil)
    let typed = cards[1]
    #expect(typed["question"]?.string == "Wie lang ist die Grenze zu Russland?")
    #expect(typed["topic"]?.string == "Geografie")
    #expect(typed["due"]?.string == "2026-11-21" && typed["last"]?.string == "2026-11-09")
    #expect(typed["stability"]?.double == 12.5 && typed["rating"]?.integer == 3)
    // FSRS-6: R(12 days, S = 12.5 days) = (1 + f·12/12.5)^−0.1542, f = 0.9^(−1/0.1542) − 1.
    #expect(abs((typed["recall"]?.double ?? 0) - 0.902780) < 1e-6)
    #expect(cards[2]["question"]?.string == "Die Hauptstadt von Kasachstan hieß damals ____.")
    #expect(cards[2]["recall"] == nil && cards[2]["suspended"]?.bool == true)
  }

  @Test("counts what is due, suspended and done")
  func summary() throws {
    let summary = try JSONReader.read(try export().document)["summary"]
    let expected: JSONObject = [
      "cards": .integer(3), "due": .integer(2), "lapses": .integer(2), "reviews": .integer(8),
      "suspended": .integer(1),
    ]
    #expect(summary == .object(expected))
  }

  @Test("is the same, byte for byte, each time, with sorted names and a final line feed")
  func repeatable() throws {
    #expect(try export().document == export().document)
    #expect(try export().document.hasPrefix("{\n  \"cards\": ["))
    #expect(try export().document.hasSuffix("}\n"))
  }

  @Test("is a table, too")
  func table() throws {
    let lines = String(decoding: try export().table.bytes(), as: UTF8.self)
      .split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(
      lines[0]
        == "deck,card,topic,question,reviews,lapses,rating,last,due,stability,difficulty,recall,suspended"
    )
    #expect(
      lines[2].hasPrefix(
        "probe,grenze-laenge/typed,Geografie,Wie lang ist die Grenze zu Russland?,4,1,3,2026-11-09,2026-11-21,12.5,5.0,0.90"
      ))
    #expect(
      lines[3]
        == "probe,hauptstadt/cloze,Geografie,Die Hauptstadt von Kasachstan hieß damals ____.,0,0,,,,,,,true"
    )
    #expect(lines.count == 5 && lines[4] == "")
  }
}
