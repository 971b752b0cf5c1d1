import Basics

/// Decks on disk: `NAME.deck.json`, described in docs/formats.md, section "Deck".
package enum DeckFile {
  /// The format this program writes; older ones are upgraded when read, newer ones refused.
  package static let version = 1

  /// The largest file that is read, in bytes.
  package static let sizeLimit = 64 << 20

  /// The deck in the file at `path`.
  ///
  /// Throws where the file is missing, too large, not JSON, from a newer program, or where a field is
  /// not as it should be; the error names the way to the field.
  package static func read(_ path: String) throws(DecksError) -> Deck {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try FileBytes.read(path, limit: sizeLimit) } catch {
      throw .file(error)
    }
    return try deck(from: bytes, path: path)
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
    guard document["cards"] != nil, let number = document["version"]?.integer, number > 0 else {
      throw .notADeck(path: path)
    }
    guard number <= version else { throw .newer(path: path, version: number) }
    let deck: Deck
    do throws(DeckFault) { deck = try DeckDocument.deck(from: DeckField(root: document)) } catch {
      throw .field(path: path, fault: error)
    }
    var positions: [CardID: Int] = [:]
    for (index, card) in deck.cards.enumerated() {
      if let first = positions.updateValue(index, forKey: card.id) {
        throw .duplicateCard(path: path, id: card.id, first: first, second: index)
      }
    }
    return deck
  }
}
