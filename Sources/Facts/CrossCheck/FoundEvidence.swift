import Articles
import Basics
import Language

/// A passage of another article that says what a fact says; found by the program, not named by the author.
package struct FoundEvidence: Hashable, Sendable {
  package let article: ArticleID
  package let paragraph: Int
  /// The sentence, in the article's text.
  package let range: Range<Int>
  /// The figure or date as it is written there.
  package let text: String

  package init(article: ArticleID, paragraph: Int, range: Range<Int>, text: String) {
    self.article = article
    self.paragraph = paragraph
    self.range = range
    self.text = text
  }
}

/// Which agreements of the cross-check bear out which facts.
struct Corroboration {
  private let articles: [ArticleID: Article]
  /// The agreements by the articles of either side.
  private let agreements: [ArticleID: [Agreement]]

  init(_ agreements: [Agreement], articles: [ArticleID: Article]) {
    self.articles = articles
    var byArticle: [ArticleID: [Agreement]] = [:]
    for agreement in agreements where agreement.isExact {
      byArticle[agreement.left.place.article, default: []].append(agreement)
      byArticle[agreement.right.place.article, default: []].append(agreement)
    }
    self.agreements = byArticle
  }

  /// The passages of articles that the fact does not cite, one for each article.
  func evidence(for context: FactContext) -> [FoundEvidence] {
    guard context.fact.computation == nil else { return [] }
    var known = Set(context.fact.evidence.map(\.article))
    var found: [FoundEvidence] = []
    for support in context.supports where support.keyMatch.isFound {
      guard let anchor = support.anchor.selectors, let own = support.article else { continue }
      let quote = anchor.start..<max(anchor.start, anchor.end)
      for agreement in agreements[own.id] ?? [] {
        guard let (mine, other) = agreement.sides(from: own.id),
          mine.place.sentence.overlaps(quote), says(context.fact.key, mine.text, own),
          known.insert(other.place.article).inserted
        else { continue }
        found.append(
          FoundEvidence(
            article: other.place.article, paragraph: other.place.paragraph,
            range: other.place.sentence, text: other.text))
      }
    }
    return found
  }

  /// Whether the text of a claim is the fact's answer, and not another figure of the same sentence.
  private func says(_ key: AnswerKey, _ text: String, _ article: Article) -> Bool {
    let passage = Passage(
      text, language: article.citation.language ?? key.language, issued: article.citation.issued)
    switch key.value {
    case .quantity(let quantity, _):
      return passage.quantities.contains { KeyMatch.isSame($0.value, quantity) }
    case .date, .score: return KeyMatch(of: key, in: passage).isFound
    case .range, .person, .place, .organisation, .term, .phrase, .list: return false
    }
  }
}
