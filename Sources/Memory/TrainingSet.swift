/// The answers a fit looks at, and how much each counts.
///
/// Without outliers, and without what comes after the 256th answer to a card, as in fsrs-rs 6.6.2.
struct TrainingSet: Sendable {
  /// A card's answers up to the last one that counts.
  struct History: Sendable {
    /// The places of its answers in ``histories``.
    let places: ClosedRange<Int>
    /// The rating of the first of them, 1 to 4.
    let firstRating: Int
    /// The answers after the first.
    var later: Range<Int> { places.lowerBound + 1..<places.upperBound + 1 }
  }

  let histories: CardHistories
  /// By place; 0 where an answer is not scored or left out.
  private(set) var weights: [Double]
  /// Cards with an answer that counts.
  private(set) var cards: [History] = []
  /// ``cards`` in ranges of about equal work, the same on every machine.
  private(set) var parts: [Range<Int>] = []
  /// How many answers count.
  private(set) var count = 0
  /// Whether a card has more than one answer that counts: else there is only the first interval to learn.
  private(set) var hasLaterAnswers = false

  private static let longest = 256
  /// Fewer answers are not worth a second core's coming; more parts than this none.
  private static let leastPart = 1_024
  private static let mostParts = 64

  /// The scored answers with a rank below `limit`.
  init(_ histories: CardHistories, limit: Int) {
    self.histories = histories
    weights = [Double](repeating: 0, count: histories.elapsed.count)
    let filter = OutlierFilter(histories, limit: limit)
    for card in 0..<histories.cardCount
    where filter.keeps(card: card, of: histories, limit: limit) {
      let start = histories.starts[card]
      var scored = 0
      for place in start..<histories.starts[card + 1] {
        let rank = Int(histories.ranks[place])
        guard rank >= 0, rank < limit else { continue }
        weights[place] = 1
        scored += 1
      }
      count += scored
      if scored > 1 { hasLaterAnswers = true }
    }
    weigh(limit: limit)
    for card in 0..<histories.cardCount {
      let start = histories.starts[card]
      let end = min(histories.starts[card + 1], start + TrainingSet.longest)
      guard let last = (start..<end).last(where: { weights[$0] > 0 }) else { continue }
      cards.append(
        History(places: start...last, firstRating: Int(histories.ratings[start])))
    }
    cutIntoParts()
  }

  private mutating func cutIntoParts() {
    let all = cards.reduce(0) { $0 + $1.later.count }
    let size = max(TrainingSet.leastPart, all / TrainingSet.mostParts)
    parts = []
    var (start, filled) = (0, 0)
    for (index, card) in cards.enumerated() {
      filled += card.later.count
      guard filled >= size || index == cards.count - 1 else { continue }
      parts.append(start..<index + 1)
      (start, filled) = (index + 1, 0)
    }
  }

  /// Every `stride`-th card that counts, so that about `wanted` answers remain; nil where that is no saving.
  func sample(of wanted: Int) -> TrainingSet? {
    let stride = count / max(1, wanted)
    guard stride > 1 else { return nil }
    var sample = self
    sample.cards = cards.indices.filter { $0.isMultiple(of: stride) }.map { cards[$0] }
    sample.cutIntoParts()
    return sample
  }

  /// What all answers weigh together, over what those of a sample do.
  func share(of sample: TrainingSet) -> Double {
    let part = sample.totalWeight
    return part > 0 ? totalWeight / part : 1
  }

  private var totalWeight: Double {
    cards.reduce(0.0) { sum, card in card.later.reduce(sum) { $0 + weights[$1] } }
  }

  private mutating func weigh(limit: Int) {
    var index = 0
    for place in histories.places.prefix(limit) where weights[Int(place)] > 0 {
      weights[Int(place)] = CardHistories.recencyWeight(index, of: count)
      index += 1
    }
  }
}
