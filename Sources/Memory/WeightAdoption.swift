/// Whether fitted weights take the place of those that are in force.
///
/// Both are held against answers that neither was fitted to: those given since the old weights were adopted, but for
/// the first sixth of all, cut into five parts in the order of time. Each part is foretold by the old weights, and by
/// weights fitted to all answers before it. The new ones are adopted where their log loss there is lower.
package struct WeightAdoption: Sendable {
  /// How both did where neither had looked; nil where there are fewer than ``leastHeldOut`` such answers.
  package let heldOut: (old: ModelEvaluation, new: ModelEvaluation)?
  /// How many answers neither had looked at.
  package let unseen: Int

  /// Fewer held-out answers decide nothing.
  package static let leastHeldOut = 64
  private static let parts = 5

  /// Compares on a learner's answers; `seen` of the scored ones were there when `old` was fitted, none where these
  /// are the published weights.
  ///
  /// `progress` is told the share of the work that is done, 0 to 1.
  package init(
    _ histories: CardHistories, old: Weights, seen: Int, progress: (Double) -> Void = { _ in }
  ) {
    let count = histories.scoredCount
    let start = min(count, max(seen, count / (WeightAdoption.parts + 1)))
    unseen = count - start
    guard unseen >= WeightAdoption.leastHeldOut else {
      heldOut = nil
      return
    }
    var weights = Weights.defaults
    var (olds, news): ([Predictions], [Predictions]) = ([], [])
    for part in 0..<WeightAdoption.parts {
      let ranks =
        start + unseen * part / WeightAdoption.parts..<start + unseen * (part + 1)
        / WeightAdoption.parts
      weights = WeightFitter().weights(for: histories, limit: ranks.lowerBound, from: weights)
      olds.append(Predictions(histories, ranks: ranks, model: MemoryModel(weights: old)))
      news.append(Predictions(histories, ranks: ranks, model: MemoryModel(weights: weights)))
      progress(Double(part + 1) / Double(WeightAdoption.parts))
    }
    guard let before = ModelEvaluation(histories, olds, weight: { _ in 1 }),
      let after = ModelEvaluation(histories, news, weight: { _ in 1 })
    else {
      heldOut = nil
      return
    }
    heldOut = (before, after)
  }

  /// Whether the new weights foretold better.
  package var isBetter: Bool { heldOut.map { $0.new.logLoss < $0.old.logLoss } ?? false }
}
