import Articles
import Basics
import Facts
import Language
import TestSupport
import Testing

@testable import Decks

@Suite("A deck file")
struct DeckFileTests {
  @Test("gives back the deck that was written")
  func roundTrip() throws {
    let bytes = DeckFile.bytes(of: Sample.deck)
    let deck = try DeckFile.deck(from: bytes, path: "a.deck.json")
    #expect(deck == Sample.deck)
    #expect(DeckFile.bytes(of: deck) == bytes)
  }

  @Test("gives back questions about sources and orders, and refuses an order without a first place")
  func otherKinds() throws {
    let deck = Sample.deck(of: [Sample.source, Sample.ordering])
    let bytes = DeckFile.bytes(of: deck)
    #expect(try DeckFile.deck(from: bytes, path: "a.deck.json") == deck)
    let text = String(decoding: bytes, as: UTF8.self).replacing(
      "\"place\": 1", with: "\"place\": 2")
    let error = #expect(throws: DecksError.self) {
      try DeckFile.deck(from: Array(text.utf8), path: "a.deck.json")
    }
    #expect(
      error?.sentence(in: .english)
        == "a.deck.json: “cards[1].question.items” holds a list of 4 items, expected is a list of 2 to 9 things with the places 1, 2, 3 …; please make the deck anew with “kartei build”."
    )
  }

  @Test("gives back a matching, and refuses one in which a premise has no response or two")
  func matching() throws {
    let deck = Sample.deck(of: [Sample.matching])
    let bytes = DeckFile.bytes(of: deck)
    #expect(try DeckFile.deck(from: bytes, path: "a.deck.json") == deck)
    for premise in ["3", "0", "4", "\"1\""] {
      let text = String(decoding: bytes, as: UTF8.self).replacing(
        "\"premise\": 1", with: "\"premise\": \(premise)")
      #expect(throws: DecksError.self) {
        try DeckFile.deck(from: Array(text.utf8), path: "a.deck.json")
      }
    }
  }

  @Test("is written to disk and read again")
  func onDisk() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a.deck.json"
    try DeckFile.write(Sample.deck, to: path)
    #expect(try DeckFile.read(path) == Sample.deck)
  }

  @Test("has sorted names, ends with a line feed, and names each source once")
  func shape() throws {
    let text = String(decoding: DeckFile.bytes(of: Sample.deck), as: UTF8.self)
    #expect(text.hasSuffix("}\n"))
    #expect(text.hasPrefix("{\n  \"builtFrom\""))
    let document = try JSONReader.read(text)
    #expect(document.object?.names == document.object?.names.sorted())
    #expect(
      document["sources"]?.array?.compactMap { $0["id"]?.string } == [
        "magazin-2021", "tageblatt-2022",
      ])
    #expect(document["version"] == .integer(1))
    let selector = document["cards"]?.array?.first?["evidence"]?.array?.first?["selector"]?.array
    #expect(selector?.first?["type"] == .string("TextQuoteSelector"))
    #expect(selector?.last?["type"] == .string("TextPositionSelector"))
  }

  @Test("keeps control characters as data")
  func controlCharacters() throws {
    let bell = changed { $0.replacing("Probe", with: "Pro\\u001b[2Jbe") }
    let deck = try DeckFile.deck(from: bell, path: "a.deck.json")
    #expect(deck.title == "Pro\u{1B}[2Jbe")
    #expect(DeckFile.bytes(of: deck) == bell)
  }

  @Test(
    "is refused with the way to the field",
    arguments: [
      (
        "\"paragraph\": 8", "\"paragraph\": \"acht\"",
        "a.deck.json: “cards[0].evidence[0].paragraph” holds the text “acht”, expected is a whole number from 1 to 1000000; please make the deck anew with “kartei build”."
      ),
      (
        "\"value\": 7600", "\"value\": \"viel\"",
        "a.deck.json: The field “cards[0].key.value” is \"viel\"; expected is a finite number."
      ),
      (
        "\"value\": 7000", "\"value\": true",
        "a.deck.json: The field “cards[0].evidence[1].value.value” is true; expected is a finite number."
      ),
      (
        "\"id\": \"grenze-laenge/typed\"", "\"id\": \"../../etc/passwd\"",
        "a.deck.json: “cards[0].id” holds the text “../../etc/passwd”, expected is an id of a–z, digits, “.”, “_”, “-” and “/”; please make the deck anew with “kartei build”."
      ),
      (
        "\"id\": \"grenze-laenge/typed\"", "\"id\": \"grenze/typed\"",
        "a.deck.json: “cards[0].id” holds the text “grenze/typed”, expected is an id that begins with “grenze-laenge/”; please make the deck anew with “kartei build”."
      ),
      (
        "\"source\": \"tageblatt-2022\"", "\"source\": \"nirgends\"",
        "a.deck.json: “cards[0].evidence[0].source” holds the text “nirgends”, expected is an id that “sources” has; please make the deck anew with “kartei build”."
      ),
      (
        "\"status\": \"contested\"", "\"status\": \"unsupported\"",
        "a.deck.json: “cards[0].status” holds the text “unsupported”, expected is a status that sources bear out; please make the deck anew with “kartei build”."
      ),
      (
        "\"kind\": \"choice\"", "\"kind\": \"essay\"",
        "a.deck.json: “cards[2].question.kind” holds the text “essay”, expected is one of: typed, cloze, choice, true-false, source, ordering, matching; please make the deck anew with “kartei build”."
      ),
      (
        "\"isKey\": true,\n            \"text\": \"Kassym",
        "\"isKey\": false,\n            \"text\": \"Kassym",
        "a.deck.json: “cards[2].question.options[1].isKey” holds false, expected is true or nothing; please make the deck anew with “kartei build”."
      ),
      (
        "\"title\": \"Probe\"", "\"title\": \"\"",
        "a.deck.json: “title” holds the text “”, expected is a text that is not empty; please make the deck anew with “kartei build”."
      ),
    ])
  func refusals(found: String, replacement: String, sentence: String) {
    let bytes = changed { $0.replacing(found, with: replacement, maxReplacements: 1) }
    #expect(bytes != DeckFile.bytes(of: Sample.deck))
    let error = #expect(throws: DecksError.self) {
      try DeckFile.deck(from: bytes, path: "a.deck.json")
    }
    #expect(error?.sentence(in: .english) == sentence)
    #expect(error?.exitCode == .badData)
  }

  @Test(
    "that is no deck is refused with a sentence",
    arguments: [
      (
        "",
        "a.deck.json:1:1: this is not valid JSON: the text ends too early; please make the deck anew with “kartei build”."
      ),
      (
        "{\n\"cards\": NaN}",
        "a.deck.json:2:10: this is not valid JSON: a value is missing here; please make the deck anew with “kartei build”."
      ),
      ("[]", "a.deck.json: this is not a kartei deck; expected is a file “NAME.deck.json”."),
      ("{}", "a.deck.json: this is not a kartei deck; expected is a file “NAME.deck.json”."),
      (
        "{\"cards\": [], \"version\": \"1\"}",
        "a.deck.json: this is not a kartei deck; expected is a file “NAME.deck.json”."
      ),
      (
        "{\"cards\": [], \"version\": 2}",
        "a.deck.json: the deck has format 2, this program knows formats up to 1; please update kartei."
      ),
      (
        "{\"cards\": [], \"version\": 1}",
        "a.deck.json: “language” holds nothing, expected is one of: de, en; please make the deck anew with “kartei build”."
      ),
    ])
  func notADeck(text: String, sentence: String) {
    let error = #expect(throws: DecksError.self) {
      try DeckFile.deck(from: Array(text.utf8), path: "a.deck.json")
    }
    #expect(error?.sentence(in: .english) == sentence)
  }

  @Test("that nests too deep, is binary or has every value of a wrong type is refused, not a trap")
  func hostile() throws {
    let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: DecksError.self) { try DeckFile.deck(from: deep, path: "a") }
    #expect(throws: DecksError.self) {
      try DeckFile.deck(from: (0...255).map { UInt8($0) }, path: "a")
    }
    let document = try JSONReader.read(DeckFile.bytes(of: Sample.deck))
    for wrong in [
      JSONValue.null, .integer(-1), .number(1e308), .string("\u{202E}"), .array([.null]),
    ] {
      for broken in variants(of: document, replacing: wrong) {
        let bytes = Array(JSONWriter.line(broken).utf8)
        _ = try? DeckFile.deck(from: bytes, path: "a")
      }
    }
  }

  @Test("with the same card twice names both")
  func duplicates() {
    let twice = Deck(
      id: Sample.deck.id, title: "Probe", language: .german, topics: [], builtFrom: [],
      cards: [Sample.typed, Sample.cloze, Sample.typed])
    let error = #expect(throws: DecksError.self) {
      try DeckFile.deck(from: DeckFile.bytes(of: twice), path: "a.deck.json")
    }
    #expect(
      error?.sentence(in: .german)
        == "a.deck.json: Die Karten cards[0] und cards[2] haben beide die Kennung „grenze-laenge/typed“; jede Kennung darf nur einmal vorkommen."
    )
  }

  @Test("that is missing or a folder is refused with the file's sentence")
  func missing() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: DecksError.self) {
      try DeckFile.read("\(folder.path)/no.deck.json")
    }
    #expect(error?.exitCode == .noInput)
    #expect(throws: DecksError.self) { try DeckFile.read(folder.path) }
  }

  private func changed(_ change: (String) -> String) -> [UInt8] {
    Array(change(String(decoding: DeckFile.bytes(of: Sample.deck), as: UTF8.self)).utf8)
  }

  /// The document with each of its values replaced once.
  private func variants(of value: JSONValue, replacing wrong: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let items):
      return [wrong]
        + items.indices.flatMap { index in
          variants(of: items[index], replacing: wrong).map { variant in
            var changed = items
            changed[index] = variant
            return .array(changed)
          }
        }
    case .object(let object):
      return [wrong]
        + object.members.flatMap { member in
          variants(of: member.value, replacing: wrong).map { variant in
            var changed = object
            changed[member.name] = variant
            return .object(changed)
          }
        }
    default: return [wrong]
    }
  }
}
