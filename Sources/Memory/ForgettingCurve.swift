#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How recall fades: R(t) = (1 + f·t/S)^(−decay), with f such that R(S) is 0.9.
///
/// Source: FSRS wiki, "The Algorithm", FSRS-6: f = 0.9^(−1/decay) − 1, decay = w₂₀.
package struct ForgettingCurve: Hashable, Sendable {
  /// How steep the curve is, 0.1 to 0.8.
  package let decay: Double
  /// What makes the curve pass 0.9 after one stability.
  package let factor: Double

  package init(weights: Weights) {
    decay = weights.values[20]
    factor = pow(0.9, -1 / decay) - 1
  }

  /// The chance of recall `days` after a review: 1 on day 0, 0.9 after `stability.days`.
  ///
  /// A day before the review, or what is not a number, counts as day 0, no error.
  package func recall(after days: Double, stability: Stability) -> Retrievability {
    Retrievability(value(after: days > 0 ? days : 0, stability: stability.days))
  }

  /// The days until recall has fallen to `wanted`, as a fraction: one stability for 0.9.
  ///
  /// `wanted` is held between 0.0001 and 0.9999, the answer between 0 and 36,500 days, as in fsrs-rs.
  package func days(until wanted: Retrievability, stability: Stability) -> Double {
    let wanted = min(max(wanted.probability, 0.0001), 0.9999)
    let days = stability.days / factor * (pow(wanted, -1 / decay) - 1)
    return min(max(days, 0), Stability.range.upperBound)
  }

  /// The curve itself, for days and stability already known to be sound.
  func value(after days: Double, stability: Double) -> Double {
    exp(-decay * log(1 + factor * days / stability))
  }
}
