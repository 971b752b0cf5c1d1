import Articles
import Basics
import Facts

extension DeckBuilder {
  /// A builder from the report of ``SheetCheck``: citations and digests come from its articles.
  package init(report: SheetReport, sheet: FactSheet, seed: UInt64 = 0) {
    let articles = sheet.articles.compactMap { id in report.articles[id].map { (id, $0) } }
    self.init(
      facts: report.facts, sheet: sheet,
      citations: Dictionary(articles.map { ($0.0, $0.1.citation) }) { first, _ in first },
      digests: [SourceDigest(name: sheet.deck.text + sheet.format.ending, hash: sheet.hash)]
        + articles.map { SourceDigest(name: $0.0.text, hash: $0.1.text.hash) },
      articles: articles.map { (id: $0.0, article: $0.1) }, seed: seed)
  }
}
