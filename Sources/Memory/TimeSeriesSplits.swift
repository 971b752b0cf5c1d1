/// Measures on answers that the weights were not fitted to.
///
/// The scored answers in the order of time are cut into `splits + 1` equal parts; each part after the first is
/// foretold by weights fitted to all parts before it, and all answers count alike. Source: fsrs-rs 6.6.2,
/// `evaluate_with_time_series_splits`.
package struct TimeSeriesSplits: Sendable {
  package static let allowed = 1...20
  private let count: Int

  /// Clamps to ``allowed``.
  package init(_ count: Int) {
    self.count = min(
      max(count, TimeSeriesSplits.allowed.lowerBound), TimeSeriesSplits.allowed.upperBound)
  }

  /// The measures over all parts but the first; nil where there are too few answers to cut.
  ///
  /// `fixed` weights are only measured; without them each part has its own fit.
  package func evaluation(_ histories: CardHistories, fixed: Weights? = nil) -> ModelEvaluation? {
    // Each fit begins where the one before it ended: what was learned so far still holds.
    var weights = Weights.defaults
    return evaluation(histories) { limit in
      if let fixed { return fixed }
      weights = WeightFitter().weights(for: histories, limit: limit, from: weights)
      return weights
    }
  }

  /// As above, with weights from anywhere for the scored answers below a rank.
  func evaluation(_ histories: CardHistories, weights: (Int) -> Weights) -> ModelEvaluation? {
    let size = histories.scoredCount / (count + 1)
    guard size > 0 else { return nil }
    let parts = (1...count).map { part in
      let start = part * size
      let end = part == count ? histories.scoredCount : start + size
      return (ranks: start..<end, model: MemoryModel(weights: weights(start)))
    }
    let predictions = parts.map { Predictions(histories, ranks: $0.ranks, model: $0.model) }
    return ModelEvaluation(histories, predictions) { _ in 1 }
  }
}
