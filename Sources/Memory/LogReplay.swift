import Basics

/// What a log's reviews add up to, card by card.
package struct LogReplay: Sendable {
  /// In the order of ``ReviewLog/cards``; a card whose reviews were all left out is not there.
  package let memories: [(card: String, state: MemoryState, last: Day)]

  /// Walks the log once; linear in reviews.
  package init(_ log: ReviewLog, model: MemoryModel = MemoryModel()) {
    var memories = [CardMemory](repeating: .unseen, count: log.cards.count)
    for review in log.reviews {
      let card = Int(review.card)
      var day = Day(number: Int(review.day))
      // Whoever travels west may answer on the day before: the card stays on the later one.
      if case .seen(_, let last) = memories[card] { day = max(day, last) }
      let state = model.state(after: memories[card], rating: review.rating, on: day)
      memories[card] = .seen(state, last: day)
    }
    self.memories = zip(log.cards, memories).compactMap { card, memory in
      guard case .seen(let state, let last) = memory else { return nil }
      return (card, state, last)
    }
  }
}
