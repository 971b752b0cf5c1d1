import Articles
import Basics
import Facts

/// What of the articles and of the sheet no question asks.
package struct Coverage: Hashable, Sendable {
  /// A paragraph of running text that no card rests on.
  package struct Place: Hashable, Sendable {
    package let article: ArticleID
    package let paragraph: Int
    /// How it begins.
    package let opening: String
  }

  /// Paragraphs of running text in all articles, and those that no card rests on.
  package let paragraphs: Int
  package let uncovered: [Place]
  /// Facts of the sheet, and those without a card.
  package let facts: Int
  package let unasked: [Fact]

  /// The coverage of a sheet and its articles by a deck, in the sheet's order; linear.
  package init(sheet: FactSheet, articles: [ArticleID: Article], deck: Deck) {
    var used: Set<UsedPlace> = []
    for card in deck.cards {
      for evidence in card.evidence {
        used.insert(UsedPlace(article: evidence.citation.id, paragraph: evidence.paragraph))
      }
    }
    var count = 0
    var uncovered: [Place] = []
    for id in sheet.articles {
      guard let article = articles[id] else { continue }
      for paragraph in article.paragraphs where paragraph.kind == .runningText {
        count += 1
        let place = UsedPlace(article: id, paragraph: paragraph.number)
        guard paragraph.number > 0, !used.contains(place) else { continue }
        let text = article.shown(paragraph)
        uncovered.append(
          Place(
            article: id, paragraph: paragraph.number,
            opening: text.count > Self.openingLength
              ? "\(text.prefix(Self.openingLength))…" : text))
      }
    }
    paragraphs = count
    self.uncovered = uncovered
    let asked = Set(deck.cards.map(\.fact))
    facts = sheet.facts.count
    unasked = sheet.facts.filter { !asked.contains($0.id) }
  }

  private static let openingLength = 60

  private struct UsedPlace: Hashable {
    let article: ArticleID
    let paragraph: Int
  }

  /// One line for each paragraph and each fact without a question, then the sums.
  package func lines(sheet path: String, in language: InterfaceLanguage) -> [String] {
    uncovered.map { place in
      language(
        de: "\(place.article) ¶\(place.paragraph): keine Frage; „\(place.opening)“",
        en: "\(place.article) ¶\(place.paragraph): no question; “\(place.opening)”")
    }
      + unasked.map { fact in
        language(
          de: "\(path):\(fact.place.line): \(fact.id): keine Frage.",
          en: "\(path):\(fact.place.line): \(fact.id): no question.")
      } + [
        language(
          de:
            "\(paragraphs - uncovered.count) von \(paragraphs) Absätzen und \(facts - unasked.count) von \(facts) Fakten sind gefragt.",
          en:
            "\(paragraphs - uncovered.count) of \(paragraphs) paragraphs and \(facts - unasked.count) of \(facts) facts are asked."
        )
      ]
  }

  /// The same for programs.
  package var json: JSONValue {
    .object([
      "facts": .integer(facts), "paragraphs": .integer(paragraphs),
      "unasked": .strings(unasked.map(\.id.text)),
      "uncovered": .array(
        uncovered.map { place in
          .object([
            "article": .string(place.article.text), "paragraph": .integer(place.paragraph),
          ])
        }),
    ])
  }
}
