/// How well a model foretells a log's answers.
///
/// Log loss and RMSE(bins) over a whole log are weighted by recency as fsrs-rs 6.6.2 does it, over
/// ``TimeSeriesSplits`` not; see docs/memory-model.md.
package struct ModelEvaluation: Hashable, Sendable {
  /// Scored answers: on a later study day than the one before.
  package let reviews: Int
  /// Mean of −ln of the chance given to what happened; 0 is perfect, 0.693 a coin.
  package let logLoss: Double
  /// Root mean square of foretold less actual recall, over bins of days, reviews and lapses.
  package let rmseBins: Double
  /// The chance that a recalled answer was given a higher chance than a forgotten one; 0.5 is a coin.
  ///
  /// Unweighted; nil where the log has only recalled or only forgotten answers.
  package let auc: Double?
  /// Foretold against actual recall, in ten steps of the foretold chance.
  package let calibration: [CalibrationStep]

  /// Holds a model against every scored answer; nil where there is none.
  package init?(_ histories: CardHistories, model: MemoryModel) {
    let all = Predictions(histories, ranks: 0..<histories.scoredCount, model: model)
    self.init(histories, [all]) { CardHistories.recencyWeight($0, of: histories.scoredCount) }
  }

  /// Sums up predictions for several ranges; `weight` is that of an answer by its index in its range.
  init?(_ histories: CardHistories, _ parts: [Predictions], weight: (Int) -> Double) {
    let bins = histories.bins()
    var sums = EvaluationSums(capacity: histories.scoredCount)
    for part in parts {
      for (index, rank) in part.ranks.enumerated() {
        sums.add(
          part.chances[index], isRecalled: histories.isRecalled(rank: rank),
          weight: weight(index), bin: bins[rank])
      }
    }
    guard sums.count > 0 else { return nil }
    reviews = sums.count
    logLoss = sums.loss / sums.weight
    rmseBins = sums.rmse
    auc = sums.auc
    calibration = sums.steps
  }
}

/// The answers whose chance of recall was foretold alike.
package struct CalibrationStep: Hashable, Sendable {
  /// From 0.1 × step to 0.1 × (step + 1).
  package let step: Int
  package let count: Int
  /// The mean of the foretold chances.
  package let foretold: Double
  /// The share that was recalled.
  package let recalled: Double
}
