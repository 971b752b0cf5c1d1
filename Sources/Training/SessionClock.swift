import Basics

/// The time in a sitting: what the events say, made fit for ids and durations.
struct SessionClock: Sendable {
  let start: Int
  private(set) var now: Instant
  private var lastStamp: Int

  /// How far the clock may lag behind the last event before it is believed: a day, in milliseconds.
  private static let tolerance = 86_400_000

  /// A clock that begins at a moment, after the learner's latest event.
  init(start: Instant, latest: Instant?) {
    self.start = start.milliseconds
    now = start
    lastStamp = latest?.milliseconds ?? start.milliseconds &- 1
  }

  var today: Day { StudyDay.of(now) }

  mutating func moves(to moment: Instant) { now = moment }

  /// The moment of a new event: now, but later than every event before it.
  ///
  /// A clock that stands still or was set back by less than a day gives the next millisecond after the
  /// last event; one set back further is believed, but for what has to be later than one `other` event.
  mutating func stamp(after other: Instant? = nil) -> Instant {
    let isBelieved = lastStamp &- now.milliseconds >= SessionClock.tolerance
    let usual = isBelieved ? now.milliseconds : max(now.milliseconds, lastStamp &+ 1)
    let wanted = max(usual, other.map { $0.milliseconds &+ 1 } ?? usual)
    let moment =
      Instant(milliseconds: wanted, offsetMinutes: now.offsetMinutes) ?? now
    lastStamp = moment.milliseconds
    return moment
  }

  /// Milliseconds since a moment, 0 to an hour: whoever was away longer was not thinking.
  func elapsed(since milliseconds: Int) -> Int {
    min(max(0, now.milliseconds &- milliseconds), 3_600_000)
  }

  /// Whole seconds since the sitting began, never negative.
  var seconds: Int { max(0, now.milliseconds &- start) / 1000 }
}
