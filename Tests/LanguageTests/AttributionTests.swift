import Language
import Testing

@Suite("Attribution, hedges and negation")
struct AttributionTests {
  private func cues(_ text: String, _ language: WritingLanguage = .german) -> [String] {
    Attribution.cues(in: text, language: language).map(\.words)
  }

  @Test(
    "finds whose claim it is",
    arguments: [
      ("Laut Tass kam er.", ["laut"]), ("Der Agentur zufolge kam er.", ["zufolge"]),
      ("Nach Angaben der Polizei kam er.", ["nach angaben"]), ("Er sagte, es regne.", ["sagte"]),
      ("Die Lage sei ernst.", ["sei"]), ("Er habe gewonnen.", ["habe"]), ("Ich habe Zeit.", []),
      ("Das ist so.", []), ("Er gilt als reich.", ["gilt"]), ("Die Habe ist weg.", []),
      ("Das hilft, so der Minister.", ["so"]),
    ])
  func german(text: String, expected: [String]) {
    #expect(cues(text) == expected)
  }

  @Test(
    "finds whose claim it is in English",
    arguments: [
      ("According to Reuters it rained.", ["according to"]), ("He said so.", ["said"]),
      ("It rained.", []),
    ])
  func english(text: String, expected: [String]) {
    #expect(cues(text, .english) == expected)
  }

  @Test(
    "finds hedges",
    arguments: [
      ("Er ist offenbar krank.", ["offenbar"]), ("Das dürfte stimmen.", ["dürfte"]),
      ("Er soll krank gewesen sein.", ["soll"]), ("Er soll kommen.", []), ("Er ist krank.", []),
      ("Wahrscheinlich regnet es.", ["wahrscheinlich"]),
    ])
  func hedges(text: String, expected: [String]) {
    #expect(Hedges.hedges(in: text, language: .german) == expected)
  }

  @Test(
    "finds denials, not what only looks so",
    arguments: [
      ("Er kommt nicht.", ["nicht"]), ("Kein Mensch kam.", ["kein"]),
      ("Nicht nur er kam.", []), ("Mit keinem anderen Land ist es so.", []),
      ("Ohne Hilfe ging es nie.", ["ohne", "nie"]), ("Er kommt.", []),
      ("Nicht zuletzt er kam nicht.", ["nicht"]),
    ])
  func denials(text: String, expected: [String]) {
    #expect(Negation.denials(in: text, language: .german).map(\.word) == expected)
  }

  @Test("finds English denials")
  func englishDenials() {
    let found = Negation.denials(in: "Not only he didn’t come; no one did.", language: .english)
    #expect(found.map(\.word) == ["no"])
    #expect(Negation.denials(in: "He doesn't come.", language: .english).map(\.word) == ["doesn't"])
  }

  @Test("knows denials in other words")
  func otherWords() {
    #expect(Negation.deniesInOtherWords("Er lehnt das ab.", language: .german))
    #expect(!Negation.deniesInOtherWords("Er nimmt das an.", language: .german))
  }
}
