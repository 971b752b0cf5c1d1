/// What came of a fit, measured over the whole log.
package struct FitOutcome: Hashable, Sendable {
  /// The fitted weights; the published ones where those foretell the log better.
  package let weights: Weights
  /// How well the published weights foretell the log.
  package let before: ModelEvaluation
  /// How well ``weights`` do: never with a higher log loss than before.
  package let after: ModelEvaluation

  /// Measures fitted weights; nil where the log has nothing to score.
  ///
  /// A fit looks away from outliers, so that over the whole log it could end above the published
  /// weights: then those stay.
  package init?(_ histories: CardHistories, fitted: Weights) {
    guard let before = ModelEvaluation(histories, model: MemoryModel()),
      let after = ModelEvaluation(histories, model: MemoryModel(weights: fitted))
    else { return nil }
    let isBetter = after.logLoss <= before.logLoss
    weights = isBetter ? fitted : .defaults
    self.before = before
    self.after = isBetter ? after : before
  }
}
