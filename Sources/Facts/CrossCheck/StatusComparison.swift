import Articles
import Basics
import Language

/// Finds what one article asserts and another only gives as somebody's claim.
struct StatusComparison {
  private let articles: [ArticleID: Article]
  private let language: WritingLanguage

  init(articles: [Article], language: WritingLanguage) {
    self.articles = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
    self.language = language
  }

  /// The agreements of which one side attributes or supposes and the other does neither.
  func differing(in agreements: [Agreement]) -> [Agreement] {
    agreements.filter { agreement in
      guard agreement.isExact, let left = attributes(agreement.left),
        let right = attributes(agreement.right)
      else { return false }
      return left != right
    }
  }

  /// Such an agreement as a conflict.
  static func conflict(_ agreement: Agreement) -> SheetConflict {
    SheetConflict(
      found: .status, (agreement.left.place, agreement.left.text),
      (agreement.right.place, agreement.right.text), about: "")
  }

  /// Whether the sentence gives the figure as somebody's claim or as a supposition.
  private func attributes(_ side: Agreement.Side) -> Bool? {
    guard let article = articles[side.place.article] else { return nil }
    let language = article.citation.language ?? self.language
    let sentence = article.text.shown(side.place.sentence)
    let key = AnswerKey(value: .term, text: side.text, language: language)
    let governing = GoverningText(key: key, language: language).part(of: sentence)
    return !Attribution.cues(in: governing, language: language).isEmpty
      || !Hedges.hedges(in: governing, language: language).isEmpty
  }
}
