import Basics
import Decks
import Facts
import TestSupport
import Testing

@testable import Terminal

@Suite("A test on paper")
struct PaperTextTests {
  private func paper(_ language: InterfaceLanguage) -> PaperTest {
    PaperTest(title: "Probe", form: "A", cards: Sample.deck.cards, language: language)
  }

  @Test(
    "has numbered questions with room, and the key behind a form feed", arguments: ["de", "en"])
  func text(language: String) throws {
    let text = PaperText(paper(language == "de" ? .german : .english)).text
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(text.count(where: { $0 == "\u{C}" }) == 1)
    try expectSnapshot(text, named: "paper-\(language).txt")
  }

  @Test("is Markdown too, with the key on a page of its own", arguments: ["de", "en"])
  func markdown(language: String) throws {
    let text = paper(language == "de" ? .german : .english).markdown
    try expectSnapshot(text, named: "paper-\(language).md")
  }

  @Test("keeps long words, marks and control characters of a deck from breaking it")
  func hostile() {
    let card = Card(
      id: Sample.typed.id, fact: Sample.typed.fact, topic: "t", status: .supported,
      question: .typed(
        stem: "<b>*Was*\u{1B}[2J\u{C}" + String(repeating: "x", count: 200) + "?"),
      key: Sample.typed.key, statement: "S", evidence: [], ruling: nil, asOf: nil)
    let test = PaperTest(title: "", form: "A", cards: [card], language: .english)
    let text = PaperText(test).text
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(!text.contains("\u{1B}"))
    #expect(text.count(where: { $0 == "\u{C}" }) == 1)
    #expect(test.markdown.contains("\\<b\\>\\*Was\\*"))
  }
}
