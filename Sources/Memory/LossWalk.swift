/// Walks a card's history once, for the loss alone.
struct LossWalk {
  private let formulas: FitFormulas

  init(_ weights: [Double]) { formulas = FitFormulas(weights) }

  /// The loss of a card's answers.
  func loss(of card: TrainingSet.History, in set: TrainingSet) -> Double {
    let histories = set.histories
    var memory = formulas.first(rating: card.firstRating).memory
    var loss = 0.0
    for place in card.later {
      let rating = Int(histories.ratings[place])
      let days = Double(histories.elapsed[place])
      let recall = days > 0 ? formulas.recall(memory.s, days) : nil
      let weight = set.weights[place]
      if weight > 0, let recall {
        loss += AnswerLoss(recall, isRecalled: rating > 1, weight: weight).value
      }
      _ = formulas.step(&memory, recall, rating: rating)
    }
    return loss
  }
}
