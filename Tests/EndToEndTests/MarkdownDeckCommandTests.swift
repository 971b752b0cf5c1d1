import Basics
import TestSupport
import Testing

@Suite("A Markdown deck at the command line")
struct MarkdownDeckCommandTests {
  /// A folder with the article and the deck that docs/fact-sheets.md shows.
  private func documented() throws -> TemporaryFolder {
    let page = String(
      decoding: try FileBytes.read(Fixture.repository + "/docs/fact-sheets.md", limit: 1 << 20),
      as: UTF8.self)
    let blocks = page.split(separator: "```markdown\n").dropFirst()
      .map { $0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex) }
    let folder = try TemporaryFolder()
    let article = try #require(blocks.first { $0.contains("id: zeitung-2022") })
    let deck = try #require(blocks.first { $0.contains("Q: ") })
    try FileBytes.write(Array(article.utf8), to: folder.file("zeitung-2022.md"))
    try FileBytes.write(Array(deck.utf8), to: folder.file("grenzen.md"))
    return folder
  }

  @Test("is checked, built, compared and shown as the page says")
  func documentedDeck() throws {
    let folder = try documented()
    let deck = folder.file("grenzen.md")
    #expect(try Program.run(["check", deck]).code == 0)
    let built = try Program.run(["build", deck, "--lang", "en"])
    #expect(built.code == 0, "\(built)")
    #expect(try Program.run(["build", deck, "--check"]).code == 0)
    #expect(try Program.run(["diff", deck, folder.file("grenzen.deck.json")]).code == 0)
    let preview = try Program.run(["preview", deck, "--lang", "en"])
    #expect(preview.code == 0)
    #expect(
      preview.output.contains(
        "Die Grenze zwischen Russland und Kasachstan ist ____ der Welt.\n\n**eine der längsten**"))
    #expect(preview.output.contains("### c-"))
  }

  @Test("names every mistake with its line, and writes nothing")
  func mistakes() throws {
    let folder = try documented()
    let deck = folder.file("kaputt.md")
    try FileBytes.write(Array("Q: Wann?\nA: 1992\n\nC: Ohne.\nSource: x\n".utf8), to: deck)
    let result = try Program.run(["build", deck, "--lang", "en"])
    #expect(result.code == 65)
    #expect(
      result.messages.split(separator: "\n").map { $0.replacing(folder.path + "/", with: "") } == [
        "kartei: kaputt.md:1:1: The card lacks its source; please add a line such as “Source: paper-2022 ¶3 \"quote\"”.",
        "kartei: kaputt.md:4:4: The cloze has no gap; please write the answer as {{answer}}.",
      ])
    #expect(!names(in: folder.path).contains("kaputt.deck.json"))
  }
}
