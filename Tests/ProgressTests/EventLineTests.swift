import Basics
import Memory
import Testing

@testable import Progress

@Suite("Journal line")
struct EventLineTests {
  @Test("stands as docs/formats.md shows it")
  func worked() throws {
    let at = try #require(Instant(rfc3339: "2026-11-21T18:04:05.123+01:00"))
    let id = try #require(EventID("01M7ZH1B03VSCHS423VSCHS423"))
    let event = Event(
      id: id, at: at,
      kind: .answer(
        Answer(
          card: try History.card("grenze-laenge"), rating: .good, verdict: "accept",
          rule: "quantity-value", typed: "7600 km", milliseconds: 4213, mode: .learn,
          key: KeyDigest("5e0f2a"))))
    // The checksum is Python 3.13's zlib.crc32 of the bytes before the last comma.
    #expect(
      String(decoding: EventLine.bytes(of: event), as: UTF8.self)
        == #"[3,"VSCHS423VSCHS423",1795280645123,60,"kasachstan","grenze-laenge/typed",3,"7600 km","#
        + #""quantity-value",4213,"5e0f2a","1abb9d31"]"# + "\n")
  }

  @Test("of version 2, an object that left out what was as usual, is read as the same event")
  func secondVersion() throws {
    let line =
      #"{"v":2,"id":"VSCHS423VSCHS423","at":"2026-11-21T18:04:05.123+01:00","#
      + #""deck":"kasachstan","card":"grenze-laenge/typed","rating":3,"#
      + #""rule":"quantity-value","typed":"7600 km","ms":4213,"sum":"f11dfe72"}"#
    let event = try #require(try read(Array(line.utf8)))
    #expect(event.id.text == "01M7ZH1B03VSCHS423VSCHS423")
    #expect(try read(EventLine.bytes(of: event).dropLast()) == event)
    #expect(try read(OlderLine.bytes(of: event)) == event)
  }

  @Test("of version 1, which wrote every member out, is read as the same event")
  func firstVersion() throws {
    let line =
      #"{"v":1,"id":"01KAKHS423VSCHS423VSCHS423","at":"2026-11-21T18:04:05.123+01:00","#
      + #""kind":"answer","deck":"kasachstan","card":"grenze-laenge/typed","rating":3,"#
      + #""verdict":"accept","rule":"quantity-value","typed":"7600 km","ms":4213,"mode":"learn","#
      + #""sum":"0b492869"}"#
    let event = try #require(try read(Array(line.utf8)))
    #expect(event.id.text == "01KAKHS423VSCHS423VSCHS423")
    #expect(try read(EventLine.bytes(of: event).dropLast()) == event)
  }

  @Test("keeps a whole id where the id's moment is another")
  func foreignID() throws {
    let at = try History.instant(day: 3)
    let event = Event(
      id: History.id(try History.instant(day: 2)), at: at, kind: .suspend(try History.card("a")))
    #expect(try read(EventLine.bytes(of: event).dropLast()) == event)
  }

  @Test("comes back as it was written, whatever its kind", arguments: 0..<16)
  func roundTrip(index: Int) throws {
    let event = try (History.weeks() + History.changes())[index]
    let line = EventLine.bytes(of: event)
    #expect(line.filter { $0 == 0x0A }.count == 1 && line.last == 0x0A)
    #expect(try read(Array(line.dropLast())) == event)
    #expect(try read(line.dropLast() + [0x0D]) == event, "a carriage return at the end")
  }

  @Test("keeps the digest of the key that an answer was held against")
  func keyDigest() throws {
    let event = try History.answer("a", .good, day: 0, key: KeyDigest("0a1b2c"))
    #expect(try read(EventLine.bytes(of: event).dropLast()) == event)
  }

  @Test(
    "keeps every text a learner can type",
    arguments: ["", "\"\\\u{0}\u{1}\n\r\t\u{7F}", "äöüß – „Zitat“ 7 600", "🇰🇿👩‍👩‍👧", "{\"v\":1}\n"])
  func texts(typed: String) throws {
    let event = try History.answer("a", .good, day: 0, typed: typed)
    #expect(try read(Array(EventLine.bytes(of: event).dropLast())) == event)
  }

