import Articles
import Basics
import Language

/// What kartei proposes for a fact sheet: candidates of articles, and what the articles say differently.
package struct Proposal: Sendable {
  package let candidates: [Candidate]
  package let conflicts: [SheetConflict]
  private let articles: [Article]
  private let names: [ArticleID: String]

  /// `names` has the file names of articles without an id of their own.
  package init(articles: [Article], names: [ArticleID: String], language: WritingLanguage) {
    self.articles = articles
    self.names = names
    candidates = articles.flatMap { article in
      CandidateFinder(article, name: names[article.id] ?? article.id.text, language: language).run()
    }
    conflicts =
      articles.count > 1 ? CrossCheck(articles: articles, language: language).conflicts() : []
  }

  /// One JSON object a candidate and a conflict (docs/formats.md, "Proposals").
  package func json() -> [JSONValue] {
    candidates.map(Proposal.json) + conflicts.map(conflict)
  }

  private static func json(_ candidate: Candidate) -> JSONValue {
    .object([
      "type": .string("candidate"),
      "article": .string(candidate.article),
      "paragraph": .integer(candidate.paragraph),
      "sentence": .string(candidate.sentence),
      "start": .integer(candidate.range.lowerBound),
      "end": .integer(candidate.range.upperBound),
      "quote": .string(candidate.sentence),
      "answer": candidate.answer.json,
      "question": .string(candidate.question),
      "cloze": .string(candidate.cloze),
      "attributedTo": candidate.attributedTo.map { .string($0) } ?? .null,
      "hedged": .bool(candidate.isHedged),
    ])
  }

  private func conflict(_ conflict: SheetConflict) -> JSONValue {
    .object([
      "type": .string("conflict"),
      "kind": .string(conflict.kind.rawValue),
      "claims": .array(
        conflict.claims.map { claim in
          .object([
            "article": .string(names[claim.article] ?? claim.article.text),
            "paragraph": .integer(claim.paragraph),
            "value": .string(claim.value),
          ])
        }),
      "about": .string(conflict.about),
    ])
  }

  /// A fact sheet to go on with: every candidate a fact, in YAML that kartei reads.
  package func sheet(id: String, title: String, language: WritingLanguage) -> [String] {
    var lines = [
      "version: 1",
      "deck: {id: \(quoted(id)), title: \(quoted(title)), language: \(language.rawValue)}",
      "articles: [\(articles.map { quoted($0.id.text) }.joined(separator: ", "))]",
      "topics:", "  vorschlag: \(quoted(language == .german ? "Vorschläge" : "Proposals"))",
    ]
    for conflict in conflicts {
      let sides = conflict.claims.map { "\($0.article) ¶\($0.paragraph) \($0.value)" }
      lines.append("# \(conflict.kind.rawValue): \(neutralised(sides.joined(separator: " | ")))")
    }
    lines.append(candidates.isEmpty ? "facts: []" : "facts:")
    for (index, candidate) in candidates.enumerated() {
      let article = articles.first { (names[$0.id] ?? $0.id.text) == candidate.article }
      lines += fact(candidate, number: index + 1, of: article)
    }
    return lines
  }

  private func fact(_ candidate: Candidate, number: Int, of article: Article?) -> [String] {
    var lines = [
      "", "  - id: vorschlag-\(number)", "    topic: vorschlag",
      "    statement: \(quoted(candidate.sentence))", "    question: \(quoted(candidate.question))",
      "    answer: \(JSONWriter.line(candidate.answer.json))",
    ]
    if let source = candidate.attributedTo {
      lines += ["    status: attributed", "    attributedTo: \(quoted(source))"]
    }
    if let issued = article?.citation.issued { lines.append("    asOf: \(quoted(issued.iso))") }
    if candidate.isHedged { lines.append("    # hedged") }
    lines += [
      "    evidence:", "      - article: \(quoted(article?.id.text ?? candidate.article))",
      "        paragraph: \(candidate.paragraph)", "        quote: \(quoted(candidate.sentence))",
    ]
    return lines
  }

  /// A JSON string is a YAML string.
  private func quoted(_ text: String) -> String { JSONWriter.line(.string(text)) }
}
