import Basics
import Facts
import TestSupport
import Testing

@testable import Decks

@Suite("A preview")
struct DeckPreviewTests {
  @Test("shows every card of a deck with answer and evidence", arguments: ["de", "en"])
  func whole(language: String) throws {
    let preview = DeckPreview(language: language == "de" ? .german : .english)
    try expectSnapshot(preview.text(of: Sample.deck) + "\n", named: "preview-\(language).md")
  }

  @Test("lets no control characters through")
  func neutralised() {
    let card = Card(
      id: Sample.typed.id, fact: Sample.typed.fact, topic: "\u{1B}]0;t", status: .attributed,
      question: .typed(stem: "Was\u{1B}[2J?"), key: Sample.typed.key, statement: "S",
      evidence: Sample.typed.evidence, ruling: nil, asOf: nil, attributedTo: "\u{9B}1m",
      computation: "1\u{202E}2")
    let text = DeckPreview(language: .german).text(of: Sample.deck.with(cards: [card]))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || neutral($0) })
  }

  private func neutral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E
  }
}
