import Basics
import Testing

@Suite("Text kept as characters")
struct ScalarTextTests {
  @Test(
    "becomes the same text again",
    arguments: [
      "", "abc", "Größe – „x“", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "😀",
    ])
  func roundTrip(text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(String(scalars: scalars) == text)
    #expect(scalars.utf8 == Array(text.utf8))
    #expect(String(scalars: scalars.dropFirst()) == String(text.unicodeScalars.dropFirst()))
  }
}
