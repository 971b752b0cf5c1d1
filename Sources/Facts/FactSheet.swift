import Articles
import Basics
import Language
import Memory

/// What an author wrote about some articles: the facts of one deck.
package struct FactSheet: Hashable, Sendable {
  package var deck: DeckID
  package var title: String
  package var language: WritingLanguage
  package var articles: [ArticleID]
  package var topics: [Topic]
  package var facts: [Fact]
  /// SHA-256 of the file's bytes.
  package var hash: ContentHash
  package var format: Format
  /// How the author wants the deck's cards to come back, where not as usual.
  package var schedule: DeckSchedule

  /// How a sheet is written.
  package enum Format: Hashable, Sendable {
    case yaml, markdown

    /// What its file's name ends in.
    package var ending: String { self == .yaml ? ".facts.yaml" : ".md" }
  }

  package init(
    deck: DeckID, title: String, language: WritingLanguage, articles: [ArticleID],
    topics: [Topic], facts: [Fact], hash: ContentHash, format: Format = .yaml,
    schedule: DeckSchedule = DeckSchedule()
  ) {
    self.schedule = schedule
    self.format = format
    self.deck = deck
    self.title = title
    self.language = language
    self.articles = articles
    self.topics = topics
    self.facts = facts
    self.hash = hash
  }
}
