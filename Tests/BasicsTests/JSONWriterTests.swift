import Testing

@testable import Basics

@Suite("JSON writer")
struct JSONWriterTests {
  @Test(
    "writes one line without spaces, members in their own order",
    arguments: [
      (
        JSONValue.object(["b": .integer(1), "a": .array([.null, .bool(true)])]),
        "{\"b\":1,\"a\":[null,true]}"
      ),
      (.number(0.1), "0.1"), (.number(1e21), "1e+21"), (.number(-0.0), "-0.0"),
      (.number(.nan), "null"),
      (.number(.infinity), "null"), (.of(7600), "7600"), (.of(7600.5), "7600.5"),
      (
        .string("\"\\/\n\r\t\u{0}\u{1F}\u{7F}ä😀\u{2028}"),
        "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\\u007fä😀\u{2028}\""
      ),
      (.array([]), "[]"), (.object([:]), "{}"), (.strings(["a", "b"]), "[\"a\",\"b\"]"),
    ])
  func lines(value: JSONValue, text: String) {
    #expect(JSONWriter.line(value) == text)
  }

  @Test("indents a document, sorts its names and ends it with a line feed")
  func document() {
    let value = JSONValue.object([
      "b": .array([]), "a": .array([.integer(1), .object(["y": .null, "x": .object([:])])]),
      "Z": .string("ä"),
    ])
    #expect(
      JSONWriter.document(value) == """
        {
          "Z": "ä",
          "a": [
            1,
            {
              "x": {},
              "y": null
            }
          ],
          "b": []
        }

        """)
  }

  @Test("writes what the reader reads back the same, as line and as document", arguments: 1...100)
  func roundTrip(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let value = RandomJSON.value(depth: 6, using: &chance)
    #expect(try JSONReader.read(JSONWriter.line(value)) == value)
    #expect(try JSONReader.read(JSONWriter.document(value)) == value)
  }
}
