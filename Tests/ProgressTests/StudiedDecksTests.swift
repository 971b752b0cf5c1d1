import Basics
import TestSupport
import Testing

@testable import Progress

@Suite("Studied decks")
struct StudiedDecksTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("are found where they lay last, in the order in which they were first practised")
  func roundTrip() throws {
    var decks = StudiedDecks(folder: folder.path)
    let (first, second) = try (deck("bio"), deck("donau"))
    let noted = [
      decks.note(first, at: "/a/bio.deck.json"), decks.note(second, at: "/a/donau.deck.json"),
      decks.note(first, at: "/a/bio.deck.json"), decks.note(first, at: "/b/bio.deck.json"),
    ]
    #expect(noted == [true, true, false, true])
    try decks.write(to: folder.path)
    let again = StudiedDecks(folder: folder.path)
    #expect(again == decks)
    #expect(again.places.map(\.path) == ["/b/bio.deck.json", "/a/donau.deck.json"])
  }

  @Test(
    "are none where the file tells nothing",
    arguments: [
      "", "{", "[]", "{\"version\":2,\"decks\":[]}", "{\"version\":1}",
      "{\"version\":1,\"decks\":[{\"deck\":\"../x\",\"path\":\"/a\"},{\"deck\":\"x\",\"path\":\"a\"},7]}",
    ])
  func damaged(content: String) throws {
    try FileBytes.write(Array(content.utf8), to: folder.file("decks.json"))
    #expect(StudiedDecks(folder: folder.path).places.isEmpty)
  }

  private func deck(_ id: String) throws -> DeckID { try #require(DeckID(id)) }
}
