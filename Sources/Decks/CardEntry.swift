import Articles
import Basics
import Facts

/// What a deck says of a card without the card being read: where it belongs and what kind of question it asks.
package struct CardEntry: Hashable, Sendable {
  package let id: CardID
  /// The number of the card's fact in its deck, counted from 0: the same for all cards of a fact.
  package let fact: Int
  /// The topic; its slug is its title where the deck gives none.
  package let topic: Topic
  package let kind: QuestionKind
  /// What the card wants to be answered, in short.
  package let key: KeyDigest
  /// The articles among the card's evidence, each once.
  package let sources: [CardSource]
}

/// An article that bears on a card.
package struct CardSource: Hashable, Sendable {
  package let article: ArticleID
  package let title: String
  /// Whether it bears the card out; others contest it.
  package let isSupporting: Bool
}

extension CardSource {
  /// The articles among some evidence, each once, in the order in which they come.
  static func sources(of evidence: [CitedEvidence]) -> [CardSource] {
    var sources: [CardSource] = []
    for item in evidence {
      let supports = item.stance == .supports
      guard let place = sources.firstIndex(where: { $0.article == item.citation.id }) else {
        sources.append(
          CardSource(
            article: item.citation.id, title: item.citation.title, isSupporting: supports))
        continue
      }
      guard supports, !sources[place].isSupporting else { continue }
      let known = sources[place]
      sources[place] = CardSource(article: known.article, title: known.title, isSupporting: true)
    }
    return sources
  }
}
