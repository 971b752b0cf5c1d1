import Articles
import Basics
import Facts
import Language

/// A small sheet over two small articles, as text, so that a test can change one line of it.
enum SheetSample {
  static let first = """
    ---
    id: eins
    title: Eins
    author: [{family: Muster, given: Eva}]
    issued: "2022-01-06"
    language: de
    ---

    ¶1 Die Grenze ist rund 7600 Kilometer lang. Sie ist lang.

    ¶3 Nach Angaben der Behörden starben mindestens 225 Menschen; Kasachstan ist seit 30 Jahren Mitglied.

    ¶4 Russland hat keine Stützpunkte in Kasachstan. Der Handel dürfte auf zwölf Milliarden Euro steigen.

    ¶5 Im Osten ist China der Nachbar Kasachstans. Sie ist lang.
    """

  static let second = """
    ---
    id: zwei
    title: Zwei
    issued: "2022-11-01"
    language: de
    ---

    Mit Russland teilt das Land eine knapp 1600 Kilometer lange Küste.

    Kasachstans Nachbar im Osten heißt China, und die Grenze misst rund 7600 km.
    """

  static let head = """
    version: 1
    deck: {id: probe, title: Probe, language: de}
    articles: [eins, zwei]
    topics:
      geo: Geografie
    facts:

    """

  static let border = """
      - id: grenze
        topic: geo
        statement: Die Grenze ist rund 7600 Kilometer lang.
        answer: {kind: quantity, text: 7600 Kilometer, value: 7600, unit: km, qualifier: rund}
        evidence:
          - article: eins
            paragraph: 1
            quote: Die Grenze ist rund 7600 Kilometer lang.

    """

  static func articles(second: String = second) throws -> [ArticleID: Article] {
    let all = try [("eins", first), ("zwei", second)].map { name, text in
      try ArticleFile.article(from: Array(text.utf8), path: "\(name).md")
    }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
  }

  static func sheet(_ facts: String) throws -> FactSheet {
    try FactSheetFile.sheet(from: Array((head + facts).utf8), path: "p.yaml")
  }

  static func report(_ facts: String) throws -> SheetReport {
    SheetCheck(sheet: try sheet(facts), articles: try articles()).run()
  }

  /// The codes of the problems of a sheet with one fact, in order.
  static func codes(_ facts: String) throws -> [String] {
    try report(facts).allProblems.map(\.code)
  }

  /// A fact in five lines.
  static func fact(
    statement: String, answer: String, quote: String, article: String = "eins", paragraph: Int = 1,
    more: String = ""
  ) -> String {
    """
      - id: fakt
        topic: geo
        statement: "\(statement)"
        answer: \(answer)
    \(more.isEmpty ? "" : "    \(more)\n")    evidence:
          - article: \(article)
            paragraph: \(paragraph)
            quote: "\(quote)"

    """
  }

  /// The codes of the problems of one fact over one article of one sentence.
  static func codes(
    _ quote: String, _ statement: String, _ answer: String, language: String,
    issued: String = "2022-01-07"
  ) throws -> [String] {
    let article =
      "---\nid: a\nlanguage: \(language)\nissued: \"\(issued)\"\n---\n\n\(quote)\n"
    let sheet = """
      version: 1
      deck: {id: p, title: P, language: \(language)}
      articles: [a]
      topics: {t: T}
      facts:
        - id: f
          topic: t
          statement: "\(statement)"
          answer: \(answer)
          evidence: [{article: a, paragraph: 1, quote: "\(quote)"}]
      """
    let read = try ArticleFile.article(from: Array(article.utf8), path: "a.md")
    return SheetCheck(
      sheet: try FactSheetFile.sheet(from: Array(sheet.utf8), path: "p.yaml"),
      articles: [read.id: read]
    ).run().allProblems.map(\.code)
  }
}
