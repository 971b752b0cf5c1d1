import Basics

/// Gives every card a small number, found again from the bytes of a journal line without making text.
struct CardTable: Sendable {
  private var decks: [DeckID] = []
  private var deckNumbers: [DeckID: Int32] = [:]
  /// The deck that was asked for last: lines about one deck follow each other.
  private var latest: (number: Int32, bytes: [UInt8]) = (-1, [])
  /// Every card's id, and the number of its deck.
  private var ids = CardIDList()
  private var deckOfCard: [Int32] = []
  /// Indices by hash; the count is a power of two.
  private var slots = [Slot](repeating: .free, count: 64)

  private struct Slot {
    /// −1 where free.
    var index: Int32
    /// The upper half of the hash: names are compared only where it fits.
    var tag: UInt32

    static let free = Slot(index: -1, tag: 0)

    init(index: Int, hash: Int) {
      self.index = Int32(truncatingIfNeeded: index)
      tag = UInt32(truncatingIfNeeded: hash >> 32)
    }

    private init(index: Int32, tag: UInt32) { (self.index, self.tag) = (index, tag) }
  }

  var count: Int { ids.count }

  /// The card of a number.
  subscript(number: Int) -> CardReference {
    CardReference(deck: decks[Int(deckOfCard[number])], card: ids[number])
  }

  /// The number of a card, entered at its first appearance.
  mutating func index(of card: CardReference) -> Int {
    var text = card.card.text
    let deck = number(of: card.deck)
    return text.withUTF8 { index(deck: deck, card: $0) } ?? 0
  }

  /// The number of a card; nil where the bytes are no ids.
  mutating func index(
    deck: UnsafeBufferPointer<UInt8>, card: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if !latest.bytes.elementsEqual(deck) {
      guard let id = DeckID(utf8: deck) else { return nil }
      latest = (number(of: id), Array(deck))
    }
    return index(deck: latest.number, card: card)
  }

  /// Enters all cards of another table; returns the numbers that its numbers have here.
  mutating func add(_ other: CardTable) -> [Int] {
    let decks = other.decks.map { number(of: $0) }
    return other.ids.indices.map { place in
      other.ids.withBytes(at: place) { card in
        index(deck: decks[Int(other.deckOfCard[place])], card: card) ?? 0
      }
    }
  }

  /// The progress of all cards that were met, given by number, in the order of deck and card.
  func sorted(_ progress: [CardProgress]) -> ProgressTable {
    var table = ProgressTable()
    table.reserveCapacity(count)
    var places = [[Int32]](repeating: [], count: decks.count)
    for place in ids.sortedPlaces where progress[Int(place)].latest != nil {
      places[Int(deckOfCard[Int(place)])].append(place)
    }
    for (number, deck) in decks.enumerated().sorted(by: { $0.element < $1.element })
    where !places[number].isEmpty {
      table.begin(deck)
      for place in places[number] { table.add(Int(place), of: ids, progress[Int(place)]) }
    }
    return table
  }

  /// The numbers of those of some cards that are here.
  func numbers(of cards: CardIDList, in deck: DeckID) -> [Int] {
    guard let deck = deckNumbers[deck] else { return [] }
    return cards.indices.compactMap { place in
      cards.withBytes(at: place) { card in
        let index = Int(slots[slot(of: card, deck, hash: CardTable.hash(deck, card))].index)
        return index >= 0 ? index : nil
      }
    }
  }

  private mutating func number(of deck: DeckID) -> Int32 {
    if let number = deckNumbers[deck] { return number }
    let number = Int32(truncatingIfNeeded: decks.count)
    decks.append(deck)
    deckNumbers[deck] = number
    return number
  }

  private mutating func index(deck: Int32, card: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = CardTable.hash(deck, card)
    let slot = slot(of: card, deck, hash: hash)
    if slots[slot].index >= 0 { return Int(slots[slot].index) }
    let index = ids.count
    guard ids.append(utf8: card) else { return nil }
    deckOfCard.append(deck)
    slots[slot] = Slot(index: index, hash: hash)
    if ids.count * 2 > slots.count { grow() }
    return index
  }

  /// Where a card is, or is to be.
  private func slot(of card: UnsafeBufferPointer<UInt8>, _ deck: Int32, hash: Int) -> Int {
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = hash & (slots.count - 1)
    while slots[slot].index >= 0 {
      let index = Int(slots[slot].index)
      if slots[slot].tag == tag, deckOfCard[index] == deck, ids.compare(index, card) == 0 { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Slot](repeating: .free, count: slots.count * 4)
    for index in ids.indices {
      let hash = ids.withBytes(at: index) { CardTable.hash(deckOfCard[index], $0) }
      var slot = hash & (slots.count - 1)
      while slots[slot].index >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(index: index, hash: hash)
    }
  }

  /// Seeded anew in every process, so that no stranger can prepare names that collide.
  private static func hash(_ deck: Int32, _ card: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(card))
    hasher.combine(deck)
    return hasher.finalize()
  }
}
