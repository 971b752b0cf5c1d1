import Articles
import Basics
import Language

/// How many sources say the same without having it from one another.
enum Independence {
  /// A passage that says what the fact says.
  private struct Witness {
    let article: Article?
    let text: String
  }

  /// The number of independent articles that hold the answer, cited or found; 1 for a computed answer.
  static func count(
    of context: FactContext, found: [FoundEvidence], articles: [ArticleID: Article]
  ) -> Int {
    guard context.fact.computation == nil else { return 1 }
    var witnesses = context.supports.filter(\.keyMatch.isFound).map {
      Witness(article: $0.article, text: $0.quote.text)
    }
    witnesses += found.map { evidence in
      let article = articles[evidence.article]
      return Witness(article: article, text: article?.text.shown(evidence.range) ?? "")
    }
    var heard: [Witness] = []
    for witness in witnesses where !heard.contains(where: { dependsOn($0, witness) }) {
      heard.append(witness)
    }
    return heard.count
  }

  /// The same article, author, newspaper or named source, or a text repeated almost word for word; from
  /// one news agency a text that is only half repeated is enough.
  private static func dependsOn(_ left: Witness, _ right: Witness) -> Bool {
    guard let one = left.article, let two = right.article else { return true }
    let (first, second) = (one.citation, two.citation)
    if one.id == two.id { return true }
    if first.authors.contains(where: second.authors.contains) { return true }
    if let house = publisher(first), house == publisher(second) { return true }
    if let source = source(left, one), source == self.source(right, two) { return true }
    let likeness = NearestPassage.likeness(of: left.text, right.text)
    return likeness >= 0.8
      || likeness >= 0.5 && !agencies(left, one).isDisjoint(with: agencies(right, two))
  }

  private static func publisher(_ citation: Citation) -> String? {
    (citation.containerTitle ?? citation.publisher).map(Folding.folded)
  }

  /// Whom a passage has it from: `nach Angaben der Polizei` in two papers is one source.
  private static func source(_ witness: Witness, _ article: Article) -> String? {
    SpeakerReader.speaker(in: witness.text, language: article.citation.language ?? .german)
      .map(Folding.folded)
  }

  /// The news agencies that a passage or the article's note names.
  private static func agencies(_ witness: Witness, _ article: Article) -> Set<String> {
    let credits = article.paragraphs.compactMap { paragraph in
      paragraph.credit.map { article.text.shown($0) }
    }
    let text = ([witness.text, article.citation.note ?? ""] + credits).joined(separator: " ")
    return Set(Passage.words(of: text)).intersection(known)
  }

  private static let known: Set<String> = [
    "dpa", "afp", "apa", "reuters", "ap", "tass", "interfax", "epd", "kna", "ria", "xinhua", "sid",
    "ansa", "bloomberg", "anadolu",
  ]
}
