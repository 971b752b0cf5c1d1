/// What a model says beforehand about the scored answers of a log: one chance of recall each.
struct Predictions {
  /// By rank, beginning with the first of the range.
  private(set) var chances: [Double]
  let ranks: Range<Int>

  /// Predicts the answers of a range of ranks, each from all that came before it; linear in answers.
  init(_ histories: CardHistories, ranks: Range<Int>, model: MemoryModel) {
    self.ranks = ranks
    chances = [Double](repeating: 0.5, count: ranks.count)
    for card in 0..<histories.cardCount {
      let answers = histories.starts[card]..<histories.starts[card + 1]
      let last = answers.last { ranks.contains(Int(histories.ranks[$0])) }
      guard let last else { continue }
      var state = model.firstState(
        Rating(rawValue: Int(histories.ratings[answers.lowerBound])) ?? .again)
      for answer in (answers.lowerBound + 1)..<(last + 1) {
        let days = Int(histories.elapsed[answer])
        let rank = Int(histories.ranks[answer])
        if ranks.contains(rank) {
          chances[rank - ranks.lowerBound] = model.curve.value(
            after: Double(days), stability: state.stability.days)
        }
        guard answer < last else { break }
        state = model.nextState(
          state, rating: Rating(rawValue: Int(histories.ratings[answer])) ?? .again,
          elapsedDays: days)
      }
    }
  }
}
