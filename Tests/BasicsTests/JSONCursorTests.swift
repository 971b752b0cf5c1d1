import Testing

@testable import Basics

@Suite("JSON cursor")
struct JSONCursorTests {
  private func with<Value>(_ text: String, _ body: (inout JSONCursor) -> Value) -> Value {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var cursor = JSONCursor(bytes)
      return body(&cursor)
    }
  }

  @Test("steps over what is expected and stays before what is not")
  func skip() {
    with("{\"a\":1}") { cursor in
      let missed = cursor.skip("{\"b\"")
      #expect(!missed && cursor.position == 0)
      let found = (cursor.skip("{\"a\":"), cursor.natural(), cursor.skip("}"))
      #expect(found == (true, 1, true) && cursor.isAtEnd)
      let beyond = (cursor.skip("x"), cursor.skip(""), cursor.take(1) == nil)
      #expect(beyond == (false, true, true))
    }
  }

  @Test(
    "takes a string without escapes that is UTF-8",
    arguments: [
      ("abc\" ", "abc"), ("\"", ""), ("äö😀\"", "äö😀"), ("a\\\"b\"", nil), ("a\nb\"", nil),
      ("abc", nil), ("", nil),
    ]
      as [(String, String?)])
  func strings(text: String, value: String?) {
    #expect(
      with(text) { cursor in cursor.plainString().map { String(decoding: $0, as: UTF8.self) } }
        == value)
  }

  @Test("refuses a string that is not UTF-8")
  func invalid() {
    let bytes: [UInt8] = [0xC3, 0x28, 0x22]
    bytes.withUnsafeBufferPointer { bytes in
      var cursor = JSONCursor(bytes)
      let isRefused = cursor.plainString() == nil
      #expect(isRefused)
    }
  }

  @Test(
    "takes whole numbers as JSON writes them",
    arguments: [
      ("0", 0), ("42,", 42), ("007", nil), ("-1", nil), ("", nil), ("x", nil),
      ("999999999999999999", 999_999_999_999_999_999), ("1000000000000000000", nil),
    ] as [(String, Int?)])
  func naturals(text: String, value: Int?) {
    let number = with(text) { cursor in cursor.natural() }
    #expect(number == value)
  }

  @Test(
    "takes numbers as the reader reads them",
    arguments: [
      "0", "0.1", "12.5", "2.3065", "23.883064079156675", "36500.0", "1e-05", "1.5e+20",
      "123456789012345678", "0.30000000000000004", "9007199254740993", "1.0000000000000002",
      "12345678901234567890.5", "5e-324",
    ])
  func numbers(text: String) throws {
    let number = with(text + ", ") { cursor in cursor.number() }
    #expect(number == Double(text))
    #expect(try JSONReader.read(text).double == Double(text))
  }

  @Test(
    "refuses what is no number from 0 on",
    arguments: ["", "-1", ".5", "1.", "01", "+1", "x", "1e", "1.e5", "1e999"])
  func badNumbers(text: String) {
    let number = with(text) { cursor in cursor.number() }
    #expect(number == nil)
  }
}
