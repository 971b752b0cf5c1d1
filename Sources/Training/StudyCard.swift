import Basics
import Decks
import Progress

/// A card with the deck and the topic it belongs to.
package struct StudyCard: Hashable, Sendable {
  package let reference: CardReference
  package let card: Card
  package let deckTitle: String
  /// The topic's title; its slug where the deck has none.
  package let topicTitle: String

  package init(reference: CardReference, card: Card, deckTitle: String, topicTitle: String) {
    self.reference = reference
    self.card = card
    self.deckTitle = deckTitle
    self.topicTitle = topicTitle
  }

  /// The cards of a deck in its order.
  package static func cards(of deck: Deck) -> [StudyCard] {
    let titles = Dictionary(deck.topics.map { ($0.slug, $0.title) }) { first, _ in first }
    return deck.cards.map { card in
      StudyCard(
        reference: CardReference(deck: deck.id, card: card.id), card: card, deckTitle: deck.title,
        topicTitle: titles[card.topic] ?? card.topic)
    }
  }

  /// Two cards are the same when deck and id are; the wording does not matter.
  package static func == (left: StudyCard, right: StudyCard) -> Bool {
    left.reference == right.reference
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(reference) }
}
