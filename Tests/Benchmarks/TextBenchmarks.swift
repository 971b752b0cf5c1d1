import Articles
import Basics
import Facts
import Language

/// Measures what reads text: sentences, figures, dates and names, articles, and the check of a sheet.
struct TextBenchmarks {
  let runs: Int
  let seed: UInt64

  /// German running text of so many megabytes (1,000,000 bytes), paragraph by paragraph.
  func text(megabytes: Double, target: String?) throws {
    var news = GeneratedNews(seed: seed)
    let text = news.text(bytes: Int(megabytes * 1e6))
    if let target { try FileBytes.write(Array(text.utf8), to: target) }
    let bytes = text.utf8.count
    let stopwatch = Stopwatch(
      runs: runs, input: "generated German news, \(bytes) bytes, seed \(seed)")
    let paragraphs = text.split(separator: "\n\n").map { Array($0.unicodeScalars) }
    stopwatch.report("sentences", unit: .megabytes(of: bytes)) {
      paragraphs.reduce(0) {
        $0 + SentenceSplitter.sentences(in: $1, language: .german).count
      }
    }
    stopwatch.report("sentences, figures, dates and names", unit: .megabytes(of: bytes)) {
      paragraphs.reduce(0) { sum, paragraph in
        let scan = TextScan(paragraph, language: .german)
        return sum + scan.sentences.count + scan.quantities.count + scan.dates.count
          + scan.names.count
      }
    }
    let file = Array(text.utf8)
    try stopwatch.report("an article read", unit: .megabytes(of: bytes)) {
      try ArticleFile.article(from: file, path: "messung.txt").paragraphs.count
    }
    let article = try ArticleFile.article(from: file, path: "messung.txt")
    stopwatch.report("candidates for a sheet", unit: .megabytes(of: bytes)) {
      CandidateFinder(article, name: "messung").run().count
    }
  }

  /// A sheet over generated articles: read, and put through the gates.
  func sheet(facts: Int, articles: Int, folder: String?) throws {
    let generated = try GeneratedSheet(articles: articles, facts: facts, seed: seed)
    if let folder { try generated.write(to: folder) }
    let stopwatch = Stopwatch(
      runs: runs, input: "\(facts) facts, \(articles) articles, seed \(seed)")
    try stopwatch.report("articles read", unit: .milliseconds) {
      try read(generated).count
    }
    try stopwatch.report("sheet read", unit: .milliseconds) {
      try FactSheetFile.sheet(from: generated.sheet, path: "messung.facts.yaml").facts.count
    }
    let sheet = try FactSheetFile.sheet(from: generated.sheet, path: "messung.facts.yaml")
    let texts = try read(generated)
    stopwatch.report("sheet checked", unit: .milliseconds) {
      SheetCheck(sheet: sheet, articles: texts).run().facts.count
    }
  }

  private func read(_ generated: GeneratedSheet) throws -> [ArticleID: Article] {
    var texts: [ArticleID: Article] = [:]
    for (name, bytes) in generated.articles {
      let article = try ArticleFile.article(from: bytes, path: name)
      texts[article.id] = article
    }
    return texts
  }
}
