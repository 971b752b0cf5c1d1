import Articles
import Basics
import Language
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  private func read(_ matter: String) throws -> Article {
    try ArticleFile.article(from: Array("---\n\(matter)\n---\n\nText.\n".utf8), path: "t.md")
  }

  private func sentence(_ matter: String) -> String {
    do {
      _ = try read(matter)
      return "no error"
    } catch { return "\(error)" }
  }

  @Test("is read in the terms of CSL-JSON")
  func reads() throws {
    let article = try read(
      """
      id: dw-2022
      type: article-newspaper
      title: "Wie wichtig?"
      author:
        - {family: Angerer, given: Jo}
        - literal: APA
      container-title: Der Standard
      issued: 2022-11-01
      language: de-AT
      section: International
      original:
        file: 004.txt
        sha256: "c3431c92673044d098d207acde0a3df58bc1c68d7451e999f78f7afcdbf3c2a1"
        paragraphs: {1: "c3e0ea889f69db1c"}
      """)
    #expect(
      article.citation
        == Citation(
          id: try #require(ArticleID("dw-2022")), type: "article-newspaper", title: "Wie wichtig?",
          authors: [.person(family: "Angerer", given: "Jo"), .literal("APA")],
          containerTitle: "Der Standard", issued: PartialDate(iso: "2022-11-01"),
          language: .german))
    #expect(article.original?.paragraphs == [1: "c3e0ea889f69db1c"])
    #expect(article.paragraphs.first?.line == 18)
  }

  @Test("reads a date in parts")
  func dateParts() throws {
    #expect(try read("issued: {date-parts: [[2022, 1]]}").citation.issued?.iso == "2022-01")
  }

  @Test(
    "is refused with place and remedy",
    arguments: [
      ("titel: x", "t.md:2:1: the key “titel” is not known; “title” was probably meant."),
      ("foo: x", "t.md:2:1: the key “foo” is not known; please remove it."),
      (
        "issued: gestern",
        "t.md:2:9: “issued” expects a date such as 2022-01-06, 2022-01 or 2022."
      ),
      ("id: a\nid: b", "t.md:3:1: the key “id” occurs twice; please remove one of the two."),
      (
        "id: &x a\ntitle: *x",
        "t.md:2:5: YAML anchors (&name) and aliases (*name) are not allowed here; please write it out."
      ),
      (
        "original: {file: ../x, sha256: a}",
        "t.md:2:18: “original: file” expects a file name without a folder."
      ),
      (
        "id: a/b",
        "“a/b” is no article id; allowed are a–z, 0–9, full stop, _ and -, without a slash."
      ),
    ])
  func refused(matter: String, expected: String) {
    #expect(sentence(matter) == expected)
  }

  @Test("is refused when it never ends")
  func unclosed() {
    let error = #expect(throws: ArticlesError.self) {
      try ArticleFile.article(from: Array("---\nid: a\n\nText".utf8), path: "t.md")
    }
    #expect(
      error?.description
        == "t.md:1: the front matter begins with --- and never ends; please close it with a line ---."
    )
  }

  @Test("is not run into by bombs", arguments: Bomb.allCases)
  func bombs(bomb: Bomb) {
    #expect(throws: ArticlesError.self) { try read(bomb.text) }
  }
}

/// Front matter that means harm or is broken.
enum Bomb: CaseIterable {
  case flow, marks, aliases, indentation, escape, zero, keyList, twoColons, tab, version, quote
  case list, documents

  var text: String {
    switch self {
    case .flow: "a: " + String(repeating: "[", count: 100_000)
    case .marks: String(repeating: "- ", count: 50_000) + "x"
    case .aliases:
      "a: &a0 [x,x,x,x]\n"
        + (1..<30).map { "b\($0): &a\($0) [*a\($0 - 1),*a\($0 - 1),*a\($0 - 1)]" }
        .joined(separator: "\n")
    case .indentation:
      (0..<400).map { String(repeating: " ", count: $0) + "k\($0):" }.joined(separator: "\n")
    case .escape: "title: \u{1B}[2J"
    case .zero: "title: \"\u{0}\""
    case .keyList: "? [a]\n: b"
    case .twoColons: "title: b: c"
    case .tab: "\t- x"
    case .version: "%YAML 9.9"
    case .quote: "title: 'x"
    case .list: "- a\n- b"
    case .documents: "title: a\n...\ntitle: b"
    }
  }
}
