/// A log card by card, in flat arrays, as evaluation and fitting walk it.
///
/// Scored is what the model can be held to: an answer on a later study day than the one before. The
/// order of the scored answers in time is their rank, 0 for the oldest.
package struct CardHistories: Sendable {
  /// Card `c` has the answers `starts[c]..<starts[c + 1]`.
  let starts: [Int]
  /// Study days since the answer before; 0 for a card's first.
  let elapsed: [Int32]
  /// 1 to 4.
  let ratings: [UInt8]
  /// −1 where the answer is not scored.
  let ranks: [Int32]
  /// How many answers are scored.
  package let scoredCount: Int
  /// Where the answer of each rank lies.
  let places: [Int32]

  package init(_ log: ReviewLog) {
    var starts = [Int](repeating: 0, count: log.cards.count + 1)
    for review in log.reviews { starts[Int(review.card) + 1] += 1 }
    for card in log.cards.indices { starts[card + 1] += starts[card] }
    let count = log.reviews.count
    var next = starts
    var lastDay = [Int32](repeating: 0, count: log.cards.count)
    var elapsed = [Int32](repeating: 0, count: count)
    var ratings = [UInt8](repeating: 0, count: count)
    var ranks = [Int32](repeating: -1, count: count)
    var places: [Int32] = []
    places.reserveCapacity(count)
    for review in log.reviews {
      let card = Int(review.card)
      let place = next[card]
      next[card] += 1
      ratings[place] = UInt8(review.rating.rawValue)
      if place > starts[card] { elapsed[place] = max(0, review.day - lastDay[card]) }
      lastDay[card] = place > starts[card] ? max(review.day, lastDay[card]) : review.day
      if elapsed[place] > 0 {
        ranks[place] = Int32(places.count)
        places.append(Int32(place))
      }
    }
    self.starts = starts
    self.elapsed = elapsed
    self.ratings = ratings
    self.ranks = ranks
    self.places = places
    scoredCount = places.count
  }

  var cardCount: Int { starts.count - 1 }

  /// Whether the answer of a rank was a recall: anything but Again.
  func isRecalled(rank: Int) -> Bool { ratings[Int(places[rank])] > 1 }

  /// The weight that recent answers have over old ones: 0.25 for the first of `count`, 1 for the last.
  ///
  /// Source: fsrs-rs 6.6.2, `recency_weighted_fsrs_items`.
  static func recencyWeight(_ index: Int, of count: Int) -> Double {
    let share = Double(index) / Double(max(1, count - 1))
    return 0.25 + 0.75 * share * share * share
  }
}
