import Basics
import Memory
import Testing

@testable import Progress

/// Study days where clocks are changed and date lines crossed: none is lost, none counted twice.
@Suite("Study days on the move")
struct TravelTests {
  /// One answer, Good, at each of some local times.
  private func progress(at times: [String]) throws -> CardProgress {
    let card = try History.card("grenze")
    let events = try times.enumerated().map { index, time in
      let at = try #require(Instant(rfc3339: time), "\(time)")
      let answer = Answer(
        card: card, rating: .good, verdict: "accept", rule: "self", typed: "", milliseconds: 900,
        mode: .learn)
      return Event(id: History.id(at, UInt64(index)), at: at, kind: .answer(answer))
    }
    return Replay().state(of: events)[card]
  }

  /// The state after first Good and then answers so many days apart.
  private func state(after days: [Int]) -> MemoryState {
    let model = MemoryModel()
    return days.reduce(model.firstState(.good)) { state, elapsed in
      model.nextState(state, rating: .good, elapsedDays: elapsed)
    }
  }

  @Test(
    "count as the days on the learner's own calendar",
    arguments: [
      // Berlin, 29 March 2026: the hour from 02:00 is missing, the night has 23 hours.
      (["2026-03-28T12:00:00+01:00", "2026-03-29T03:59:00+02:00"], [0]),
      (["2026-03-28T12:00:00+01:00", "2026-03-29T04:00:00+02:00"], [1]),
      (
        ["2026-03-28T04:00:00+01:00", "2026-03-29T03:59:59+02:00", "2026-03-30T04:00:00+02:00"],
        [0, 2]
      ),
      // Berlin, 25 October 2026: the hour from 02:00 comes twice, the night has 25 hours.
      (["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"], [0]),
      (
        ["2026-10-24T12:00:00+02:00", "2026-10-25T03:59:59+01:00", "2026-10-25T04:00:00+01:00"],
        [0, 1]
      ),
      (["2026-10-24T12:00:00+02:00", "2026-10-25T12:00:00+01:00"], [1]),
      // Auckland to Los Angeles: 20 hours later it is the same day, which is studied twice.
      (["2026-06-10T20:00:00+12:00", "2026-06-10T18:00:00-07:00"], [0]),
      // and a short hop over the line back onto the day before.
      (
        [
          "2026-06-10T08:00:00+13:00", "2026-06-09T12:00:00-10:00", "2026-06-10T12:00:00-10:00",
          "2026-06-11T12:00:00-10:00",
        ], [0, 0, 1]
      ),
      // Los Angeles to Auckland: 13 hours in the air, and a day of the calendar is passed over.
      (["2026-06-10T20:00:00-07:00", "2026-06-12T08:00:00+12:00"], [2]),
      // Berlin to Tokyo: the second evening comes seven hours sooner.
      (["2026-06-10T20:00:00+02:00", "2026-06-11T20:00:00+09:00"], [1]),
    ])
  func days(times: [String], elapsed: [Int]) throws {
    let progress = try progress(at: times)
    guard case .seen(let found, _) = progress.memory else {
      Issue.record("the card was seen")
      return
    }
    let expected = state(after: elapsed)
    #expect(abs(found.stability.days - expected.stability.days) < 1e-9)
    #expect(progress.reviews == times.count)
  }

  @Test("never make a card come back before it was answered")
  func west() throws {
    let progress = try progress(at: ["2026-06-10T08:00:00+13:00", "2026-06-09T12:00:00-10:00"])
    let last = try #require(progress.memory.day)
    #expect(last.iso == "2026-06-10")
    let due = try #require(progress.due)
    #expect(due > last)
  }

  @Test("new cards of a day that is lived twice count once against its number")
  func newCards() throws {
    let card = try History.card("grenze")
    let morning = try #require(Instant(rfc3339: "2026-06-10T08:00:00+13:00"))
    var state = LearnerState()
    let answer = Answer(
      card: card, rating: .good, verdict: "accept", rule: "self", typed: "", milliseconds: 900,
      mode: .learn)
    Replay().applying(
      Event(id: History.id(morning), at: morning, kind: .answer(answer)), to: &state)
    let evening = try #require(Instant(rfc3339: "2026-06-10T20:00:00-10:00"))
    #expect(state.begun(on: StudyDay.of(evening)) == 1)
  }
}
