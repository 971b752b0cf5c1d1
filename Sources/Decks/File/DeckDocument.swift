import Articles
import Basics
import Facts
import Language
import Memory

/// A deck as the JSON of its file, and back.
///
/// Every source is written once, under `sources`, as CSL-JSON; evidence refers to it by id.
enum DeckDocument {
  static func value(of deck: Deck) -> JSONValue {
    .object([
      "builtFrom": .array(
        deck.builtFrom.map {
          .object(["name": .string($0.name), "sha256": .string($0.hash.hex)])
        }),
      "cards": .array(deck.cards.map(CardDocument.value)),
      "id": .string(deck.id.text),
      "language": .string(deck.language.rawValue),
      "schedule": deck.schedule.isEmpty ? nil : deck.schedule.json,
      "sources": .array(sources(of: deck).map(CitationJSON.json)),
      "title": .string(deck.title),
      "topics": .array(
        deck.topics.map { .object(["slug": .string($0.slug), "title": .string($0.title)]) }),
      "version": .integer(DeckFile.version),
    ])
  }

  static func deck(from field: DeckField) throws(DeckFault) -> Deck {
    let header = try DeckHeader(field)
    var cards: [Card] = []
    for card in try field["cards"].items() {
      cards.append(try CardDocument.card(from: card, sources: header.sources))
    }
    return header.deck(of: cards)
  }

  /// Each citation once, in the order of its id.
  private static func sources(of deck: Deck) -> [Citation] {
    var byID: [ArticleID: Citation] = [:]
    for card in deck.cards {
      for evidence in card.evidence where byID[evidence.citation.id] == nil {
        byID[evidence.citation.id] = evidence.citation
      }
    }
    return byID.values.sorted { $0.id < $1.id }
  }
}
