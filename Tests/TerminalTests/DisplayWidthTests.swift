import TestSupport
import Testing

@testable import Terminal

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "counts columns, not letters",
    arguments: [
      ("", 0), ("abc", 3), ("Müller", 6), ("Mu\u{308}ller", 6), ("日本", 4), ("한국", 4), ("👍", 2),
      ("👨‍👩‍👧", 2), ("🇰🇿", 2), ("❤️", 2), ("→", 1), ("„Ä“", 3), ("\u{200B}", 0), ("a\u{301}\u{302}", 1),
      ("Қазақстан", 9), ("ｆ", 2), ("\u{7}", 0),
    ])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}

@Suite("Line breaking")
struct LineBreakingTests {
  @Test("breaks at spaces and keeps words whole")
  func words() {
    #expect(
      LineBreaking.lines(of: "eins zwei  drei vier", width: 9) == ["eins zwei", "drei vier"])
  }

  @Test("cuts a word only where it is wider than a line")
  func longWord() {
    #expect(LineBreaking.lines(of: "a bcdefgh i", width: 3) == ["a", "bcd", "efg", "h i"])
  }

  @Test("keeps words together that a non-breaking space joins")
  func nonBreaking() {
    #expect(
      LineBreaking.lines(of: "rund 7600\u{A0}km lang", width: 9) == [
        "rund", "7600\u{A0}km", "lang",
      ])
  }

  @Test("never gives a line that is too wide", arguments: [1, 2, 3, 7, 40])
  func neverTooWide(width: Int) {
    let text = "Das 日本 ist 👨‍👩‍👧 weit, Mu\u{308}ller sagt: Donaudampfschifffahrtsgesellschaft!"
    for line in LineBreaking.lines(of: text, width: width) {
      // A wide sign is wider than the narrowest line and cannot be cut.
      #expect(DisplayWidth.of(line) <= max(2, width))
    }
  }

  @Test("survives no text, no width and a megabyte")
  func extremes() {
    #expect(LineBreaking.lines(of: "", width: 10) == [])
    #expect(LineBreaking.lines(of: "ab", width: 0) == ["a", "b"])
    let long = String(repeating: "x", count: 1 << 20)
    #expect(LineBreaking.lines(of: long, width: 100).count == 10_486)
  }
}
