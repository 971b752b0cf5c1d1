import Basics
import Articles
import Language

/// Finds the passage of an article that a card's source means.
struct PassageFinder {
  let card: MarkdownCard
  let statement: String
  let language: WritingLanguage

  /// The source with paragraph and quote; `only` is the deck's one article, which need not be named.
  ///
  /// A quote or an answer that is not there is no failure here: the checks say so with more to say.
  func evidence(
    _ source: CardSource, only: ArticleID?, in articles: [ArticleID: Article]
  ) -> Result<Evidence, SheetProblem> {
    guard let id = source.article ?? only else { return .failure(noArticle(source)) }
    guard let article = articles[id] else {
      // An article that could not be read is the checks' to report.
      return .success(
        evidence(source, id, paragraph: source.paragraph ?? 1, quote: source.quote ?? statement))
    }
    if let number = source.paragraph, article.paragraph(number) == nil {
      return .failure(noParagraph(number, of: article, at: source.paragraphPlace))
    }
    if let quote = source.quote {
      let place = AnchorResolver().occurrences(of: quote, in: article).first
      let found = place.flatMap { article.paragraph(at: $0.lowerBound)?.number }
      return .success(
        evidence(
          source, id, paragraph: source.paragraph ?? found.flatMap { $0 > 0 ? $0 : nil } ?? 1,
          quote: quote))
    }
    guard let best = best(in: article, paragraph: source.paragraph) else {
      return .failure(noPassage(in: article, at: source.place))
    }
    return .success(evidence(source, id, paragraph: best.paragraph, quote: best.quote))
  }

  private func evidence(
    _ source: CardSource, _ id: ArticleID, paragraph: Int, quote: String
  ) -> Evidence {
    var evidence = Evidence(
      article: id, paragraph: paragraph, quote: quote, place: source.quotePlace)
    evidence.paragraphPlace = source.paragraphPlace
    return evidence
  }

  /// The sentence with the answer and most of the card's words; without the answer, the likest one.
  private func best(
    in article: Article, paragraph: Int?
  ) -> (quote: String, paragraph: Int)? {
    var best: (quote: String, paragraph: Int, hasAnswer: Bool, likeness: Double)?
    let wanted = Passage.words(of: statement).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for block in article.paragraphs where block.number > 0 {
      guard paragraph == nil ? block.kind == .runningText : block.number == paragraph else {
        continue
      }
      let text = Array(article.text.clean[block.sentences])
      for range in SentenceSplitter.sentences(
        in: text, language: article.citation.language ?? language)
      {
        let sentence = String(scalars: text[range])
        let passage = Passage(
          sentence, language: article.citation.language ?? language,
          issued: article.citation.issued)
        let hasAnswer = KeyMatch(of: card.key, in: passage).isFound
        let words = passage.words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let likeness = NearestPassage.likeness(wanted, words)
        if let best, (best.hasAnswer ? 1 : 0, best.likeness) >= (hasAnswer ? 1 : 0, likeness) {
          continue
        }
        best = (sentence, block.number, hasAnswer, likeness)
      }
    }
    return best.map { ($0.quote, $0.paragraph) }
  }

  // MARK: Problems

  private func noArticle(_ source: CardSource) -> SheetProblem {
    SheetProblem(
      code: "missing-key", place: source.place,
      german:
        "Die Quelle nennt keinen Artikel, und das Deck hat nicht genau einen; bitte seine Kennung davorschreiben.",
      english:
        "The source names no article, and the deck has not exactly one; please write its id before it."
    )
  }

  private func noParagraph(_ number: Int, of article: Article, at place: SheetPlace) -> SheetProblem
  {
    let last = article.paragraphs.map(\.number).max() ?? 0
    return SheetProblem(
      code: "unknown-paragraph", place: place,
      german: "Absatz \(number) gibt es in „\(article.id)“ nicht; der letzte ist \(last).",
      english: "“\(article.id)” has no paragraph \(number); the last is \(last).")
  }

  private func noPassage(in article: Article, at place: SheetPlace) -> SheetProblem {
    SheetProblem(
      code: "quote-not-found", place: place,
      german: "In „\(article.id)“ ist dort kein Satz; bitte Absatz oder Zitat angeben.",
      english: "“\(article.id)” has no sentence there; please give a paragraph or a quote.")
  }
}

extension SheetProblem: Error {}
