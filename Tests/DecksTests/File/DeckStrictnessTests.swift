import Basics
import TestSupport
import Testing

@testable import Decks

@Suite("A deck's file as strict JSON")
struct DeckStrictnessTests {
  @Test("is read as a whole and piece by piece where the reader takes it, and nowhere else")
  func cases() throws {
    let folder = try TemporaryFolder()
    let deck = DeckFile.bytes(of: Sample.deck)
    // Behind the outermost brace, and behind that of the first card.
    let cards = try #require(firstPlace(of: "\"cards\": [", in: deck))
    let card = try #require(firstPlace(of: "{", in: Array(deck[cards...]))) + cards
    for place in [1, card] {
      for example in JSONCase.all where !example.name.contains("depth_12") {
        let bytes = deck[..<place] + Array("\"x\":".utf8) + example.bytes + [0x2C] + deck[place...]
        let path = folder.file("probe.deck.json")
        try FileBytes.write(Array(bytes), to: path)
        let isRead = (try? DeckFile.read(path)) != nil
        let isOpened = (try? DeckFile.open(path, index: nil)) != nil
        #expect(isRead == example.isAccepted && isOpened == isRead, "\(example) at \(place)")
      }
    }
  }

  @Test("may be 128 levels deep, counted from its outermost brace wherever the depth is")
  func depth() throws {
    let folder = try TemporaryFolder()
    let deck = DeckFile.bytes(of: Sample.deck)
    let cards = try #require(firstPlace(of: "\"cards\": [", in: deck))
    let card = try #require(firstPlace(of: "{", in: Array(deck[cards...]))) + cards
    for (place, levels) in [(1, 127), (card, 125)] {
      for extra in 0...1 {
        let depth = levels + extra
        let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let path = folder.file("probe.deck.json")
        try FileBytes.write(
          Array(deck[..<place] + Array("\"x\":\(nested),".utf8) + deck[place...]), to: path)
        #expect(((try? DeckFile.read(path)) != nil) == (extra == 0), "\(depth) levels at \(place)")
      }
    }
  }

  /// The place behind the first occurrence of a text.
  private func firstPlace(of text: String, in bytes: [UInt8]) -> Int? {
    let text = Array(text.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: text) }.map { $0 + text.count }
  }
}
