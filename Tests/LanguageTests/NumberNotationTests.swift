import Testing

@testable import Language

@Suite("Digits with signs")
struct NumberNotationTests {
  @Test(
    "are read as German writes them",
    arguments: [
      ("7600", .value(7600)), ("7.600", .value(7600)), ("7 600", .value(7600)),
      ("7'600", .value(7600)),
      ("7,600", .ambiguous(usual: 7.6, other: 7600)), ("12,5", .value(12.5)),
      ("12.5", .value(12.5)),
      ("1.234,5", .value(1234.5)), ("1,234.5", .value(1234.5)), ("1.234.567", .value(1_234_567)),
      ("1,234,567", .value(1_234_567)), ("0,600", .value(0.6)), ("1.23.4", .unreadable),
      ("1,23,4", .unreadable),
      ("12345,678", .value(12345.678)), ("7 60", .value(7)), ("2022 300", .value(2022)),
      ("7.600,", .value(7600)),
    ] as [(String, NumberReading)])
  func german(text: String, reading: NumberReading) {
    #expect(TokenisedText(text, language: .german).tokens.first?.number?.reading == reading)
  }

  @Test(
    "are read as English writes them",
    arguments: [
      ("7,600", .value(7600)), ("7.600", .ambiguous(usual: 7.6, other: 7600)),
      ("12,5", .value(12.5)),
      (".5", .value(0.5)), ("1,234.5", .value(1234.5)), ("7 600", .value(7600)),
    ] as [(String, NumberReading)])
  func english(text: String, reading: NumberReading) {
    #expect(TokenisedText(text, language: .english).tokens.first?.number?.reading == reading)
  }

  @Test("are harmless by the megabyte", .timeLimit(.minutes(1)))
  func huge() {
    let digits = String(repeating: "7", count: 1_000_000)
    #expect(TokenisedText(digits, language: .german).tokens.first?.number?.reading == .unreadable)
    let grouped = String(repeating: "123.", count: 100_000)
    #expect(TokenisedText(grouped, language: .german).tokens.first?.number?.reading == .unreadable)
  }
}
