import Articles
import Basics
import Language
import Testing
import TestSupport

@Suite("A CSL-JSON file beside an article")
struct CitationFileTests {
  private func article(
    _ text: String = "Es ist gut.", citation: String, ending: String = ".csl.json"
  ) throws -> Article {
    let folder = try TemporaryFolder()
    try FileBytes.write(Array(text.utf8), to: "\(folder.path)/blatt.txt")
    try FileBytes.write(Array(citation.utf8), to: "\(folder.path)/blatt\(ending)")
    return try withExtendedLifetime(folder) { try ArticleFile.read(folder.file("blatt.txt")) }
  }

  private func sentence(_ citation: String) -> String {
    let error = #expect(throws: ArticlesError.self) { try article(citation: citation) }
    let text = error?.description ?? ""
    return text.firstRange(of: "blatt.csl.json").map { String(text.suffix(from: $0.lowerBound)) }
      ?? text
  }

  @Test("is read as its metadata", arguments: [".csl.json", ".json"])
  func read(ending: String) throws {
    let citation = try article(
      citation: """
        [{"id": "Zotero 7", "type": "article-newspaper", "title": "Der  Balanceakt", "container-title": "Das Blatt",
        "author": [{"family": "Ahnefeld", "given": "Anna", "non-dropping-particle": "von"}, {"literal": "dpa"}],
        "issued": {"date-parts": [["2022", 1, 6]]}, "language": "de-AT", "DOI": "10.1/2", "genre": null}]
        """, ending: ending
    ).citation
    #expect(citation.id.text == "blatt")
    #expect(citation.type == "article-newspaper")
    #expect(citation.title == "Der Balanceakt")
    #expect(citation.containerTitle == "Das Blatt")
    #expect(citation.authors == [.person(family: "von Ahnefeld", given: "Anna"), .literal("dpa")])
    #expect(citation.issued?.iso == "2022-01-06")
    #expect(citation.language == .german)
    #expect(citation.genre == nil)
  }

  @Test("yields to front matter and goes before what the text shows")
  func order() throws {
    let citation = try article(
      "---\ntitle: Oben\n---\n\nVon Anna Schmidt\n\n6. Januar 2022\n\nEs ist gut.",
      citation: #"{"title": "Daneben", "issued": {"raw": "2021-05"}}"#
    ).citation
    #expect(citation.title == "Oben")
    #expect(citation.issued?.iso == "2021-05")
    #expect(citation.authors == [.person(family: "Schmidt", given: "Anna")])
  }

  @Test("gives of several items the one with the article's name")
  func several() throws {
    let list = #"[{"id": "anderes", "title": "A"}, {"id": "blatt", "title": "B"}]"#
    #expect(try article(citation: list).citation.title == "B")
  }

  @Test(
    "is refused in one sentence",
    arguments: [
      ("", "blatt.csl.json:1:1: this is not valid JSON (the text ends too early); please mend it."),
      (
        #"{"title": "a", "title": "b"}"#,
        "blatt.csl.json:1:16: this is not valid JSON (the name “title” occurs twice); please mend it."
      ),
      (
        "7",
        "blatt.csl.json: a CSL-JSON item such as {\"type\": \"article-newspaper\", \"title\": …} is expected here; please write one or rename the file."
      ),
      (
        "[]",
        "blatt.csl.json: a CSL-JSON item such as {\"type\": \"article-newspaper\", \"title\": …} is expected here; please write one or rename the file."
      ),
      (
        "[{},{}]",
        "blatt.csl.json: there are 2 items here, and not exactly one has the \"id\" “blatt”; please keep only the article's."
      ),
      (
        #"{"titel": "a"}"#,
        "blatt.csl.json: CSL-JSON does not know “titel”; “title” was probably meant."
      ),
      (#"{"title": 7}"#, "blatt.csl.json: “title” expects a text of up to 2000 characters."),
      (
        #"{"author": "Anna"}"#,
        "blatt.csl.json: “author” expects a list of {\"family\": …, \"given\": …} or {\"literal\": …}."
      ),
      (
        #"{"issued": {"date-parts": [[2022, 13]]}}"#,
        "blatt.csl.json: “issued” expects a date such as {\"date-parts\": [[2022, 1, 6]]}."
      ),
      (
        #"{"issued": {"date-parts": [[1e300]]}}"#,
        "blatt.csl.json: “issued” expects a date such as {\"date-parts\": [[2022, 1, 6]]}."
      ),
    ])
  func refused(citation: String, expected: String) {
    #expect(sentence(citation) == expected)
  }

  @Test("goes round: what is written of a citation is read again as the same")
  func roundTrip() throws {
    let read = try article(
      "---\nid: blatt\ntype: article-newspaper\ntitle: T\nauthor: [{family: von Ahn, given: Anna}]\nissued: 2022-01\nlanguage: de\n---\n\nEs ist gut.",
      citation: "{}"
    ).citation
    let item = JSONWriter.document(CitationJSON.json(read))
    #expect(try article(citation: item).citation == read)
  }
}
