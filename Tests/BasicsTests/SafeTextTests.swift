import Testing

@testable import Basics

@Suite("Safe text")
struct SafeTextTests {
  @Test(
    "shows what would move the cursor or turn the line",
    arguments: [
      ("a\u{1B}[2Jb", "a␛[2Jb"), ("\u{0}\u{7}\r", "␀␇␍"), ("a\tb\nc", "a b c"), ("\u{7F}", "␡"),
      ("\u{9B}31m", "\u{FFFD}31m"), ("\u{202E}txt.exe", "\u{FFFD}txt.exe"),
      ("ä – „ok“ 😀", "ä – „ok“ 😀"),
      ("", ""),
    ])
  func worked(text: String, safe: String) {
    #expect(neutralised(text) == safe)
  }

  @Test("keeps line breaks where asked")
  func lineBreaks() {
    #expect(neutralised("a\nb\u{1B}", keepingLineBreaks: true) == "a\nb␛")
  }

  @Test("leaves no control character, whatever comes in")
  func everything() {
    for value in 0...0x3000 as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = neutralised(String(scalar)).unicodeScalars
      #expect(safe.allSatisfy { $0.properties.generalCategory != .control }, "U+\(value)")
    }
  }
}
