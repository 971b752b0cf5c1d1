import Basics
import Language
import Memory

/// Cards with their evidence, made from one fact sheet and committed as `NAME.deck.json`.
package struct Deck: Hashable, Sendable {
  package let id: DeckID
  package let title: String
  package let language: WritingLanguage
  /// Titles by topic slug, in the sheet's order.
  package let topics: [Topic]
  /// SHA-256 of the sheet and of each article (normalised text) the deck was built from.
  package let builtFrom: [SourceDigest]
  package let cards: [Card]
  /// How the author wants the cards to come back, where not as usual.
  package let schedule: DeckSchedule

  package init(
    id: DeckID, title: String, language: WritingLanguage, topics: [Topic],
    builtFrom: [SourceDigest], cards: [Card], schedule: DeckSchedule = DeckSchedule()
  ) {
    self.schedule = schedule
    self.id = id
    self.title = title
    self.language = language
    self.topics = topics
    self.builtFrom = builtFrom
    self.cards = cards
  }
}

/// What a file was when the deck was built from it.
package struct SourceDigest: Hashable, Sendable {
  package let name: String
  package let hash: ContentHash
  package init(name: String, hash: ContentHash) {
    self.name = name
    self.hash = hash
  }
}

extension Deck {
  /// The same deck with only these cards.
  package func with(cards: [Card]) -> Deck {
    Deck(
      id: id, title: title, language: language, topics: topics, builtFrom: builtFrom, cards: cards,
      schedule: schedule)
  }
}
