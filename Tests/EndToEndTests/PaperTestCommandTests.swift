import Basics
import TestSupport
import Testing

@Suite("kartei preview --print")
struct PaperTestCommandTests {
  private let deck = "\(Fixture.repository)/decks/kasachstan.deck.json"

  @Test("asks the same questions as a quiz of that form, and others in another form or seed")
  func forms() throws {
    let first = try Program.run(["preview", deck, "--print", "--form", "A", "--lang", "de"])
    #expect(first.code == 0)
    #expect(try Program.run(["preview", deck, "--print", "--lang", "de"]) == first)
    let other = try Program.run(["preview", deck, "--print", "--form", "B", "--lang", "de"])
    let seeded = try Program.run(
      ["preview", deck, "--print", "--form", "A", "--seed", "7", "--lang", "de"])
    #expect(Set([first.output, other.output, seeded.output]).count == 3)
    let folder = try TemporaryFolder()
    let quiz = try Program.run(
      ["quiz", deck, "--form", "A", "--lang", "de", "--plain", "--home", folder.path],
      input: String(repeating: "\n", count: 10))
    let asked = words(quiz.output[...])
    let page = first.output.split(separator: "\u{C}").first ?? ""
    let stems = page.split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(stems.count == 10)
    for stem in stems {
      let start = words(stem.dropFirst(4)).prefix(25)
      #expect(asked.contains(start), "\(stem)")
    }
  }

  private func words(_ text: Substring) -> String {
    text.replacing("_", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("(Lücke) ", with: "").replacing("Wahr oder falsch? „", with: "„")
  }

  @Test("goes to a file, and only with options that fit")
  func files() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("test.md")
    let result = try Program.run(
      ["preview", deck, "--print", "--markdown", "--questions", "3", "-o", file, "--lang", "en"])
    #expect(result.code == 0 && result.output.isEmpty && result.messages.isEmpty)
    let text = String(decoding: try FileBytes.read(file, limit: 1 << 20), as: UTF8.self)
    #expect(text.hasPrefix("# ") && text.contains("**3.**") && !text.contains("**4.**"))
    #expect(try Program.run(["preview", deck, "--form", "B"]).code == 64)
    #expect(try Program.run(["preview", deck, "--print", "--json"]).code == 64)
    #expect(try Program.run(["preview", deck, "--print", "--questions", "0"]).code == 64)
    #expect(try Program.run(["preview", deck, "--print", "--topic", "x"]).code == 64)
    #expect(
      try Program.run(["preview", deck, "--print", "-o", folder.file("a/b.txt")]).code == 73)
  }
}
