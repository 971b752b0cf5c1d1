import Testing

@testable import Basics

@Suite("Scan for an array's elements")
struct JSONArrayScanTests {
  private func scan(_ text: String, piece: Int = 3) -> JSONArrayScan {
    var scan = JSONArrayScan(name: "cards", restLimit: 1 << 20)
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      Array(bytes[start..<min(bytes.count, start + piece)]).withUnsafeBufferPointer {
        scan.take($0)
      }
    }
    return scan
  }

  @Test(
    "tells elements from what is around them",
    arguments: [
      (
        #"{"cards": [1, {"a": [2, "],\""]}, "x" ] , "id": "cards"}"#,
        ["1", #"{"a": [2, "],\""]}"#, #""x" "#]
      ),
      (#"{"cards":[]}"#, []), (#"{"card": [1], "x": {"cards": [2]}}"#, []),
      (#"{"cards": {"cards": [1]}, "cards2": ["cards", [1]]}"#, []),
      (#"{"a": "\"cards", "cards":[[1,2],[3]]}"#, ["[1,2]", "[3]"]),
    ])
  func elements(text: String, expected: [String]) throws {
    for piece in [1, 3, 1000] {
      let scan = scan(text, piece: piece)
      let bytes = Array(text.utf8)
      #expect(scan.elements.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
      #expect((try? JSONReader.read(scan.rest)) != nil)
    }
  }

  @Test("accepts in pieces exactly what is valid as a whole", arguments: 1...2_000)
  func wholeAndPieces(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var bytes = Array(
      #"{"id": "x", "cards": [{"a": [1, "],"]}, [2.5, null], "\\\"", 3], "n": {"b": [4]}}"#.utf8)
    for _ in 0..<Int.random(in: 0...3, using: &chance) {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(Array(#"[]{},:"\ 0"#.utf8).randomElement(using: &chance) ?? 0, at: place)
      default: bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &chance)
      }
    }
    var scan = JSONArrayScan(name: "cards", restLimit: 1 << 20)
    bytes.withUnsafeBufferPointer { scan.take($0) }
    let rest = try? JSONReader.read(scan.rest)
    let elements = scan.elements.map { try? JSONReader.read(Array(bytes[$0])) }
    #expect((rest != nil && !elements.contains(nil)) == ((try? JSONReader.read(bytes)) != nil))
  }
}
