/// SM-2: 1 day, 6 days, and then each interval the last one times the card's E-Factor.
///
/// Source: P. A. Woźniak 1990, "Optimization of learning", 3.2,
/// https://super-memory.com/english/ol/sm2.htm. Again counts as its quality 2, Hard as 3, Good as 4, Easy as 5. An answer
/// on the day of the one before changes nothing, as there: "repeat again all items that scored below four" is part of
/// the day's repetition.
package struct SuperMemo2: SchedulingMethod {
  /// What SM-2 keeps of a card.
  package struct State: Hashable, Sendable {
    /// The E-Factor, from 1.3 on; 2.5 at first.
    package let ease: Double
    /// Answers in a row that were right; 0 after a wrong one.
    package let repetitions: Int
    /// The whole days until the card comes back, 1 to 36,500.
    package let interval: Int

    /// Clamps to what SM-2 can arrive at; what is not finite becomes the first E-Factor.
    package init(ease: Double, repetitions: Int, interval: Int) {
      self.ease = ease.isFinite ? min(max(ease, 1.3), 1e3) : 2.5
      self.repetitions = max(0, repetitions)
      self.interval = Interval(days: interval).days
    }
  }

  package init() {}

  /// The state after an answer; the interval is reckoned with the new E-Factor.
  package func state(after state: State?, rating: Rating, elapsedDays: Int) -> State {
    if let state, elapsedDays <= 0 { return state }
    let old = state ?? State(ease: 2.5, repetitions: 0, interval: 1)
    guard rating != .again else { return State(ease: old.ease, repetitions: 0, interval: 1) }
    // Quality q = rating + 1, so that 5 − q is 2 for Hard, 1 for Good and 0 for Easy.
    let short = Double(4 - rating.rawValue)
    let ease = max(1.3, old.ease + 0.1 - short * (0.08 + short * 0.02))
    let interval =
      switch old.repetitions {
      case 0: 1
      case 1: 6
      default: Int((Double(old.interval) * ease).rounded(.up))
      }
    return State(ease: ease, repetitions: old.repetitions + 1, interval: interval)
  }

  /// The interval, which is whole.
  package func days(after state: State) -> Double { Double(state.interval) }
}
