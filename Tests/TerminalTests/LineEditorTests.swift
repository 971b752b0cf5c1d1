import Basics
import Testing

@testable import Terminal

@Suite("Line editor")
struct LineEditorTests {
  @Test("tells readline which parts of a prompt take no room")
  func marks() {
    let screen = Screen(columns: 80, isColoured: true, language: .german)
    let prompt = LineEditor.prompt("› ", under: ["", screen.painted("Frage", .strong)])
    #expect(prompt == "\n\u{01}\u{1B}[1m\u{02}Frage\u{01}\u{1B}[0m\u{02}\n› ")
    #expect(LineEditor.prompt("› ", under: []) == "› ")
  }
}
