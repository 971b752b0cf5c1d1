import Articles
import Basics
import Language
import Testing
import TestSupport

/// Pages as a reader copies them from the web, with what each block is and what they show of themselves.
///
/// `Fixtures/articles/NAME.expected` has one expectation a line: `blocks` for all blocks in order; `author`, `issued`,
/// `container`, `language`, `note` and `genre` of the metadata; `leads`, `credits` and `sentences` of one paragraph.
@Suite("A page copied from the web")
struct ArticlePageTests {
  static let names = [
    "bericht-einspaltig.txt", "bibliothek.md", "bienen.txt", "bilder.txt", "demand.txt",
    "donau.txt", "eis.txt", "faq.txt", "gastbeitrag.txt", "gletscher.txt", "hochwasser.txt",
    "kraftwerk.txt", "lake.txt", "monarch.txt", "nachtzug.txt", "odisha.txt", "oper.md",
    "schlaf.txt", "sturm.txt", "trieste.md", "waldbrand.txt", "windpark.txt",
  ]

  @Test("is told apart block by block", arguments: names)
  func blocks(name: String) throws {
    let page = try Page(name)
    #expect(
      page.article.paragraphs.map(\.kind.rawValue)
        == page.expected("blocks").split(separator: " ").map(String.init))
  }

  @Test("gives the metadata that it shows and no other", arguments: names)
  func metadata(name: String) throws {
    let page = try Page(name)
    let citation = page.article.citation
    let authors = citation.authors.map { author in
      switch author {
      case .literal(let name): name
      case .person(let family, let given): [given, family].compactMap { $0 }.joined(separator: " ")
      }
    }
    #expect(authors.joined(separator: "; ") == page.expected("author"))
    #expect(citation.issued?.iso ?? "" == page.expected("issued"))
    #expect(citation.containerTitle ?? "" == page.expected("container"))
    #expect(citation.language?.rawValue ?? "" == page.expected("language"))
    #expect(citation.note ?? "" == page.expected("note"))
    #expect(citation.genre ?? "" == page.expected("genre"))
  }

  @Test("has leads and credits split off, and sentences of their own in lists", arguments: names)
  func parts(name: String) throws {
    let page = try Page(name)
    for (part, number, text) in page.parts {
      let paragraph = try #require(page.article.paragraph(number))
      let shown = page.article.text.shown
      switch part {
      case "leads": #expect(paragraph.lead.map(shown) == text)
      case "credits": #expect(paragraph.credit.map(shown) == text)
      default:
        #expect(
          page.sentences(of: paragraph).map { $0.replacing("|", with: "\\|") }.joined(
            separator: "|") == text)
      }
    }
  }
}

/// A page and what is expected of it.
private struct Page {
  let article: Article
  private let lines: [(key: String, value: String)]

  init(_ name: String) throws {
    article = try ArticleFile.article(from: try Fixture.bytes("articles/\(name)"), path: name)
    let stem = name.prefix { $0 != "." }
    lines = try Fixture.text("articles/\(stem).expected").split(separator: "\n").map { line in
      let colon = try #require(line.firstIndex(of: ":"))
      return (String(line[..<colon]), String(line.suffix(from: colon).dropFirst(2)))
    }
  }

  func expected(_ key: String) -> String { lines.first { $0.key == key }?.value ?? "" }

  var parts: [(part: String, number: Int, text: String)] {
    lines.filter { ["leads", "credits", "sentences"].contains($0.key) }.compactMap { line in
      let space = line.value.firstIndex(of: " ") ?? line.value.endIndex
      return Int(line.value[..<space]).map {
        (line.key, $0, String(line.value.suffix(from: space).dropFirst()))
      }
    }
  }

  func sentences(of paragraph: Paragraph) -> [String] {
    let start = paragraph.sentences.lowerBound
    return SentenceSplitter.sentences(
      in: Array(article.text.clean[paragraph.sentences]),
      language: article.citation.language ?? .german
    ).map { article.text.shown($0.lowerBound + start..<$0.upperBound + start) }
  }
}
