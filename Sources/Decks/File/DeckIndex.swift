import Articles
import Basics
import Facts

/// Where a deck's cards are in its file, and what has to be known of each to choose one.
struct DeckIndex: Sendable {
  /// The document without its cards.
  let rest: JSONValue
  let header: DeckHeader
  let entries: [CardEntry]
  let places: [StoredCards.Place]

  init(rest: JSONValue, header: DeckHeader, entries: [CardEntry], places: [StoredCards.Place]) {
    self.rest = rest
    self.header = header
    self.entries = entries
    self.places = places
  }

  /// Reads every card of a deck.
  init(_ scan: DeckScan) throws(DecksError) {
    let cards = try scan.map { card, place in (CardSketch(card), place) }
    var entries = CardEntries(topics: scan.header.topics)
    for (sketch, _) in cards { entries.add(sketch) }
    self.init(
      rest: scan.rest, header: scan.header, entries: entries.entries, places: cards.map(\.1))
  }
}

extension OpenDeck {
  /// The deck an index describes, in its file.
  convenience init(_ index: DeckIndex, of file: FileReader) {
    self.init(
      index.header, entries: index.entries,
      cards: StoredCards(file: file, places: index.places, sources: index.header.sources))
  }
}
