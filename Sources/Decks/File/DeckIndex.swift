import Articles
import Basics
import Facts

/// Where a deck's cards are in its file, and what has to be known of each to choose one.
struct DeckIndex: Sendable {
  /// The document without its cards.
  let rest: JSONValue
  let header: DeckHeader
  let entries: CardEntries

  init(rest: JSONValue, header: DeckHeader, entries: CardEntries) {
    self.rest = rest
    self.header = header
    self.entries = entries
  }

  /// Reads every card of a deck.
  init(_ scan: DeckScan) throws(DecksError) {
    let cards = try scan.map { card, place in (CardSketch(card), place) }
    var builder = CardEntriesBuilder(topics: scan.header.topics)
    for (sketch, place) in cards { builder.add(sketch, at: place) }
    self.init(rest: scan.rest, header: scan.header, entries: builder.entries)
  }
}

extension OpenDeck {
  /// The deck an index describes, in its file.
  convenience init(_ index: DeckIndex, of file: FileReader) {
    self.init(index.header, entries: index.entries, file: file)
  }
}
