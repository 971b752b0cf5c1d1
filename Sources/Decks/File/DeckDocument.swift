import Articles
import Basics
import Facts
import Language

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
      "sources": .array(sources(of: deck).map(CitationJSON.json)),
      "title": .string(deck.title),
      "topics": .array(
        deck.topics.map { .object(["slug": .string($0.slug), "title": .string($0.title)]) }),
      "version": .integer(DeckFile.version),
    ])
  }

  static func deck(from field: DeckField) throws(DeckFault) -> Deck {
    let language: WritingLanguage = try field["language"].word(of: WritingLanguage.self)
    var sources: [String: Citation] = [:]
    for source in try field["sources"].items() {
      let citation = try source.citation()
      guard sources.updateValue(citation, forKey: citation.id.text) == nil else {
        throw source["id"].fault(
          expected: "eine Quelle, die noch nicht genannt ist", "a source not named before")
      }
    }
    var topics: [DeckTopic] = []
    for topic in try field["topics"].items() {
      topics.append(
        DeckTopic(slug: try topic["slug"].nonEmptyText(), title: try topic["title"].text()))
    }
    var digests: [SourceDigest] = []
    for digest in try field["builtFrom"].items() {
      digests.append(
        SourceDigest(name: try digest["name"].text(), hash: try digest["sha256"].hash()))
    }
    var cards: [Card] = []
    for card in try field["cards"].items() {
      cards.append(try CardDocument.card(from: card, sources: sources))
    }
    return Deck(
      id: try field["id"].identifier(), title: try field["title"].nonEmptyText(),
      language: language, topics: topics, builtFrom: digests, cards: cards)
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
