import Basics
import Decks
import Progress

/// A card as the queue knows it: its place in a deck, without its text.
package struct StudyCard: Hashable, Sendable {
  let deck: OpenDeck
  /// Its place in the deck.
  let place: Int

  /// The cards of a deck in its order.
  package static func cards(of deck: OpenDeck) -> [StudyCard] {
    deck.entries.indices.map { StudyCard(deck: deck, place: $0) }
  }

  /// The cards of a deck in its order.
  package static func cards(of deck: Deck) -> [StudyCard] { cards(of: OpenDeck(deck)) }

  package var reference: CardReference {
    CardReference(deck: deck.id, card: deck.entries.ids[place])
  }
  package var deckTitle: String { deck.title }
  /// The topic's slug.
  package var topic: String { deck.entries.topic(at: place).slug }
  /// The topic's title; its slug where the deck has none.
  package var topicTitle: String { deck.entries.topic(at: place).title }
  package var kind: QuestionKind { deck.entries.kind(at: place) }
  /// Whether the deck wants another answer than it did when the learner last gave one.
  package func isCorrected(since progress: CardProgress) -> Bool {
    progress.key.map { $0 != deck.entries.key(at: place) } ?? false
  }

  package var sources: [CardSource] { deck.entries.sources(at: place) }

  /// Whether both cards are about the same fact.
  func sharesFact(with other: StudyCard) -> Bool {
    deck.id == other.deck.id
      && deck.entries.fact(at: place) == other.deck.entries.fact(at: other.place)
  }

  /// The card with its text.
  ///
  /// Throws where the deck's file cannot be read any more.
  package func opened() throws(DecksError) -> OpenedCard {
    OpenedCard(place: self, card: try deck.card(at: place))
  }

  /// Two cards are the same when deck and id are; the wording does not matter.
  package static func == (left: StudyCard, right: StudyCard) -> Bool {
    left.reference == right.reference
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(reference) }
}

/// A card with its text, and the deck and the topic it belongs to.
package struct OpenedCard: Hashable, Sendable {
  package let place: StudyCard
  package let card: Card

  package var reference: CardReference { place.reference }
  package var deckTitle: String { place.deckTitle }
  /// The topic's title; its slug where the deck has none.
  package var topicTitle: String { place.topicTitle }

  /// As for ``StudyCard``.
  package static func == (left: OpenedCard, right: OpenedCard) -> Bool { left.place == right.place }

  package func hash(into hasher: inout Hasher) { hasher.combine(place) }
}
