import Articles
import Basics
import Language
import Testing

@Suite("A citation")
struct CitationTextTests {
  private func citation(
    title: String = "Der Titel", authors: [Citation.Author] = [], container: String? = nil,
    issued: String? = nil
  ) throws -> Citation {
    Citation(
      id: try #require(ArticleID("a")), type: "article-newspaper", title: title, authors: authors,
      containerTitle: container, issued: issued.flatMap { PartialDate(iso: $0) }, language: .german)
  }

  @Test("is one line in German and English")
  func line() throws {
    let full = try citation(
      title: "Die „Mini-Nato“",
      authors: [.person(family: "Angerer", given: "Jo"), .literal("APA")],
      container: "Der Standard", issued: "2022-08-06")
    #expect(
      CitationText.line(full, in: .german)
        == "Jo Angerer und APA: „Die ‚Mini-Nato‘“, Der Standard, 6. August 2022")
    #expect(
      CitationText.line(full, in: .english)
        == "Jo Angerer and APA: “Die ‘Mini-Nato’”, Der Standard, 6 August 2022")
    #expect(
      CitationText.line(try citation(title: "[Ohne]", issued: "2022-01"), in: .german)
        == "[Ohne], Januar 2022")
  }

  @Test("survives CSL-JSON")
  func roundTrip() throws {
    let full = try citation(
      authors: [.person(family: "Angerer", given: nil), .literal("APA")], container: "DW",
      issued: "2022-01")
    let json = CitationJSON.json(full)
    #expect(
      JSONWriter.line(json)
        == #"{"id":"a","type":"article-newspaper","title":"Der Titel","author":[{"family":"Angerer"},{"literal":"APA"}],"container-title":"DW","issued":{"date-parts":[[2022,1]]},"language":"de"}"#
    )
    #expect(CitationJSON.citation(json) == full)
  }

  @Test("is nil for what is no citation")
  func broken() {
    #expect(CitationJSON.citation(.null) == nil)
    #expect(CitationJSON.citation(.object(["id": .string("../x")])) == nil)
    #expect(CitationJSON.citation(.object(["id": .string("x"), "author": .string("y")])) == nil)
    #expect(
      CitationJSON.citation(.object(["id": .string("x"), "issued": .object([:])])) == nil)
  }
}
