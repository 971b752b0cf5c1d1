import Articles
import Basics
import Facts

/// What a deck is like as a whole: kinds, topics, sources, where keys stand, how long they are, how many
/// statements are true.
package struct DeckStatistics: Hashable, Sendable {
  /// Something counted among so many.
  package struct Share: Hashable, Sendable {
    package var count = 0
    package var of = 0

    /// 0 to 1; 0 of nothing.
    package var value: Double { of == 0 ? 0 : Double(count) / Double(of) }
  }

  package private(set) var cards: [QuestionKind: Int] = [:]
  /// Facts by topic slug, source and paragraph.
  package private(set) var topics: [String: Int] = [:]
  package private(set) var sources: [ArticleID: Int] = [:]
  package private(set) var paragraphs: [Paragraph: Int] = [:]
  package private(set) var facts = 0
  /// By the number of options: how often the key stands at each place.
  package private(set) var keyPlaces: [Int: [Int]] = [:]
  /// How often the key is the only longest option, and how often it would be by chance.
  package private(set) var longestKeys = Share()
  package private(set) var longestByChance = 0.0
  package private(set) var trueStatements = Share()
  /// Cards whose answer is picked, the easier half.
  package private(set) var picked = Share()

  /// A paragraph of a source.
  package struct Paragraph: Hashable, Sendable {
    package let source: ArticleID
    package let number: Int
  }

  /// The statistics of some cards; linear.
  package init(of deck: Deck) {
    var seen: Set<FactID> = []
    for card in deck.cards {
      cards[card.question.kind, default: 0] += 1
      picked.of += 1
      if card.question.picksAnswer { picked.count += 1 }
      count(card.options)
      if case .trueFalse(_, let isTrue, _) = card.question {
        trueStatements.of += 1
        if isTrue { trueStatements.count += 1 }
      }
      guard seen.insert(card.fact).inserted else { continue }
      facts += 1
      topics[card.topic, default: 0] += 1
      guard let evidence = card.evidence.first else { continue }
      sources[evidence.citation.id, default: 0] += 1
      paragraphs[
        Paragraph(source: evidence.citation.id, number: evidence.paragraph), default: 0] += 1
    }
  }

  private mutating func count(_ options: [ChoiceOption]) {
    guard let place = options.firstIndex(where: \.isKey) else { return }
    keyPlaces[options.count, default: Array(repeating: 0, count: options.count)][place] += 1
    longestKeys.of += 1
    longestByChance += 1 / Double(options.count)
    let length = options[place].text.count
    if options.allSatisfy({ $0.isKey || $0.text.count < length }) { longestKeys.count += 1 }
  }

  /// One line for each figure.
  package func lines(in language: InterfaceLanguage) -> [String] {
    let places = keyPlaces.sorted { $0.key < $1.key }.map { count, places in
      let list = places.map { "\($0)" }.joined(separator: " / ")
      return language(
        de: "Richtige Antwort unter \(count), von der ersten bis zur letzten Stelle: \(list).",
        en: "right answer among \(count), from the first to the last place: \(list).")
    }
    return places + [
      language(
        de: "Die richtige Antwort ist in \(longestKeys.count) von \(longestKeys.of) die längste; "
          + "der Zufall ergäbe \(Int(longestByChance.rounded())).",
        en: "the right answer is the longest in \(longestKeys.count) of \(longestKeys.of); "
          + "chance would make it \(Int(longestByChance.rounded()))."),
      language(
        de: "\(trueStatements.count) von \(trueStatements.of) Aussagen sind wahr.",
        en: "\(trueStatements.count) of \(trueStatements.of) statements are true."),
      language(
        de:
          "Bei \(picked.count) von \(picked.of) Karten wird die Antwort gewählt, sonst geschrieben.",
        en: "the answer is picked on \(picked.count) of \(picked.of) cards, written on the others."),
      language(de: "Fakten je Quelle: ", en: "facts by source: ")
        + list(sources.map { ($0.text, $1) }),
      language(de: "Fakten je Thema: ", en: "facts by topic: ") + list(topics.map { ($0, $1) }),
    ]
  }

  private func list(_ counts: [(String, Int)]) -> String {
    counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { "\($0.0) \($0.1)" }
      .joined(separator: ", ") + "."
  }

  /// The same for programs.
  package var json: JSONValue {
    .object([
      "keyPlaces": object(
        keyPlaces.map { ("\($0)", .array($1.map { .integer($0) })) }),
      "longestKeys": share(longestKeys),
      "picked": share(picked),
      "sources": object(sources.map { ($0.text, .integer($1)) }),
      "topics": object(topics.map { ($0, .integer($1)) }),
      "trueStatements": share(trueStatements),
    ])
  }

  private func share(_ share: Share) -> JSONValue {
    .object(["count": .integer(share.count), "of": .integer(share.of)])
  }

  private func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members: members.sorted { $0.0 < $1.0 }))
  }
}

extension Question {
  /// Whether the answer is picked or put in order instead of written.
  fileprivate var picksAnswer: Bool { kind != .typed && kind != .cloze }
}
