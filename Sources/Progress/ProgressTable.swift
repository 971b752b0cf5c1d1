import Basics

/// The progress of many cards in few pieces of memory, in the order of deck and card.
struct ProgressTable: Sendable {
  /// Sorted, each with the places of its cards.
  private(set) var decks: [(id: DeckID, places: Range<Int>)] = []
  private(set) var ids = CardIDList()
  private(set) var rows: [CardProgress] = []

  init() {}

  init(_ cards: [CardReference: CardProgress]) {
    let sorted = cards.sorted {
      $0.key.deck != $1.key.deck ? $0.key.deck < $1.key.deck : $0.key.card < $1.key.card
    }
    for (card, progress) in sorted {
      if decks.last?.id != card.deck { begin(card.deck) }
      ids.append(card.card)
      add(progress)
    }
  }

  mutating func reserveCapacity(_ count: Int) {
    ids.reserveCapacity(count)
    rows.reserveCapacity(count)
  }

  /// Begins the next deck; false where it does not come after the one before.
  @discardableResult
  mutating func begin(_ deck: DeckID) -> Bool {
    if let last = decks.last, last.id >= deck { return false }
    decks.append((deck, rows.count..<rows.count))
    return true
  }

  /// Adds the next card of the deck begun last, which comes after the one before.
  mutating func add(_ place: Int, of others: CardIDList, _ progress: CardProgress) {
    ids.append(place, of: others)
    add(progress)
  }

  private mutating func add(_ progress: CardProgress) {
    rows.append(progress)
    guard let last = decks.indices.last else { return }
    decks[last].places = decks[last].places.lowerBound..<rows.count
  }

  /// Adds the next cards of the deck begun last; false where they do not come one after the other.
  mutating func add(_ cards: CardIDList, _ progress: [CardProgress]) -> Bool {
    guard let deck = decks.last else { return cards.isEmpty }
    let first = rows.count
    if first == 0 {
      (ids, rows) = (cards, progress)
    } else {
      ids.append(contentsOf: cards)
      rows += progress
    }
    decks[decks.count - 1].places = deck.places.lowerBound..<rows.count
    var place = max(first, deck.places.lowerBound + 1)
    while place < rows.count {
      guard ids.compare(place - 1, ids, place) < 0 else { return false }
      place += 1
    }
    return true
  }

  subscript(card: CardReference) -> CardProgress? {
    guard let deck = decks.first(where: { $0.id == card.deck }),
      let place = ids.place(of: card.card, in: deck.places)
    else { return nil }
    return rows[place]
  }

  /// Every card, in order.
  var references: [CardReference] {
    decks.flatMap { deck, places in
      places.map { CardReference(deck: deck, card: ids[$0]) }
    }
  }

  /// How each card of a deck stands, in the order of `cards`, new ones included.
  func progress(of deck: DeckID, _ cards: CardIDList, sorted: [Int32]) -> [CardProgress] {
    guard let known = decks.first(where: { $0.id == deck }) else {
      return [CardProgress](repeating: CardProgress(), count: cards.count)
    }
    let places = cards.places(sorted: sorted, in: ids, known.places)
    return places.map { $0 < 0 ? CardProgress() : rows[Int($0)] }
  }
}
