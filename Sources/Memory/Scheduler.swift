import Basics

/// Says when a card comes back: a method's days, whole and within limits.
///
/// So that cards learned together do not stay together, and days get even, FSRS-6's days may be moved within
/// ``fuzzRange(around:)``: by the shift that was chosen at the answer, else by chance. SM-2 and Leitner keep
/// the days that their books give.
package struct Scheduler: Sendable {
  package let model: MemoryModel
  package let method: MethodName
  /// The chance of recall at which FSRS-6 brings a card back, 0.9 unless told.
  package let wantedRetention: Retrievability
  /// No interval is shorter or longer, 1 and 36,500 days unless told.
  package let shortest: Interval
  package let longest: Interval
  /// Without fuzz the due day depends on the state alone.
  package let isFuzzed: Bool

  /// `shortest` is held to `longest`.
  package init(
    model: MemoryModel = MemoryModel(), method: MethodName = .fsrs6,
    wantedRetention: Retrievability = Retrievability(0.9),
    shortest: Interval = Interval(days: 1), longest: Interval = Interval(days: 36_500),
    isFuzzed: Bool = true
  ) {
    self.model = model
    self.method = method
    self.wantedRetention = wantedRetention
    self.shortest = min(shortest, longest)
    self.longest = longest
    self.isFuzzed = isFuzzed && method == .fsrs6
  }

  /// The same for a deck with a schedule of its own.
  package func following(_ deck: DeckSchedule) -> Scheduler {
    Scheduler(
      model: model, method: deck.method ?? method,
      wantedRetention: deck.wantedRetention ?? wantedRetention,
      shortest: deck.shortest ?? shortest, longest: deck.longest ?? longest, isFuzzed: isFuzzed)
  }

  /// What SM-2 or Leitner keeps of a card after an answer; nil under FSRS-6.
  ///
  /// `state` is nil for a first answer, or where another method was in force before.
  package func state(
    after state: MethodState?, rating: Rating, elapsedDays: Int
  ) -> MethodState? {
    switch method {
    case .fsrs6: return nil
    case .superMemo2:
      var old: SuperMemo2.State?
      if case .superMemo2(let known) = state { old = known }
      return .superMemo2(
        SuperMemo2().state(after: old, rating: rating, elapsedDays: elapsedDays))
    case .leitner:
      var old: LeitnerBoxes.State?
      if case .leitner(let known) = state { old = known }
      return .leitner(
        LeitnerBoxes().state(after: old, rating: rating, elapsedDays: elapsedDays))
    }
  }

  /// The day a card comes back after an answer: at least one day later, within the limits.
  ///
  /// `own` is what the method keeps of the card, nil under FSRS-6; `shift` what was chosen at the answer, held
  /// to what may be moved. Without one a number is drawn from `chance` whenever something may be moved.
  package func due(
    after memory: MemoryState, _ own: MethodState? = nil, on day: Day, shift: Int? = nil,
    using chance: inout some RandomNumberGenerator
  ) -> Day {
    let exact = exactDays(after: memory, own)
    guard let range = fuzzRange(around: exact) else { return day + rounded(exact).days }
    guard let shift else { return day + Int.random(in: range, using: &chance) }
    let wanted = rounded(exact).days + min(max(shift, -Scheduler.mostShift), Scheduler.mostShift)
    return day + min(max(wanted, range.lowerBound), range.upperBound)
  }

  /// The most days that a shift moves an interval either way.
  package static let mostShift = 127

  /// The shift that brings a card back on the lightest day it may come back on; nil where nothing is moved.
  ///
  /// Draws one number from `chance`, which decides among equal days.
  package func shift(
    after memory: MemoryState, on day: Day, load: DayLoad,
    using chance: inout some RandomNumberGenerator
  ) -> Int? {
    let exact = exactDays(after: memory, nil)
    guard let range = fuzzRange(around: exact) else { return nil }
    let middle = rounded(exact).days
    let near = range.clamped(to: middle - Scheduler.mostShift...middle + Scheduler.mostShift)
    return load.lightest(in: near, after: day, using: &chance) - middle
  }

  /// The interval before fuzz: whole days, halves rounded away from zero.
  package func interval(after memory: MemoryState, _ own: MethodState? = nil) -> Interval {
    rounded(exactDays(after: memory, own))
  }

  /// The days an interval may be moved to; nil where nothing is moved: below 2.5 days, and without fuzz.
  ///
  /// Either side by 1 day + 15 % of the part from 2.5 to 7 days + 10 % from 7 to 20 + 5 % beyond, and
  /// never below 2 days. Worked values: 10 days become 8 to 12, 100 become 93 to 107.
  /// Source: Anki `rslib/src/scheduler/states/fuzz.rs`, py-fsrs 6.3.2 `_get_fuzzed_interval`.
  package func fuzzRange(around days: Double) -> ClosedRange<Int>? {
    guard isFuzzed, days >= 2.5 else { return nil }
    let days = min(days, Double(longest.days))
    let bands: [(from: Double, to: Double, share: Double)] = [
      (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
    ]
    let reach = bands.reduce(1.0) { $0 + $1.share * max(0, min(days, $1.to) - $1.from) }
    let latest = rounded(days + reach).days
    return min(max(2, rounded(days - reach).days), latest)...latest
  }

  private func exactDays(after memory: MemoryState, _ own: MethodState?) -> Double {
    switch own {
    case nil: FSRS6(model: model, wanted: wantedRetention).days(after: memory)
    case .superMemo2(let state): SuperMemo2().days(after: state)
    case .leitner(let state): LeitnerBoxes().days(after: state)
    }
  }

  private func rounded(_ days: Double) -> Interval {
    Interval(days: Int(min(max(days, Double(shortest.days)), Double(longest.days)).rounded()))
  }
}
