import Basics
import Memory
import TestSupport
import Testing

@testable import Progress

@Suite("A learner's files as strict JSON")
struct JSONStrictnessTests {
  /// The cases that are as deep as may be do not fit into anything.
  private static let cases = JSONCase.all.filter { !$0.name.contains("depth_128") }

  @Test("take in a profile what the reader takes, and nothing else")
  func profile() throws {
    let path = try TemporaryFolder()
    for example in JSONStrictnessTests.cases {
      let file = path.file("profile.json")
      try FileBytes.write(
        Array(#"{"version":1,"name":"m","device":"d","x":"#.utf8) + example.bytes + [0x7D], to: file
      )
      #expect(((try? ProfileFile.read(file)) != nil) == example.isAccepted, "\(example)")
      guard let profile = try? ProfileFile.read(file) else { continue }
      #expect(profile.others["x"] == (try JSONReader.read(example.bytes)), "\(example)")
    }
  }

  @Test("take in a journal's line what the reader takes, and nothing else")
  func line() throws {
    let at = #"{"v":2,"id":"VSCHS423VSCHS423","at":"2026-11-21T18:04:05.123+01:00","kind":"bury","#
    for example in JSONStrictnessTests.cases where !example.bytes.contains(0x0A) {
      let body = Array("\(at)\"deck\":\"d\",\"card\":\"c/typed\",\"x\":".utf8) + example.bytes
      let line = body + Array(",\"sum\":\"\(Checksum(of: body).hex)\"}".utf8)
      guard line.count <= EventLine.limit else { continue }
      let isRead =
        if case .event = line.withUnsafeBufferPointer(EventLine.read) { true } else { false }
      #expect(isRead == example.isAccepted, "\(example)")
    }
  }

  @Test("keep what they do not know of a profile when it is written anew")
  func others() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("profile.json")
    let text = #"{"z":[1,{"é":null}],"version":1,"name":"m","device":"d","newPerDay":5,"a":-0.5}"#
    try FileBytes.write(Array(text.utf8), to: path)
    var profile = try #require(try ProfileFile.read(path))
    profile.newPerDay = 7
    try ProfileFile.write(profile, to: path)
    #expect(try ProfileFile.read(path) == profile)
    let document = try JSONReader.read(try FileBytes.read(path, limit: 1 << 20))
    #expect(document["z"] == (try JSONReader.read(#"[1,{"é":null}]"#)))
    #expect(document["a"] == .number(-0.5) && document["newPerDay"] == .integer(7))
  }

  @Test("read an answer's line the same with and without the fast way", arguments: 1...40)
  func fastAndSlow(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let event = try History.answer("a", .good, day: Int(seed), typed: "ä\"\\ € 7600")
    let isOld = seed.isMultiple(of: 2)
    let line =
      isOld
      ? OlderLine.bytes(of: event).dropLast(EventLine.objectSumLength)
      : EventLine.bytes(of: event).dropLast(EventLine.arraySumLength + 1)
    for _ in 0..<50 {
      var body = Array(line)
      for _ in 0..<Int.random(in: 1...2, using: &chance) {
        let index = Int.random(in: body.indices, using: &chance)
        let byte = RandomBytes.json.randomElement(using: &chance) ?? 0x20
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: body[index] = byte
        case 1: body.remove(at: index)
        case 2: body.insert(byte, at: index)
        default: body[index] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        }
      }
      let sum = Checksum(of: body).hex
      let whole = body + Array((isOld ? ",\"sum\":\"\(sum)\"}" : ",\"\(sum)\"]").utf8)
      guard let fast = whole.withUnsafeBufferPointer({ AnswerLine($0)?.event }) else { continue }
      let json = try JSONReader.read(whole)
      let version = json["v"]?.integer ?? 0
      let reading =
        json.array.map(AnswerElements.reading) ?? EventMembers(json, version: version).reading
      guard case .event(let slow) = reading else {
        Issue.record("\(String(decoding: whole, as: UTF8.self))")
        continue
      }
      #expect(fast == slow, "\(String(decoding: whole, as: UTF8.self))")
    }
  }
}

/// Bytes that journal lines are made of, and some that they are not.
private enum RandomBytes {
  static let json = Array("{}[]:,\"\\0123456789.eE+-TZtfnu ä/".utf8) + [0x00, 0x1F, 0x80, 0xFF]
}
