import Basics
import TestSupport
import Testing

@testable import Decks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Open deck")
struct OpenDeckTests {
  private let folder: TemporaryFolder
  private let path: String
  private let shelf: IndexShelf

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("probe.deck.json")
    // An hour from now, when every file has settled.
    shelf = IndexShelf(folder: folder.file("cache/kartei/decks"), now: { 1 << 62 })
    try DeckFile.write(Sample.deck, to: path)
  }

  private func indexPath() throws -> String {
    let decks = folder.file("cache/kartei/decks")
    return "\(decks)/\(try #require(names(in: decks).first))"
  }

  private func expectSample(_ deck: OpenDeck) throws {
    #expect(deck.entries == OpenDeck(Sample.deck).entries)
    #expect(try deck.entries.indices.map { try deck.card(at: $0) } == Sample.deck.cards)
    #expect(try deck.keys() == Sample.deck.cards.map(\.key))
    #expect(deck.title == "Probe" && deck.topics == Sample.deck.topics)
  }

  @Test("gives the same cards with an index and without")
  func same() throws {
    try expectSample(try DeckFile.open(path, index: nil))
    try expectSample(try DeckFile.open(path, index: shelf))
    let file = try FileReader(path, limit: 1 << 20)
    #expect(shelf.index(of: file) != nil)
    try expectSample(try DeckFile.open(path, index: shelf))
  }

  @Test("does not believe an index of another state of the file, nor a damaged one")
  func stale() throws {
    _ = try DeckFile.open(path, index: shelf)
    let index = try FileBytes.read(try indexPath(), limit: 1 << 20)
    let file = try FileReader(path, limit: 1 << 20)
    for place in index.indices {
      var flipped = index
      flipped[place] ^= 1 << UInt8(place % 8)
      #expect(flipped.withUnsafeBufferPointer { DeckIndex($0, of: file) } == nil, "byte \(place)")
      let cut = Array(index[..<place])
      #expect(cut.withUnsafeBufferPointer { DeckIndex($0, of: file) } == nil, "cut at \(place)")
    }
    try DeckFile.write(Sample.deck(of: [Sample.cloze]), to: path)
    #expect(shelf.index(of: try FileReader(path, limit: 1 << 20)) == nil)
    #expect(try DeckFile.open(path, index: shelf).entries.map(\.id) == [Sample.cloze.id])
  }

  @Test("keeps no index of a file that was changed a moment ago")
  func unsettled() throws {
    let changed = try FileReader(path, limit: 1 << 20).identity.changed
    let shelf = IndexShelf(folder: folder.file("young"), now: { changed + 1_000_000 })
    _ = try DeckFile.open(path, index: shelf)
    #expect(names(in: folder.file("young")).isEmpty)
  }

  @Test(
    "goes on with its cards where the file is replaced or removed, and refuses them written over")
  func replaced() throws {
    let deck = try DeckFile.open(path, index: shelf)
    try DeckFile.write(Sample.deck(of: []), to: path)
    try expectSample(deck)
    unlink(path)
    try expectSample(deck)
    try DeckFile.write(Sample.deck, to: path)
    let other = try DeckFile.open(path, index: shelf)
    let descriptor = open(path, O_WRONLY | O_TRUNC)
    defer { close(descriptor) }
    #expect(throws: DecksError.changed(path: path)) { try other.card(at: 0) }
  }

  @Test("makes no home for its cache, and works without one")
  func noCache() throws {
    let shelf = IndexShelf(folder: folder.file("gone/away/.cache/kartei/decks"), now: { 1 << 62 })
    try expectSample(try DeckFile.open(path, index: shelf))
    #expect(names(in: folder.file("gone")).isEmpty)
  }

  @Test("says what is wrong as reading the whole deck does", arguments: 1...150)
  func faults(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var bytes = DeckFile.bytes(of: Sample.deck)
    for _ in 0..<Int.random(in: 1...2, using: &chance) {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      if Bool.random(using: &chance) {
        bytes.remove(at: place)
      } else {
        bytes[place] = UInt8.random(in: 0x20...0xFF, using: &chance)
      }
    }
    try FileBytes.write(bytes, to: path)
    let whole = Result { () throws(DecksError) in try DeckFile.deck(from: bytes, path: path) }
    let read = Result { () throws(DecksError) in try DeckFile.read(path) }
    let opened = Result { () throws(DecksError) in try DeckFile.open(path, index: nil) }
    #expect(read == whole)
    switch (whole, opened) {
    case (.success(let deck), .success(let open)):
      #expect(try open.entries.indices.map { try open.card(at: $0) } == deck.cards)
    case (.failure(let one), .failure(let other)): #expect(one == other)
    default: Issue.record("one is refused and the other not: \(whole), \(opened)")
    }
  }
}
