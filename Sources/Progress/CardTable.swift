import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Gives every card a small number, found again from the bytes of a journal line without making text.
struct CardTable {
  private(set) var cards: [CardReference] = []
  /// Deck and card of every entry, one after the other.
  private var names: [UInt8] = []
  private var places: [Place] = []
  /// Indices by hash; the count is a power of two.
  private var slots = [Slot](repeating: .free, count: 64)

  /// Where an entry's deck and card are in ``names``.
  private struct Place {
    let start, middle, end: Int
  }

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

  /// The number of a card, entered at its first appearance.
  mutating func index(of card: CardReference) -> Int {
    var (deck, name) = (card.deck.text, card.card.text)
    return deck.withUTF8 { deck in
      name.withUTF8 { name in index(deck: deck, card: name) { card } } ?? 0
    }
  }

  /// The number of a card; nil where the bytes are no ids.
  mutating func index(
    deck: UnsafeBufferPointer<UInt8>, card: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    index(deck: deck, card: card) {
      guard let deck = DeckID(utf8: deck), let card = CardID(utf8: card)
      else { return nil }
      return CardReference(deck: deck, card: card)
    }
  }

  private mutating func index(
    deck: UnsafeBufferPointer<UInt8>, card: UnsafeBufferPointer<UInt8>,
    making reference: () -> CardReference?
  ) -> Int? {
    let hash = CardTable.hash(deck, card)
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = hash & (slots.count - 1)
    while slots[slot].index >= 0 {
      let index = Int(slots[slot].index)
      if slots[slot].tag == tag, matches(places[index], deck, card) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard let reference = reference() else { return nil }
    let index = cards.count
    slots[slot] = Slot(index: index, hash: hash)
    cards.append(reference)
    let start = names.count
    names += deck
    let middle = names.count
    names += card
    places.append(Place(start: start, middle: middle, end: names.count))
    if cards.count * 2 > slots.count { grow() }
    return index
  }

  private func matches(
    _ place: Place, _ deck: UnsafeBufferPointer<UInt8>, _ card: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (start, middle, end) = (place.start, place.middle, place.end)
    guard middle - start == deck.count, end - middle == card.count else { return false }
    return names.withUnsafeBufferPointer { names in
      guard let base = names.baseAddress, let deck = deck.baseAddress, let card = card.baseAddress
      else { return false }
      return memcmp(base + middle, card, end - middle) == 0
        && memcmp(base + start, deck, middle - start) == 0
    }
  }

  private mutating func grow() {
    slots = [Slot](repeating: .free, count: slots.count * 4)
    names.withUnsafeBufferPointer { names in
      for (index, place) in places.enumerated() {
        let hash = CardTable.hash(
          UnsafeBufferPointer(rebasing: names[place.start..<place.middle]),
          UnsafeBufferPointer(rebasing: names[place.middle..<place.end]))
        var slot = hash & (slots.count - 1)
        while slots[slot].index >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Slot(index: index, hash: hash)
      }
    }
  }

  /// Seeded anew in every process, so that no stranger can prepare names that collide.
  private static func hash(
    _ deck: UnsafeBufferPointer<UInt8>, _ card: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(card))
    hasher.combine(bytes: UnsafeRawBufferPointer(deck))
    return hasher.finalize()
  }
}
