/// Walks a card's history once, and back again with what every answer means for the loss.
///
/// Backwards an answer costs a handful of multiplications, however many weights there are.
struct GradientWalk {
  private let formulas: FitFormulas
  private var steps: [Step] = []

  /// A step with what the answer's own loss adds.
  private struct Step {
    var formula: FitFormulas.Step
    var lossByS = 0.0
    var lossByDecay = 0.0
  }

  init(_ weights: [Double]) { formulas = FitFormulas(weights) }

  /// Adds the loss of a card's answers, and its gradient, to the sums.
  mutating func add(_ card: TrainingSet.History, of set: TrainingSet, to sums: inout FitSums) {
    let histories = set.histories
    let first = formulas.first(rating: card.firstRating)
    var memory = first.memory
    steps.removeAll(keepingCapacity: true)
    for place in card.later {
      let rating = Int(histories.ratings[place])
      let days = Double(histories.elapsed[place])
      let recall = days > 0 ? formulas.recall(memory.s, days) : nil
      var step = Step(formula: formulas.step(&memory, recall, rating: rating))
      let weight = set.weights[place]
      if weight > 0, let recall {
        let loss = AnswerLoss(recall, isRecalled: rating > 1, weight: weight)
        sums.loss += loss.value
        step.lossByS = loss.slope * recall.byS
        step.lossByDecay = loss.slope * recall.byDecay
      }
      steps.append(step)
    }
    let (byS, byD) = walkBack(&sums.gradient)
    sums.gradient[card.firstRating - 1] += byS * first.byStability
    sums.gradient.first.highHalf += byD * first.byDifficulty
  }

  /// Adds the gradient of the steps; returns how the loss depends on the first stability and difficulty.
  private func walkBack(_ gradient: inout Lanes) -> (byS: Double, byD: Double) {
    var (byS, byD, byDecay) = (0.0, 0.0, 0.0)
    var byDifficultyWeights = SIMD4<Double>.zero
    for step in steps.reversed() {
      let formula = step.formula
      byDifficultyWeights += byD * formula.difficultyByWeights
      byDecay += byS * formula.byDecay + step.lossByDecay
      gradient.add(byS * formula.byGroup, to: formula.group)
      byD = byD * formula.difficultyByD + byS * formula.byD
      byS = byS * formula.byS + step.lossByS
    }
    gradient.first.highHalf += byDifficultyWeights
    gradient.third[4] += byDecay
    return (byS, byD)
  }
}
