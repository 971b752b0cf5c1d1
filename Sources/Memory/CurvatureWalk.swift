/// Walks a card's history once and carries along how stability and difficulty depend on all weights.
///
/// That gives for every answer the gradient of its chance, of which Fisher's curvature is made.
struct CurvatureWalk {
  private let formulas: FitFormulas

  init(_ weights: [Double]) { formulas = FitFormulas(weights) }

  /// Adds the loss of a card's answers, its gradient and curvature, to the sums.
  func add(_ card: TrainingSet.History, of set: TrainingSet, to sums: inout FitSums) {
    let histories = set.histories
    let first = formulas.first(rating: card.firstRating)
    var memory = first.memory
    var slopeS = Lanes()
    slopeS[card.firstRating - 1] = first.byStability
    /// By w₄ to w₇; difficulty depends on no other.
    var slopeD = first.byDifficulty
    for place in card.later {
      let rating = Int(histories.ratings[place])
      let days = Double(histories.elapsed[place])
      let recall = days > 0 ? formulas.recall(memory.s, days) : nil
      let weight = set.weights[place]
      if weight > 0, let recall {
        var chance = slopeS
        chance.scale(recall.byS)
        chance.third[4] += recall.byDecay
        sums.add(AnswerLoss(recall, isRecalled: rating > 1, weight: weight), chance)
      }
      let step = formulas.step(&memory, recall, rating: rating)
      slopeS.scale(step.byS)
      slopeS.first.highHalf += step.byD * slopeD
      slopeS.third[4] += step.byDecay
      slopeS.add(step.byGroup, to: step.group)
      slopeD *= step.difficultyByD
      slopeD += step.difficultyByWeights
    }
  }
}
