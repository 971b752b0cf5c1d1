import Articles
import Basics
import TestSupport
import Testing

/// Files that are no articles, or were made to break a reader.
@Suite("A hostile article")
struct HostileArticleTests {
  private func read(_ bytes: [UInt8], path: String = "x.txt") throws -> Article {
    try ArticleFile.article(from: bytes, path: path)
  }

  private func shown(_ bytes: [UInt8]) throws -> String {
    String(scalars: try read(bytes).text.clean)
  }

  @Test("of damaged UTF-8 keeps all that is whole")
  func damaged() throws {
    #expect(
      try shown(Array("Größe für ".utf8) + [0xC3, 0x28, 0xFF] + Array(" gut".utf8))
        == "Größe für \u{FFFD}(\u{FFFD} gut")
    let remarks = SourceReview(try read(Array("Größe für".utf8) + [0xFF])).remarks(in: .english)
    #expect(remarks.contains { $0.hasPrefix("Line 1 has a character that cannot be read") })
  }

  @Test("of Windows-1252 reads unassigned bytes as unknown characters")
  func undefined() throws {
    #expect(
      try shown([0x47, 0x72, 0xF6, 0xDF, 0x65, 0x20, 0x81, 0x8D, 0x20, 0x80])
        == "Größe \u{FFFD}\u{FFFD} €")
  }

  @Test("takes a byte order mark in the middle for nothing, and any line ends")
  func marks() throws {
    let article = try read(
      Array("Ein\u{FEFF} Satz.\r\n\r\n\u{FEFF}Zwei\rdrei\u{2028}vier\u{85}fünf\r\rsechs".utf8))
    #expect(article.paragraphs.map(article.shown) == ["Ein Satz.", "Zwei drei vier fünf", "sechs"])
  }

  @Test(
    "is read in linear time whatever it repeats",
    arguments: [
      "[", "[a](", "![a", "[^", "[^a]", "*a ", "<a ", "> ", "#", "| a", "(a ", ". ", "ab-\n",
      "• a\n", "1. a\n", "- a\n",
      "a\n\n", "Kommentare\n\n", "Mehr zum Thema\n\nEin Satz, der steht.\n\n",
      "Von Anna Schmidt\n\n", "Foto: dpa\n\n",
      "Warum ist das so?\n\n", "A: Warum?\n\n", "# A\n\n", "```\n\n", "a\u{301}", "\u{200B}",
      "6. Januar 2022\n\n", "a\tb\n",
    ])
  func repeats(piece: String) throws {
    // Quadratic work on this would take minutes.
    let text =
      "Ein Satz steht hier.\n\n" + String(repeating: piece, count: 60_000 / piece.utf8.count)
    for path in ["x.md", "x.txt"] {
      let article = try read(Array(text.utf8), path: path)
      #expect(article.paragraph(1).map(article.shown) == "Ein Satz steht hier.")
    }
  }

  @Test(
    "is refused in a sentence where it is a folder, a pipe or a device",
    arguments: ["/", "/dev/zero", "/dev/null"])
  func others(path: String) {
    let error = #expect(throws: ArticlesError.self) { try ArticleFile.read(path) }
    #expect(error?.exitCode == .noInput)
  }
}
