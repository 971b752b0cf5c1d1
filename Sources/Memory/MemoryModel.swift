import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// FSRS-6: what an answer does to the memory of a card.
///
/// Source: FSRS wiki, "The Algorithm"; where implementations differ, fsrs-rs 6.6.2 decides
/// (docs/memory-model.md names the differences). Computes in 64 bits, fsrs-rs in 32.
package struct MemoryModel: Hashable, Sendable {
  package let weights: Weights
  package let curve: ForgettingCurve
  private let first: [MemoryState]
  private let w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19: Double
  private let lapseCeiling: Double
  private let easiest: Double

  package init(weights: Weights = .defaults) {
    self.weights = weights
    curve = ForgettingCurve(weights: weights)
    let w = weights.values
    (w6, w7, w8, w9, w10, w11, w12) = (w[6], w[7], w[8], w[9], w[10], w[11], w[12])
    (w13, w14, w15, w16, w17, w18, w19) = (w[13], w[14], w[15], w[16], w[17], w[18], w[19])
    lapseCeiling = exp(-w[17] * w[18])
    let difficulties = (0..<4).map { w[4] - exp(w[5] * Double($0)) + 1 }
    easiest = difficulties[3]
    first = difficulties.enumerated().map { index, difficulty in
      MemoryState(stability: Stability(days: w[index]), difficulty: Difficulty(difficulty))
    }
  }

  /// The state after an answer on a day.
  ///
  /// An answer on the day of the last one, or on an earlier day, follows the same-day formula.
  package func state(after memory: CardMemory, rating: Rating, on day: Day) -> MemoryState {
    switch memory {
    case .unseen: firstState(rating)
    case .seen(let state, let last):
      nextState(state, rating: rating, elapsedDays: MemoryModel.days(from: last, to: day))
    }
  }

  /// The chance of recalling a card on a day; nil for a card never seen.
  package func retrievability(of memory: CardMemory, on day: Day) -> Retrievability? {
    guard case .seen(let state, let last) = memory else { return nil }
    return curve.recall(
      after: Double(MemoryModel.days(from: last, to: day)), stability: state.stability)
  }

  /// The state after the first answer: S = w₀…w₃ by rating, D = w₄ − e^(w₅·(rating − 1)) + 1.
  package func firstState(_ rating: Rating) -> MemoryState {
    first[rating.rawValue - 1]
  }

  /// The state after a later answer, `elapsedDays` study days after the one before; below 0 is 0.
  package func nextState(
    _ state: MemoryState, rating: Rating, elapsedDays: Int
  ) -> MemoryState {
    let (s, d) = (state.stability.days, state.difficulty.value)
    let stability: Double
    if elapsedDays <= 0 {
      stability = sameDayStability(s, rating)
    } else {
      let forgotten = 1 - curve.value(after: Double(elapsedDays), stability: s)
      stability =
        rating == .again
        ? stabilityAfterLapse(s, d, forgotten) : stabilityAfterRecall(s, d, forgotten, rating)
    }
    return MemoryState(
      stability: Stability(days: stability), difficulty: Difficulty(nextDifficulty(d, rating)))
  }

  /// S′ = S·(1 + e^w₈·(11 − D)·S^−w₉·(e^(w₁₀·(1 − R)) − 1)·h), h = w₁₅ for Hard, w₁₆ for Easy.
  private func stabilityAfterRecall(
    _ s: Double, _ d: Double, _ forgotten: Double, _ rating: Rating
  ) -> Double {
    let bonus =
      switch rating {
      case .hard: w15
      case .easy: w16
      default: 1.0
      }
    return s * (1 + exp(w8 - w9 * log(s)) * (11 - d) * (exp(w10 * forgotten) - 1) * bonus)
  }

  /// S′ = w₁₁·D^−w₁₂·((S + 1)^w₁₃ − 1)·e^(w₁₄·(1 − R)), at most S / e^(w₁₇·w₁₈).
  private func stabilityAfterLapse(_ s: Double, _ d: Double, _ forgotten: Double) -> Double {
    let fallen = w11 * (exp(w13 * log(s + 1)) - 1) * exp(w14 * forgotten - w12 * log(d))
    return min(fallen, s * lapseCeiling)
  }

  /// S′ = S·e^(w₁₇·(rating − 3 + w₁₈))·S^−w₁₉, never below S except after Again.
  private func sameDayStability(_ s: Double, _ rating: Rating) -> Double {
    let change = exp(w17 * (Double(rating.rawValue) - 3 + w18) - w19 * log(s))
    return s * (rating == .again ? change : max(change, 1))
  }

  /// D′ = w₇·D₀(Easy) + (1 − w₇)·(D − w₆·(rating − 3)·(10 − D)/9).
  private func nextDifficulty(_ d: Double, _ rating: Rating) -> Double {
    let moved = d - w6 * (Double(rating.rawValue) - 3) * (10 - d) / 9
    return w7 * easiest + (1 - w7) * moved
  }

  /// Days between two study days: 0 to about a million, however far the numbers lie apart.
  static func days(from last: Day, to day: Day) -> Int {
    let (days, overflow) = day.number.subtractingReportingOverflow(last.number)
    guard !overflow else { return day < last ? 0 : 1_000_000 }
    return min(max(days, 0), 1_000_000)
  }
}
