import Articles
import Basics
import Facts
import Language
import Memory

/// Everything in a deck's file but the cards.
struct DeckHeader: Sendable {
  /// Citations by id.
  typealias Sources = [String: Citation]

  let id: DeckID
  let title: String
  let language: WritingLanguage
  let topics: [Topic]
  let builtFrom: [SourceDigest]
  let sources: Sources
  let schedule: DeckSchedule

  /// Reads it from the document's root, whose cards are not looked at.
  init(_ root: DeckField) throws(DeckFault) {
    language = try root["language"].word(of: WritingLanguage.self)
    sources = try DeckHeader.sources(root["sources"])
    var topics: [Topic] = []
    for topic in try root["topics"].items() {
      topics.append(
        Topic(slug: try topic["slug"].nonEmptyText(), title: try topic["title"].text()))
    }
    self.topics = topics
    var digests: [SourceDigest] = []
    for digest in try root["builtFrom"].items() {
      digests.append(
        SourceDigest(name: try digest["name"].text(), hash: try digest["sha256"].hash()))
    }
    builtFrom = digests
    id = try root["id"].identifier()
    title = try root["title"].nonEmptyText()
    schedule = try DeckHeader.schedule(root["schedule"])
  }

  private static func schedule(_ field: DeckField) throws(DeckFault) -> DeckSchedule {
    guard let value = field.value else { return DeckSchedule() }
    _ = try field.object()
    do throws(DeckSchedule.BadMember) { return try DeckSchedule(value) } catch {
      throw field[error.name].fault(
        expected: "ein Wert, den ein Plan haben kann", "a value that a schedule can have")
    }
  }

  private static func sources(_ field: DeckField) throws(DeckFault) -> Sources {
    var sources: Sources = [:]
    for source in try field.items() {
      let citation = try source.citation()
      guard sources.updateValue(citation, forKey: citation.id.text) == nil else {
        throw source["id"].fault(
          expected: "eine Quelle, die noch nicht genannt ist", "a source not named before")
      }
    }
    return sources
  }

  /// The deck of these cards.
  func deck(of cards: [Card]) -> Deck {
    Deck(
      id: id, title: title, language: language, topics: topics, builtFrom: builtFrom, cards: cards,
      schedule: schedule)
  }
}
