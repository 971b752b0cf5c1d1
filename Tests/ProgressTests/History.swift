import Basics
import Memory
import Testing

@testable import Progress

/// Events for tests: short to write, the same every time.
enum History {
  static func card(_ name: String, deck: String = "kasachstan") throws -> CardReference {
    CardReference(
      deck: try #require(DeckID(deck)), card: try #require(CardID("\(name)/typed")))
  }

  /// Noon in UTC+1 on day `day` of 2026, plus minutes.
  static func instant(day: Int, minute: Int = 0) throws -> Instant {
    let start = try #require(Day(year: 2026, month: 1, day: 1))
    return try #require(
      Instant(
        milliseconds: ((start.number + day) * 1440 + 11 * 60 + minute) * 60_000, offsetMinutes: 60))
  }

  static func id(_ instant: Instant, _ seed: UInt64 = 0) -> EventID {
    var chance = SeededGenerator(seed: seed &+ UInt64(truncatingIfNeeded: instant.milliseconds))
    return EventID(at: instant, using: &chance)
  }

  static func answer(
    _ name: String, _ rating: Rating, day: Int, minute: Int = 0, mode: Answer.Mode = .learn,
    typed: String = "7600 km", key: KeyDigest? = nil
  ) throws -> Event {
    let at = try instant(day: day, minute: minute)
    return Event(
      id: id(at, SeededGenerator.seed(from: name)), at: at,
      kind: .answer(
        Answer(
          card: try card(name), rating: rating, verdict: "accept", rule: "quantity-value",
          typed: typed, milliseconds: 4213, mode: mode, key: key)))
  }

  static func event(_ kind: Event.Kind, day: Int, minute: Int = 0) throws -> Event {
    let at = try instant(day: day, minute: minute)
    return Event(id: id(at, 99), at: at, kind: kind)
  }

  /// One event of every kind, as a learner's weeks might look: answers, undo, override and the rest.
  static func weeks() throws -> [Event] {
    let first = try answer("grenze", .good, day: 0)
    let slip = try answer("haupt", .again, day: 0, minute: 1)
    let judged = try answer("haupt", .again, day: 0, minute: 5)
    let undo = try event(.undo(slip.id), day: 0, minute: 2)
    return [
      first, slip, undo,
      try event(.override(judged.id, rating: .good), day: 0, minute: 6), judged,
      try answer(
        "öl-preis".replacing("ö", with: "oe"), .hard, day: 1, typed: "etwa 7,6 \"Tsd.\"\n"),
      try answer("grenze", .easy, day: 3), try answer("grenze", .again, day: 20),
      try answer("grenze", .good, day: 20, minute: 10, mode: .quiz),
      try event(.suspend(try card("haupt")), day: 21),
      try event(.bury(try card("grenze")), day: 21, minute: 1),
      try event(
        .report(try card("grenze"), text: "Längst überholt – siehe ¶8"), day: 21, minute: 2),
      try event(.resume(try card("haupt")), day: 22),
    ]
  }

  /// What a learner changed about practising in the days after ``weeks()``.
  static func changes() throws -> [Event] {
    [
      try event(
        .settings(LearnerSettings(wantedRetention: Retrievability(0.85), newPerDay: 7)), day: 23),
      try event(
        .weights(try Weights(Weights.defaults.values.map { ($0 * 99 + 0.5) / 100 })), day: 23,
        minute: 1),
      try event(.weights(nil), day: 23, minute: 2),
    ]
  }
}
