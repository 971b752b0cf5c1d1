import Basics

/// Says when a card comes back: wanted recall → interval → due day.
///
/// The interval is where the forgetting curve reaches the wanted recall, rounded to whole days. So
/// that cards learned together do not stay together, a seeded fuzz moves it within ``fuzzRange(around:)``.
package struct Scheduler: Sendable {
  package let model: MemoryModel
  /// The chance of recall at which a card comes back, 0.9 unless told.
  package let wantedRetention: Retrievability
  /// No interval is longer, 36,500 days unless told.
  package let longest: Interval
  /// Without fuzz the due day depends on the state alone.
  package let isFuzzed: Bool

  package init(
    model: MemoryModel = MemoryModel(), wantedRetention: Retrievability = Retrievability(0.9),
    longest: Interval = Interval(days: 36_500), isFuzzed: Bool = true
  ) {
    self.model = model
    self.wantedRetention = wantedRetention
    self.longest = longest
    self.isFuzzed = isFuzzed
  }

  /// The day a card comes back after an answer: at least one day later, at most ``longest``.
  ///
  /// Under FSRS the state alone decides; `rating` is there for methods that go by the answer.
  /// Draws one number from `chance` whenever fuzz is on and the interval is 2.5 days or longer.
  package func due(
    after state: MemoryState, rating: Rating, on day: Day,
    using chance: inout some RandomNumberGenerator
  ) -> Day {
    let exact = exactDays(after: state)
    guard isFuzzed, let range = fuzzRange(around: exact) else {
      return day + rounded(exact).days
    }
    return day + Int.random(in: range, using: &chance)
  }

  /// The interval before fuzz: whole days, halves rounded away from zero.
  package func interval(after state: MemoryState) -> Interval { rounded(exactDays(after: state)) }

  /// The days an interval may be moved to; nil below 2.5 days, where nothing is moved.
  ///
  /// Either side by 1 day + 15 % of the part from 2.5 to 7 days + 10 % from 7 to 20 + 5 % beyond, and
  /// never below 2 days. Worked values: 10 days become 8 to 12, 100 become 93 to 107.
  /// Source: Anki `rslib/src/scheduler/states/fuzz.rs`, py-fsrs 6.3.2 `_get_fuzzed_interval`.
  package func fuzzRange(around days: Double) -> ClosedRange<Int>? {
    guard days >= 2.5 else { return nil }
    let days = min(days, Double(longest.days))
    let bands: [(from: Double, to: Double, share: Double)] = [
      (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
    ]
    let reach = bands.reduce(1.0) { $0 + $1.share * max(0, min(days, $1.to) - $1.from) }
    let latest = rounded(days + reach).days
    return min(max(2, rounded(days - reach).days), latest)...latest
  }

  private func exactDays(after state: MemoryState) -> Double {
    model.curve.days(until: wantedRetention, stability: state.stability)
  }

  private func rounded(_ days: Double) -> Interval {
    Interval(days: Int(min(max(days, 1), Double(longest.days)).rounded()))
  }
}
