import Basics
import Memory

/// Every card a learner has met, after all events: what the journals add up to.
///
/// What was read or replayed at once lies in a table that copies share; what changed since lies beside it, so that an
/// answer costs the same with any number of cards.
package struct LearnerState: Sendable {
  private let table: ProgressTable
  /// Cards that changed since; nil for one that is as if never met.
  private var changed: [CardReference: CardProgress?] = [:]
  /// Events that an undo or an override names and that no journal holds yet: still on their way from
  /// another device.
  package var awaited: Set<EventID> = []

  package init(cards: [CardReference: CardProgress] = [:]) {
    self.init(ProgressTable(cards))
  }

  init(_ table: ProgressTable) { self.table = table }

  /// How many cards come back on which day, suspended ones left out.
  ///
  /// Linear in the cards.
  package func load(easyDays: Set<Weekday>) -> DayLoad {
    var load = DayLoad(easyDays: easyDays)
    forEach { progress in
      if let due = progress.standingDue { load.add(due) }
    }
    return load
  }

  /// How a card stands; a card never met is new.
  package subscript(card: CardReference) -> CardProgress {
    get { known(card) ?? CardProgress() }
    set { changed[card] = .some(newValue) }
  }

  /// How a card stands; nil where it was never met.
  func known(_ card: CardReference) -> CardProgress? {
    if !changed.isEmpty, let progress = changed[card] { return progress }
    return table[card]
  }

  /// Makes a card as if it had never been met.
  mutating func forget(_ card: CardReference) { changed.updateValue(nil, forKey: card) }

  /// Whether no card was ever met.
  package var isEmpty: Bool { changed.isEmpty ? table.rows.isEmpty : cards.isEmpty }

  /// Every card that was met; made anew each time it is asked for.
  package var cards: [CardReference: CardProgress] {
    var cards = Dictionary(uniqueKeysWithValues: zip(table.references, table.rows))
    for (card, progress) in changed { cards[card] = progress }
    return cards
  }

  /// The same as a table, which is quicker to go through.
  var settled: ProgressTable { changed.isEmpty ? table : ProgressTable(cards) }

  /// Calls `body` with the progress of every card that was met, in no order.
  package func forEach(_ body: (CardProgress) -> Void) {
    guard !changed.isEmpty else { return table.rows.forEach(body) }
    cards.values.forEach(body)
  }

  /// How each card of a deck stands, in the order of `ids`, new ones included.
  ///
  /// `sorted` are the places of `ids` in the order of the ids. Linear.
  package func progress(of deck: DeckID, _ ids: CardIDList, sorted: [Int32]) -> [CardProgress] {
    var progress = table.progress(of: deck, ids, sorted: sorted)
    guard changed.contains(where: { $0.key.deck == deck }) else { return progress }
    for place in ids.indices {
      if let other = changed[CardReference(deck: deck, card: ids[place])] {
        progress[place] = other ?? CardProgress()
      }
    }
    return progress
  }

  /// How many cards were answered in `learn` for the first time on a study day.
  package func begun(on day: Day) -> Int {
    var count = 0
    forEach { if $0.began == day { count += 1 } }
    return count
  }

  /// The moment of the latest event about a card; nil where there is none.
  package var latest: Instant? {
    var latest: Instant?
    forEach { progress in
      guard let moment = progress.latest else { return }
      if moment.milliseconds > latest?.milliseconds ?? .min { latest = moment }
    }
    return latest
  }
}

extension LearnerState: Hashable {
  package static func == (left: LearnerState, right: LearnerState) -> Bool {
    left.awaited == right.awaited && left.cards == right.cards
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(cards) }
}
