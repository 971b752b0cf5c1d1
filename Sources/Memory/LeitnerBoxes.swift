/// Leitner's boxes: a right answer moves a card to the next box, a wrong one back to the first.
///
/// Source: S. Leitner 1972, "So lernt man lernen". He gave the five boxes sizes and no days; here each comes back
/// after twice as many days as the one before, 1, 2, 4, 8 and 16, as in many digital boxes (Wikipedia, "Leitner
/// system"). He knew only right and wrong: Hard, Good and Easy are right. An answer on the day of the one before
/// moves a card only where it is wrong.
package struct LeitnerBoxes: SchedulingMethod {
  /// The box a card is in.
  package struct State: Hashable, Sendable {
    /// 1 to ``LeitnerBoxes/count``.
    package let box: Int

    /// Clamps to the boxes there are.
    package init(box: Int) { self.box = min(max(box, 1), LeitnerBoxes.count) }
  }

  package static let count = 5

  package init() {}

  /// The box after an answer.
  package func state(after state: State?, rating: Rating, elapsedDays: Int) -> State {
    guard rating != .again else { return State(box: 1) }
    guard let state else { return State(box: 2) }
    return elapsedDays > 0 ? State(box: state.box + 1) : state
  }

  /// 2 to the power of the box less one.
  package func days(after state: State) -> Double { Double(1 << (state.box - 1)) }
}
