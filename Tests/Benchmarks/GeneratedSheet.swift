import Articles
import Basics
import Facts

/// Generated articles and a fact sheet about them, as a folder would hold them.
struct GeneratedSheet {
  /// Name and text of each article's file.
  let articles: [(name: String, bytes: [UInt8])]
  /// The sheet's YAML.
  let sheet: [UInt8]

  /// So many articles with so many facts in all.
  ///
  /// Each fact is a proposal made from its article, so that all of them are anchored and borne out.
  init(articles count: Int, facts: Int, seed: UInt64) throws {
    var news = GeneratedNews(seed: seed)
    articles = (0..<count).map { ("artikel-\($0).txt", Array(news.article().utf8)) }
    var lines = [
      "version: 1", "deck: {id: messung, title: Messung, language: de}",
      "topics: {news: Nachrichten}",
      "articles: [\((0..<count).map { "artikel-\($0)" }.joined(separator: ", "))]", "facts:",
    ]
    let share = count == 0 ? 0 : facts / count
    for (index, (name, bytes)) in articles.enumerated() {
      let article = try ArticleFile.article(from: bytes, path: name)
      let candidates = CandidateFinder(article, name: "artikel-\(index)").run()
      for (number, candidate) in candidates.prefix(share).enumerated() {
        lines += GeneratedSheet.fact(candidate, id: "fakt-\(index)-\(number)")
      }
    }
    sheet = Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func fact(_ candidate: Candidate, id: String) -> [String] {
    [
      "  - id: \(id)", "    topic: news",
      "    statement: \(quoted(candidate.sentence))", "    question: \(quoted(candidate.question))",
      "    answer: \(JSONWriter.line(candidate.answer.json))",
      "    evidence:", "      - article: \(candidate.article)",
      "        paragraph: \(candidate.paragraph)", "        quote: \(quoted(candidate.sentence))",
    ]
  }

  private static func quoted(_ text: String) -> String { JSONWriter.line(.string(text)) }

  /// Writes the articles and `messung.facts.yaml` into a folder that is there.
  func write(to folder: String) throws {
    for (name, bytes) in articles { try FileBytes.write(bytes, to: "\(folder)/\(name)") }
    try FileBytes.write(sheet, to: "\(folder)/messung.facts.yaml")
  }
}