  @Test("cuts a typed text to 2,000 code points")
  func longText() throws {
    let event = try History.answer("a", .good, day: 0, typed: String(repeating: "ß", count: 9_000))
    let back = try read(Array(EventLine.bytes(of: event).dropLast()))
    guard case .answer(let answer) = back?.kind else {
      Issue.record("an answer comes back")
      return
    }
    #expect(answer.typed == String(repeating: "ß", count: 2_000))
  }

  @Test("takes members in any order and unknown ones beside them")
  func anyOrder() throws {
    let event = try History.answer("a", .good, day: 0)
    let json = try JSONReader.read(OlderLine.bytes(of: event))
    var members = try #require(json.object).members.filter { $0.name != "sum" }.reversed().map {
      $0
    }
    members.append(("später", .object(["x": .null])))
    #expect(try read(signed(JSONObject(members: members))) == event)
  }

  @Test(
    "counts as damaged where a member is missing or cannot be",
    arguments: [
      ("id", nil), ("id", "\"01KAKHS423\""), ("at", "\"2026-13-01T00:00:00Z\""), ("at", "7"),
      ("kind", "7"), ("rule", nil), ("ms", nil), ("rating", "0"), ("rating", "5"),
      ("rating", "2.5"), ("deck", "\"../x\""),
      ("card", nil), ("mode", "\"play\""), ("ms", "-1"), ("typed", "7"), ("v", "0"),
      ("v", "1"), ("id", "\"VSCHS423VSCHS42U\""), ("v", "\"1\""),
    ] as [(String, String?)])
  func damaged(name: String, value: String?) throws {
    var object = try #require(
      JSONReader.read(OlderLine.bytes(of: try History.answer("a", .good, day: 0))).object)
    object["sum"] = nil
    object[name] = try value.map { try JSONReader.read($0) }
    var ledger = Ledger()
    let line = signed(object)
    #expect(line.withUnsafeBufferPointer { ledger.add(line: $0) } == .damaged)
    #expect(ledger.count == 0)
  }

  @Test(
    "of version 3 counts as damaged where an element is missing or cannot be",
    arguments: [
      (0, "2"), (0, "0"), (0, "3.5"), (1, "\"\""), (1, "\"VSCHS42U\""), (1, "7"), (2, "\"x\""),
      (2, "1e18"),
      (3, "1440"), (3, "null"), (4, "\"../x\""), (5, "\"\""), (6, "0"), (6, "5"), (7, "7"),
      (8, "null"),
      (9, "-1"), (9, "2.5"), (10, "\"5e0f2\""), (10, "null"), (10, nil), (11, "7"),
      (11, "{\"mode\":\"play\"}"), (11, "{\"verdict\":7}"), (11, "{},{}"),
    ] as [(Int, String?)])
  func damagedElement(place: Int, value: String?) throws {
    var elements = try elements(of: try History.answer("a", .good, day: 0))
    if place < elements.count { elements.remove(at: place) }
    if let value { elements.insert(value, at: place) }
    var ledger = Ledger()
    #expect(signed(elements).withUnsafeBufferPointer { ledger.add(line: $0) } == .damaged)
    #expect(ledger.count == 0)
  }

  @Test(
    "of version 3 is read by its places, whatever the spacing and whatever else is in its object")
  func elements() throws {
    let event = try History.answer("a", .good, day: 0)
    let spaced = try elements(of: event).map { " \($0) " } + [" {\"später\": null}"]
    #expect(try read(signed(spaced)) == event)
    var later = try elements(of: event)
    later[0] = "4"
    var ledger = Ledger()
    #expect(signed(later).withUnsafeBufferPointer { ledger.add(line: $0) } == .newer)
  }

  @Test("is at most 125 bytes long for an everyday answer")
  func size() throws {
    let event = try History.answer("grenze-laenge", .good, day: 300, key: KeyDigest("5e0f2a"))
    #expect(EventLine.bytes(of: event).count <= 125)
  }

  @Test("is kept for later where its version or kind is newer")
  func newer() throws {
    for (name, value) in [("v", JSONValue.integer(3)), ("kind", .string("dream"))] {
      var object = try #require(
        JSONReader.read(OlderLine.bytes(of: try History.answer("a", .good, day: 0))).object)
      object["sum"] = nil
      object[name] = value
      var ledger = Ledger()
      #expect(signed(object).withUnsafeBufferPointer { ledger.add(line: $0) } == .newer)
    }
  }

  @Test("is noticed as damaged whichever bit flips, or cut anywhere")
  func flippedBits() throws {
    let line = Array(EventLine.bytes(of: try History.answer("a", .good, day: 0)).dropLast())
    for index in line.indices {
      for bit in 0..<8 {
        var flipped = line
        flipped[index] ^= 1 << UInt8(bit)
        #expect(try read(flipped) == nil, "byte \(index), bit \(bit)")
      }
      if index > 0 { #expect(try read(Array(line[..<index])) == nil, "cut at \(index)") }
    }
  }

  @Test("says the same by the fast path and by the tree", arguments: 1...300)
  func bothPaths(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let events = try History.weeks() + History.changes()
    let event = try #require(events.randomElement(using: &chance))
    let whole = EventLine.bytes(of: event)
    let isArray = whole.first == UInt8(ascii: "[")
    var line = Array(whole.dropLast(isArray ? 13 : 19))
    if chance.next().isMultiple(of: 3), isArray {
      line = Array(OlderLine.bytes(of: event).dropLast(18))
    }
    // Damage under a right checksum: what a program with a fault, or a stranger, may write.
    for _ in 0..<Int.random(in: 0...2, using: &chance) {
      let index = Int.random(in: line.indices, using: &chance)
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: line[index] = UInt8.random(in: 0...255, using: &chance)
      case 1: line.remove(at: index)
      default: line.insert("0123\"\\{}[],:ä".utf8.randomElement(using: &chance) ?? 48, at: index)
      }
    }
    let changed = signed(line)
    var fast = Ledger()
    let outcome = changed.withUnsafeBufferPointer { fast.add(line: $0) }
    var slow = Ledger()
    let expected: Ledger.Outcome
    switch changed.withUnsafeBufferPointer({ EventLine.read($0) }) {
    case .event(let event):
      slow.add(event)
      expected = .counted
    case .damaged: expected = .damaged
    case .newer: expected = .newer
    case .blank: expected = .blank
    }
    #expect(outcome == expected)
    #expect(Replay().state(of: &fast) == Replay().state(of: &slow))
  }

  @Test("is found again inside a line that lost its line feed")
  func salvage() throws {
    let events = try History.weeks()
    let lines = events.map { Array(EventLine.bytes(of: $0).dropLast()) }
    let torn = Array(lines[0].prefix(40))
    let merged = torn + lines[1] + [0x0B] + lines[2] + lines[3]
    #expect(
      merged.withUnsafeBufferPointer { EventLine.salvage($0) } == [events[1], events[2], events[3]])
    #expect(torn.withUnsafeBufferPointer { EventLine.salvage($0) } == [])
  }

  private func read(_ line: some Sequence<UInt8>) throws -> Event? {
    Array(line).withUnsafeBufferPointer { line in
      if case .event(let event) = EventLine.read(line) { event } else { nil }
    }
  }

  /// A line with the right checksum around any members.
  private func signed(_ object: JSONObject) -> [UInt8] {
    signed(Array(JSONWriter.line(.object(object)).utf8.dropLast()))
  }

  private func signed(_ body: [UInt8]) -> [UInt8] {
    let sum = Checksum(of: body).hex
    return body
      + Array((body.first == UInt8(ascii: "[") ? ",\"\(sum)\"]" : ",\"sum\":\"\(sum)\"}").utf8)
  }

  /// The elements of an answer's line, but for the checksum, each as its text.
  private func elements(of event: Event) throws -> [String] {
    let json = try JSONReader.read(Array(EventLine.bytes(of: event)))
    return try #require(json.array).dropLast().map { JSONWriter.line($0) }
  }

  /// The line that has these elements.
  private func signed(_ elements: [String]) -> [UInt8] {
    signed(Array("[\(elements.joined(separator: ","))".utf8))
  }
}
