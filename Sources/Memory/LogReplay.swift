import Basics

/// What a log's reviews add up to, card by card.
package struct LogReplay: Sendable {
  /// In the order of ``ReviewLog/cards``; a card whose reviews were all left out is not there.
  package let memories: [(card: String, state: MemoryState, last: Day)]

  /// Logs of fewer reviews are walked on one core, others on two.
  private static let leastForTwo = 8_192

  /// Walks every card's reviews once; linear in reviews.
  package init(_ log: ReviewLog, model: MemoryModel = MemoryModel()) {
    let bits = log.reviews.count < LogReplay.leastForTwo ? 0 : 1
    let memories = Parallel.map(1 << bits) { group in
      LogReplay.memories(of: log, group: group, bits: bits, model: model)
    }
    self.memories = log.cards.indices.compactMap { card in
      guard case .seen(let state, let last) = memories[card & (1 << bits - 1)][card >> bits] else {
        return nil
      }
      return (log.cards[card], state, last)
    }
  }

  /// The memories of every card whose number ends in the bits of `group`.
  private static func memories(
    of log: ReviewLog, group: Int, bits: Int, model: MemoryModel
  ) -> [CardMemory] {
    let mask = 1 << bits - 1
    var memories = [CardMemory](repeating: .unseen, count: log.cards.count >> bits + 1)
    for review in log.reviews where Int(review.card) & mask == group {
      let card = Int(review.card) >> bits
      var day = Day(number: Int(review.day))
      // Whoever travels west may answer on the day before: the card stays on the later one.
      if case .seen(_, let last) = memories[card] { day = max(day, last) }
      let state = model.state(after: memories[card], rating: review.rating, on: day)
      memories[card] = .seen(state, last: day)
    }
    return memories
  }
}
