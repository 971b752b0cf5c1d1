import Basics
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("kartei doctor")
struct DoctorCommandTests {
  let room: TemporaryFolder
  init() throws { room = try TemporaryFolder() }

  private let deck = "\(Fixture.repository)/decks/kasachstan.deck.json"

  private func kartei(
    _ arguments: [String], input: String = "", language: String = "en"
  ) throws -> Program.Result {
    try Program.run(
      arguments + [
        "--home", room.file("home"), "--learner", "maria", "--lang", language,
        "--now", "2026-11-21T18:00:00+01:00",
      ], input: input)
  }

  @Test("accepts and refuses every JSON text as the standard says, one line each with --json")
  func jsonSuite() throws {
    for example in JSONCase.all {
      try FileBytes.write(example.bytes, to: room.file("\(example.name).json"))
    }
    let files = JSONCase.all.map { room.file("\($0.name).json") }
    let result = try Program.run(["doctor", "--json"] + files)
    #expect(result.code == 65 && result.messages == "")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == files.count)
    for (example, line) in zip(JSONCase.all, lines) {
      let json = try JSONReader.read(String(line))
      #expect(json["accepted"]?.bool == example.isAccepted, "\(example)")
      #expect((json["line"]?.integer == nil) == example.isAccepted, "\(example)")
    }
  }

  @Test("says of a file in one sentence where it is no JSON, with exit code 65")
  func jsonFile() throws {
    let (good, bad) = (room.file("good.json"), room.file("bad\u{1B}.json"))
    try FileBytes.write(Array("{\"a\": [1, 2]}\n".utf8), to: good)
    try FileBytes.write(Array("{\n  \"a\": [1, 2,]\n}\n".utf8), to: bad)
    let accepted = try Program.run(["doctor", good])
    #expect(accepted.output == "\(good): valid JSON.\n" && accepted.code == 0)
    let refused = try Program.run(["doctor", good, bad, good])
    #expect(refused.code == 65)
    #expect(refused.output == "\(good): valid JSON.\n\(good): valid JSON.\n")
    #expect(
      refused.messages
        == "kartei: \(room.file("bad␛.json")):2:14: not JSON as kartei reads it (a value is missing here); please correct it as RFC 8259 says.\n"
    )
    #expect(try Program.run(["doctor", room.file("none.json")]).code == 66)
    #expect(try Program.run(["doctor", room.path]).code == 66)
    #expect(try Program.run(["doctor", "--repair", good]).code == 64)
  }

  @Test("takes a file of JSON Lines line by line, blank ones included")
  func jsonLines() throws {
    let lines = room.file("x.jsonl")
    try FileBytes.write(Array("{}\n\n \r\n[1]".utf8), to: lines)
    #expect(try Program.run(["doctor", lines]).code == 0)
    try FileBytes.write(Array("{}\n\n{\"a\":1,\"a\":2}\n".utf8), to: lines)
    let refused = try Program.run(["doctor", lines, "--lang", "de"])
    #expect(refused.code == 65)
    #expect(
      refused.messages.hasPrefix(
        "kartei: \(lines):3:8: kein JSON, wie kartei es liest (der Name „a“ steht zweimal)"))
  }

  @Test("finds, repairs and is content, in both languages", arguments: ["de", "en"])
  func repairs(language: String) throws {
    _ = try kartei(["learn", deck], input: "weiß nicht\n\nweiß nicht\n\n:q\n")
    let folder = room.file("home/learners/maria")
    let name = try #require(names(in: folder).first { $0.hasPrefix("journal-") })
    let journal = "\(folder)/\(name)"
    let whole = try FileBytes.read(journal, limit: 1 << 20)
    var bytes = whole
    bytes[20] ^= 4
    try FileBytes.write(bytes + Array("{\"v\":2,".utf8), to: journal, permissions: 0o644)
    try FileBytes.write(Array("{".utf8), to: "\(folder)/profile.json", permissions: 0o600)
    try FileBytes.write(whole, to: "\(folder)/\(name)~", permissions: 0o600)

    let sick = try kartei(["doctor"], language: language)
    #expect(sick.code == 1)
    let repaired = try kartei(["doctor", "--repair"], language: language)
    #expect(repaired.code == 0, "\(repaired.output)")
    let well = try kartei(["doctor"], language: language)
    #expect(well.code == 0)
    let screens = [sick, repaired, well].map { result in
      result.output.replacing(folder, with: "ORDNER").replacing(name, with: "journal-pc.jsonl")
    }
    try expectSnapshot(screens.joined(separator: "---\n"), named: "doctor-\(language).txt")
    #expect(try FileBytes.read(journal, limit: 1 << 20) == whole)
    let json = try JSONReader.read(try kartei(["doctor", "--json"]).output)
    #expect(json["problems"] == .integer(0) && json["findings"] == .array([]))
  }
}
