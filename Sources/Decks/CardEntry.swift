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

/// What a card says of itself for its entry.
struct CardSketch: Sendable {
  let id: CardID
  let fact: FactID
  let topic: String
  let kind: QuestionKind
  let key: KeyDigest
  let sources: [CardSource]

  init(_ card: Card) {
    (id, fact, topic, kind) = (card.id, card.fact, card.topic, card.question.kind)
    key = card.keyDigest
    sources = CardSource.sources(of: card.evidence)
  }
}

/// Makes the entries of a deck, one card after the other.
struct CardEntries {
  private(set) var entries: [CardEntry] = []
  private var facts: [FactID: Int] = [:]
  private var topics: [String: Topic]
  /// Lists of sources repeat: cards share them.
  private var sources: [[CardSource]: [CardSource]] = [:]

  init(topics: [Topic]) {
    self.topics = Dictionary(topics.map { ($0.slug, $0) }) { first, _ in first }
  }

  mutating func add(_ card: CardSketch) {
    let fact = facts[card.fact] ?? facts.count
    facts[card.fact] = fact
    let shared = sources[card.sources] ?? card.sources
    sources[card.sources] = shared
    entries.append(
      CardEntry(
        id: card.id, fact: fact,
        topic: topics[card.topic] ?? Topic(slug: card.topic, title: card.topic),
        kind: card.kind, key: card.key, sources: shared))
  }
}
