import Testing

@testable import Basics

@Suite("List of card ids")
struct CardIDListTests {
  private func list(_ ids: String...) throws -> CardIDList {
    CardIDList(try ids.map { try #require(CardID($0)) })
  }

  @Test("gives back what was put in, in its order")
  func order() throws {
    let list = try list("b/typed", "a/typed", "a-1/cloze")
    #expect(list.map(\.text) == ["b/typed", "a/typed", "a-1/cloze"])
    #expect(list.sortedPlaces == [2, 1, 0])
    #expect(CardIDList(bytes: list.bytes, ends: list.ends) == list)
  }

  @Test("takes no bytes that are no id", arguments: ["", "Ä", "a/", "a//b", "a\u{1B}"])
  func refused(text: String) throws {
    var list = try list("a")
    var text = text
    let isTaken = text.withUTF8 { list.append(utf8: $0) }
    #expect(!isTaken && list.count == 1)
  }

  @Test(
    "believes no ends that lie elsewhere, and no letters that an id cannot have",
    arguments: [
      ("ab", [2, 1]), ("ab", [1]), ("ab", [1, 3]), ("ab", [0, 2]), ("ab", []), ("a\u{7}", [2]),
    ] as [(String, [UInt32])])
  func damaged(text: String, ends: [UInt32]) {
    #expect(CardIDList(bytes: Array(text.utf8), ends: ends) == nil)
  }

  @Test("finds each id's place among others in order, within a range")
  func places() throws {
    let others = try list("z", "a", "b", "b/x", "d", "a")
    let wanted = try list("d", "c", "b", "zz", "b/x", "a")
    #expect(wanted.places(sorted: wanted.sortedPlaces, in: others, 1..<5) == [4, -1, 2, -1, 3, 1])
    #expect(others.place(of: try #require(CardID("b/x")), in: 1..<5) == 3)
    #expect(others.place(of: try #require(CardID("c")), in: 1..<5) == nil)
    #expect(others.place(of: try #require(CardID("a")), in: 2..<2) == nil)
  }
}
