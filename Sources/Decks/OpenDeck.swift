import Basics
import Facts
import Language
import Memory

/// A deck whose cards are read when they are needed.
package final class OpenDeck: Sendable {
  package let id: DeckID
  package let title: String
  package let language: WritingLanguage
  package let topics: [Topic]
  /// What is known of every card, in the deck's order.
  package let entries: CardEntries
  /// How the author wants the cards to come back, where not as usual.
  package let schedule: DeckSchedule
  private let contents: Contents

  private enum Contents: Sendable {
    case whole([Card])
    case stored(StoredCards)
  }

  /// A deck that is all there.
  package convenience init(_ deck: Deck) {
    var builder = CardEntriesBuilder(topics: deck.topics)
    for card in deck.cards { builder.add(CardSketch(card)) }
    self.init(
      id: deck.id, title: deck.title, language: deck.language, topics: deck.topics,
      entries: builder.entries, contents: .whole(deck.cards), schedule: deck.schedule)
  }

  /// A deck that stays in its file.
  convenience init(_ header: DeckHeader, entries: CardEntries, file: FileReader) {
    self.init(
      id: header.id, title: header.title, language: header.language, topics: header.topics,
      entries: entries,
      contents: .stored(
        StoredCards(file: file, rows: entries.rows, sources: header.sources)),
      schedule: header.schedule)
  }

  private init(
    id: DeckID, title: String, language: WritingLanguage, topics: [Topic],
    entries: CardEntries, contents: Contents, schedule: DeckSchedule
  ) {
    self.schedule = schedule
    self.id = id
    self.title = title
    self.language = language
    self.topics = topics
    self.entries = entries
    self.contents = contents
  }

  /// The card at a place of the deck, from 0 to the number of ``entries``.
  ///
  /// Throws ``DecksError/changed(path:)`` where the file was written over since it was opened.
  package func card(at index: Int) throws(DecksError) -> Card {
    switch contents {
    case .whole(let cards): return cards[index]
    case .stored(let cards):
      let card = try cards.card(at: index)
      guard card.id == entries.ids[index] else { throw .changed(path: cards.file.path) }
      return card
    }
  }

  /// The keys of all cards; reads the whole deck, piece by piece.
  package func keys() throws(DecksError) -> [AnswerKey] {
    var keys: [AnswerKey] = []
    keys.reserveCapacity(entries.count)
    for index in entries.indices { keys.append(try card(at: index).key) }
    return keys
  }
}

/// Cards that lie in a deck's file, each found by its place there and known by its checksum.
struct StoredCards: Sendable {
  let file: FileReader
  let rows: [CardEntries.Row]
  let sources: DeckHeader.Sources

  /// Where a card's JSON is, in bytes, and its CRC-32.
  struct Place: Hashable, Sendable {
    let start: Int
    let length: Int
    let checksum: Checksum
  }

  func card(at index: Int) throws(DecksError) -> Card {
    let row = rows[index]
    let start = Int(row.start)
    let bytes: [UInt8]
    do throws(FileError) { bytes = try file.bytes(in: start..<start + Int(row.length)) } catch {
      throw .file(error)
    }
    guard Checksum(of: bytes).value == row.checksum else { throw .changed(path: file.path) }
    return try CardDocument.card(from: bytes, at: index, sources: sources, path: file.path)
  }
}
