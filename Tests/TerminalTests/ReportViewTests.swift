import Articles
import Basics
import Facts
import TestSupport
import Testing

@testable import Terminal

@Suite("The report of a check on screen")
struct ReportViewTests {
  static let screens = InterfaceLanguage.allCases.flatMap { language in
    [40, 80].map { Screen(columns: $0, language: language) }
  }

  private static let first = """
    ---
    id: a
    language: de
    issued: "2021-03"
    author: [{family: Lund, given: Ida}]
    container-title: Bote
    ---

    Die Talsperre Varn fasst 45 Millionen Kubikmeter Wasser. Der Bau kostete 80 Millionen Euro.
    """
  private static let second = """
    ---
    id: b
    language: de
    issued: "2021-04"
    container-title: Echo
    ---

    In der Talsperre Varn stauen sich 45 Millionen Kubikmeter. 800 Millionen Euro kostete der Bau.
    """
  private static let sheet = """
    version: 1
    deck: {id: p, title: P, language: de}
    articles: [a, b]
    topics: {t: T}
    facts:
      - id: stauraum
        topic: t
        statement: Die Talsperre Varn fasst 45 Millionen Kubikmeter Wasser.
        answer: {kind: quantity, text: 45 Millionen Kubikmeter, value: 45000000, unit: Kubikmeter}
        evidence: [{article: a, paragraph: 1, quote: Die Talsperre Varn fasst 45 Millionen Kubikmeter}]
      - id: verloren
        topic: t
        statement: Die Talsperre Varn liegt in Peru.
        answer: {kind: place, text: Peru}
        evidence: [{article: a, paragraph: 1, quote: Die Talsperre Varn liegt in Peru.}]
    """

  private func parts(_ language: InterfaceLanguage) throws -> [ReportLine] {
    let articles = try [("a", ReportViewTests.first), ("b", ReportViewTests.second)].map {
      try ArticleFile.article(from: Array($1.utf8), path: "\($0).md")
    }
    let report = SheetCheck(
      sheet: try FactSheetFile.sheet(from: Array(ReportViewTests.sheet.utf8), path: "p.yaml"),
      articles: Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0) })
    ).run()
    return SheetReportText.parts(report, path: "p.yaml", in: language)
  }

  @Test("is wrapped, with problems, conflicts and counts set off", arguments: screens)
  func wrapped(screen: Screen) throws {
    let lines = ReportView.lines(try parts(screen.language), on: screen)
    for line in lines { #expect(DisplayWidth.of(line) <= screen.columns) }
    try expectSnapshot(
      lines.joined(separator: "\n"),
      named: "report-\(screen.language.rawValue)-\(screen.columns).txt")
  }

  @Test("keeps a problem on one line where no person reads it")
  func plain() throws {
    let screen = Screen(columns: 40, isPlain: true, language: .english)
    let lines = ReportView.lines(try parts(.english), on: screen)
    #expect(lines.count { $0.hasPrefix("p.yaml:15:") } == 1)
  }

  @Test("never says a thing by colour alone")
  func colour() throws {
    let coloured = Screen(columns: 80, isColoured: true, language: .english)
    let lines = ReportView.lines(try parts(.english), on: coloured)
    #expect(lines.contains { $0.contains("\u{1B}[") })
    let bare = lines.map(SnapshotText.withoutColour)
    #expect(
      bare == ReportView.lines(try parts(.english), on: Screen(columns: 80, language: .english)))
  }
}

private enum SnapshotText {
  /// Text without the codes that colour it.
  static func withoutColour(_ text: String) -> String {
    var bare = ""
    var isCode = false
    for character in text {
      if character == "\u{1B}" { isCode = true }
      if !isCode { bare.append(character) }
      if isCode, character == "m" { isCode = false }
    }
    return bare
  }
}
