import TestSupport
import Testing

@Suite("kartei answer")
struct AnswerCommandTests {
  private static let lines = """
    {"key":{"kind":"quantity","language":"de","text":"7600 Kilometer","value":7600,"unit":"Kilometer","qualifier":"rund"},"typed":"7.600 km"}
    {"key":{"kind":"quantity","language":"de","text":"7600 Kilometer","value":7600,"unit":"Kilometer","qualifier":"rund"},"typed":"7600 m"}

    """

  @Test("judges a batch line by line")
  func batch() throws {
    let result = try Program.run(
      ["answer", "--batch", "--lang", "de"], input: AnswerCommandTests.lines)
    #expect(
      result.output == """
        {"verdict":"accept","score":1,"rule":"quantity-value","message":""}
        {"verdict":"reject","score":0,"rule":"quantity-unit","message":"Zahl richtig, Einheit falsch."}

        """)
    #expect(result.messages == "")
    #expect(result.code == 0)
  }

  @Test("judges the good lines and ends with 65 where one is bad")
  func badLine() throws {
    let result = try Program.run(
      ["answer", "--batch", "-"],
      input: "{\"key\":7,\"typed\":\"x\"}\nnonsense\n{\"key\":{}}\n" + AnswerCommandTests.lines)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(
      result.messages == """
        kartei: Line 1: The answer key is 7; expected is an object in curly brackets.
        kartei: Line 2, column 1: this is not valid JSON: \(badStart); please correct it.
        kartei: Line 3: expected is {"key": {…}, "typed": "…"}; please complete it.

        """)
    #expect(result.code == 65)
  }

  private var badStart: String { "a value is missing here" }

  @Test("wants a deck, a card and an answer without --batch")
  func usage() throws {
    #expect(try Program.run(["answer"]).code == 64)
    #expect(try Program.run(["answer", "--batch", "a", "b"]).code == 64)
    #expect(try Program.run(["answer", "--batch", "/nonexistent"]).code == 66)
  }

  @Test("judges one card of the bundled deck")
  func oneCard() throws {
    let deck = "\(Fixture.repository)/decks/kasachstan.deck.json"
    let missing = try Program.run(["answer", deck, "no-such-card/typed", "x"])
    #expect(missing.code == 66)
  }
}
