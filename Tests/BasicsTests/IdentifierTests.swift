import Testing

@testable import Basics

@Suite("Identifier")
struct IdentifierTests {
  @Test(
    "is what files and cards are called",
    arguments: ["a", "grenze-laenge/typed", "x.y_z", "0", "a/b/c"])
  func good(text: String) {
    #expect(CardID(text)?.text == text)
  }

  @Test(
    "refuses what would be read otherwise",
    arguments: [
      "", "A", "ä", "a b", "/a", "a/", "..", "a..b", "a//b", "-a", "a-", ".a", "a\n", "a\u{0}b",
      "a\\b",
      String(repeating: "a", count: 121),
    ])
  func bad(text: String) {
    #expect(CardID(text) == nil)
  }

  @Test("sorts by its text")
  func order() throws {
    let ids = try ["b", "a/b", "a"].map { try #require(CardID($0)) }
    #expect(ids.sorted().map(\.text) == ["a", "a/b", "b"])
  }
}
