import Basics

/// What a model says beforehand about the scored answers of a log: one chance of recall each.
struct Predictions: Sendable {
  /// By rank, beginning with the first of the range.
  private(set) var chances: [Double]
  let ranks: Range<Int>

  /// Predicts the answers of a range of ranks, each from all that came before it; linear in answers.
  init(_ histories: CardHistories, ranks: Range<Int>, model: MemoryModel) {
    self.ranks = ranks
    chances = [Double](repeating: 0.5, count: ranks.count)
    let parts = Parallel.map(ranges: histories.cardCount, atLeast: 256) { cards in
      Predictions.chances(histories, cards: cards, ranks: ranks, model: model)
    }
    for part in parts {
      for (rank, chance) in part { chances[rank - ranks.lowerBound] = chance }
    }
  }

  private static func chances(
    _ histories: CardHistories, cards: Range<Int>, ranks: Range<Int>, model: MemoryModel
  ) -> [(rank: Int, chance: Double)] {
    var chances: [(rank: Int, chance: Double)] = []
    chances.reserveCapacity(histories.starts[cards.upperBound] - histories.starts[cards.lowerBound])
    for card in cards {
      let answers = histories.starts[card]..<histories.starts[card + 1]
      let last = answers.last { ranks.contains(Int(histories.ranks[$0])) }
      guard let last else { continue }
      var state = model.firstState(
        Rating(rawValue: Int(histories.ratings[answers.lowerBound])) ?? .again)
      for answer in (answers.lowerBound + 1)..<(last + 1) {
        let days = Int(histories.elapsed[answer])
        let rank = Int(histories.ranks[answer])
        if ranks.contains(rank) {
          let chance = model.curve.value(after: Double(days), stability: state.stability.days)
          chances.append((rank, chance))
        }
        guard answer < last else { break }
        state = model.nextState(
          state, rating: Rating(rawValue: Int(histories.ratings[answer])) ?? .again,
          elapsedDays: days)
      }
    }
    return chances
  }
}
