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
  /// Where each entry's deck and card end in ``names``; an entry begins where the one before ends.
  private var ends: [(deck: Int, card: Int)] = []
  /// Indices by hash, −1 where free; the count is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)

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
      guard let deck = DeckID(String(decoding: deck, as: UTF8.self)),
        let card = CardID(String(decoding: card, as: UTF8.self))
      else { return nil }
      return CardReference(deck: deck, card: card)
    }
  }

  private mutating func index(
    deck: UnsafeBufferPointer<UInt8>, card: UnsafeBufferPointer<UInt8>,
    making reference: () -> CardReference?
  ) -> Int? {
    var slot = CardTable.hash(deck, card) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if matches(index, deck, card) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard let reference = reference() else { return nil }
    let index = cards.count
    slots[slot] = Int32(truncatingIfNeeded: index)
    cards.append(reference)
    names += deck
    let middle = names.count
    names += card
    ends.append((middle, names.count))
    if cards.count * 2 > slots.count { grow() }
    return index
  }

  private func matches(
    _ index: Int, _ deck: UnsafeBufferPointer<UInt8>, _ card: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1].card
    let (middle, end) = ends[index]
    guard middle - start == deck.count, end - middle == card.count else { return false }
    return names.withUnsafeBufferPointer { names in
      guard let base = names.baseAddress, let deck = deck.baseAddress, let card = card.baseAddress
      else { return false }
      return memcmp(base + middle, card, end - middle) == 0
        && memcmp(base + start, deck, middle - start) == 0
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    names.withUnsafeBufferPointer { names in
      var start = 0
      for (index, (middle, end)) in ends.enumerated() {
        let hash = CardTable.hash(
          UnsafeBufferPointer(rebasing: names[start..<middle]),
          UnsafeBufferPointer(rebasing: names[middle..<end]))
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(truncatingIfNeeded: index)
        start = end
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
