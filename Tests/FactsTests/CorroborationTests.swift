import Articles
import Basics
import Facts
import Testing

@Suite("Agreement that the cross-check finds")
struct CorroborationTests {
  private static let own = "Die Talsperre Varn fasst 45 Millionen Kubikmeter Wasser."

  /// The one fact of a sheet that cites the first of two articles only.
  private func fact(
    _ other: String, meta: String = "", own: String = CorroborationTests.own, ownMeta: String = ""
  ) throws -> (CheckedFact, SheetReport) {
    let texts = [("a", ownMeta, own), ("b", meta, other)]
    let articles = try texts.map { id, meta, text in
      let source = "---\nid: \(id)\nlanguage: de\nissued: \"2021-03\"\n\(meta)---\n\n\(text)\n"
      return try ArticleFile.article(from: Array(source.utf8), path: "\(id).md")
    }
    let sheet = """
      version: 1
      deck: {id: p, title: P, language: de}
      articles: [a, b]
      topics: {t: T}
      facts:
        - id: f
          topic: t
          statement: "Die Talsperre Varn fasst 45 Millionen Kubikmeter Wasser."
          answer: {kind: quantity, text: 45 Millionen Kubikmeter, value: 45000000, unit: Kubikmeter}
          evidence: [{article: a, paragraph: 1, quote: "\(own)"}]
      """
    let report = SheetCheck(
      sheet: try FactSheetFile.sheet(from: Array(sheet.utf8), path: "p.yaml"),
      articles: Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0) })
    ).run()
    return (try #require(report.facts.first), report)
  }

  @Test("corroborates a fact that cites one article, and is shown with its place")
  func corroborates() throws {
    let (checked, report) = try fact(
      "# Varn\n\nGebaut wurde sie spät. In der Talsperre Varn stauen sich 45 Millionen Kubikmeter.")
    #expect(checked.status == .corroborated)
    #expect(checked.found.map(\.article.text) == ["b"])
    #expect(checked.found.map(\.paragraph) == [2])
    let lines = SheetReportText.lines(report, path: "p.yaml", in: .german)
    #expect(lines.contains { $0.hasPrefix("  f: 45 Millionen Kubikmeter – b, Absatz 2") })
    let json = JSONWriter.line(SheetReportJSON.json(report, in: .german))
    #expect(json.contains("\"stance\":\"supports\",\"anchor\":\"exact\",\"start\":"))
    #expect(json.contains("\"found\":true"))
  }

  @Test(
    "is none where the other has it from the same source",
    arguments: [
      (
        "author: [{family: Lund, given: Ida}]\n",
        "Im Stausee Varn, der Talsperre, sind 45 Millionen Kubikmeter."
      ),
      ("publisher: Bote\n", "In der Talsperre Varn stauen sich 45 Millionen Kubikmeter."),
      ("", CorroborationTests.own),
    ])
  func dependent(meta: String, other: String) throws {
    let (checked, _) = try fact(other, meta: meta, ownMeta: meta)
    #expect(checked.status == .supported)
  }

  @Test("is none where both have it from one speaker, or an agency's report is repeated")
  func oneOrigin() throws {
    let spoken = "Laut Betreiber fasst die Talsperre Varn 45 Millionen Kubikmeter."
    let (checked, report) = try fact(
      "In der Talsperre Varn stauen sich laut Betreiber 45 Millionen Kubikmeter.", own: spoken)
    #expect(checked.status != .corroborated)
    #expect(report.conflicts == [])
    let (agency, _) = try fact(
      "Die Talsperre Varn im Norden fasst heuer 45 Millionen Kubikmeter Wasser. (dpa)",
      own: "Die Talsperre Varn fasst 45 Millionen Kubikmeter Wasser. (dpa)")
    #expect(agency.status == .supported)
  }

  @Test("is a status conflict, and no corroboration, where the other only attributes")
  func attributed() throws {
    let (checked, report) = try fact(
      "In der Talsperre Varn stauen sich laut Betreiber 45 Millionen Kubikmeter.")
    #expect(checked.status == .supported)
    #expect(checked.problems == [])
    #expect(report.conflicts.map(\.kind) == [.status])
  }

  @Test("contests a fact where the figures differ")
  func contests() throws {
    let (checked, _) = try fact("In der Talsperre Varn stauen sich 54 Millionen Kubikmeter.")
    #expect(checked.status == .contested)
    #expect(checked.problems.map(\.code) == ["conflict-not-ruled"])
  }
}
