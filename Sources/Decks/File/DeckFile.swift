import Basics

/// Decks on disk: `NAME.deck.json`, described in docs/formats.md, section "Deck".
package enum DeckFile {
  /// The format this program writes; older ones are upgraded when read, newer ones refused.
  package static let version = 1

  /// The largest file that is read, in bytes: about 250,000 cards.
  package static let sizeLimit = 512 << 20

  /// The deck in the file at `path`.
  ///
  /// Throws where the file is missing, too large, not JSON, from a newer program, or where a field is
  /// not as it should be; the error names the way to the field.
  package static func read(_ path: String) throws(DecksError) -> Deck {
    let file = try file(path)
    return try placing(file) { () throws(DecksError) in
      guard let scan = try DeckScan(file) else { return try whole(file) }
      let cards = try scan.map { card, _ in card }
      try refuseDuplicates(cards.map(\.id), path: path)
      return scan.header.deck(of: cards)
    }
  }

  /// The deck in the file at `path`, its cards left there until they are needed.
  ///
  /// An index on the shelf says where they are; a missing or stale one is made anew, by reading the whole deck
  /// as strictly as ``read(_:)`` does, which throws the same.
  package static func open(_ path: String, index shelf: IndexShelf?) throws(DecksError) -> OpenDeck
  {
    let file = try file(path)
    if let index = shelf?.index(of: file) { return OpenDeck(index, of: file) }
    return try placing(file) { () throws(DecksError) in
      guard let scan = try DeckScan(file) else { return OpenDeck(try whole(file)) }
      let index = try DeckIndex(scan)
      try refuseDuplicates(Array(index.entries.ids), path: path)
      shelf?.keep(index, of: file)
      return OpenDeck(index, of: file)
    }
  }

  private static func file(_ path: String) throws(DecksError) -> FileReader {
    do throws(FileError) { return try FileReader(path, limit: sizeLimit) } catch {
      throw .file(error)
    }
  }

  /// Does something that meets a document in pieces; where one is not as it should be, reading the whole says
  /// what comes first, and where.
  private static func placing<Value>(
    _ file: FileReader, _ body: () throws(DecksError) -> Value
  ) throws(DecksError) -> Value {
    do throws(DecksError) { return try body() } catch {
      if case .file = error { throw error }
      _ = try whole(file)
      throw error
    }
  }

  private static func whole(_ file: FileReader) throws(DecksError) -> Deck {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try file.bytes(in: 0..<file.identity.size) } catch {
      throw .file(error)
    }
    return try deck(from: bytes, path: file.path)
  }

  /// Puts the deck at `path` in one step.
  package static func write(_ deck: Deck, to path: String) throws(DecksError) {
    do throws(FileError) { try FileBytes.deliver(bytes(of: deck), to: path) } catch {
      throw .file(error)
    }
  }

  /// The deck as the bytes of its file: the same bytes for the same deck.
  package static func bytes(of deck: Deck) -> [UInt8] {
    Array(JSONWriter.document(DeckDocument.value(of: deck)).utf8)
  }

  /// The deck that `bytes` hold; `path` is only named in errors.
  package static func deck(from bytes: [UInt8], path: String) throws(DecksError) -> Deck {
    let document: JSONValue
    do throws(JSONError) { document = try JSONReader.read(bytes) } catch {
      throw .notJSON(path: path, error)
    }
    try checkVersion(of: document, path: path)
    let deck: Deck
    do throws(DeckFault) { deck = try DeckDocument.deck(from: DeckField(root: document)) } catch {
      throw .field(path: path, fault: error)
    }
    try refuseDuplicates(deck.cards.map(\.id), path: path)
    return deck
  }

  /// Throws where a document is no deck, or one of a newer program.
  static func checkVersion(of document: JSONValue, path: String) throws(DecksError) {
    guard document["cards"] != nil, let number = document["version"]?.integer, number > 0 else {
      throw .notADeck(path: path)
    }
    guard number <= version else { throw .newer(path: path, version: number) }
  }

  private static func refuseDuplicates(_ ids: [CardID], path: String) throws(DecksError) {
    var positions: [CardID: Int] = [:]
    for (index, id) in ids.enumerated() {
      if let first = positions.updateValue(index, forKey: id) {
        throw .duplicateCard(path: path, id: id, first: first, second: index)
      }
    }
  }
}
