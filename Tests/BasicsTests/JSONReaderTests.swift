import Foundation
import Testing

@testable import Basics

@Suite("JSON reader")
struct JSONReaderTests {
  @Test(
    "accepts what RFC 8259 allows",
    arguments: [
      ("null", JSONValue.null), (" \t\r\n true \n", .bool(true)), ("false", .bool(false)),
      ("0", .integer(0)), ("-1", .integer(-1)), ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(0x1p63)),
      ("0.5", .number(0.5)), ("1e2", .number(100)), ("1E+2", .number(100)),
      ("1.5e-3", .number(0.0015)),
      ("-0.0", .number(-0.0)), ("5e-324", .number(.leastNonzeroMagnitude)), ("1e-400", .number(0)),
      ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)),
      ("123456789012345678901234567890", .number(123_456_789_012_345_677_877_719_597_056)),
      ("0.1000000000000000055511151231257827", .number(0.1)), ("\"\"", .string("")),
      ("\"ä€😀\"", .string("ä€😀")), ("\"\\u00e4\\u20AC\\ud83d\\uDE00\"", .string("ä€😀")),
      ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .string("\"\\/\u{8}\u{C}\n\r\t")),
      ("\"\u{7F}\u{2028}\u{FEFF}\u{FFFF}\"", .string("\u{7F}\u{2028}\u{FEFF}\u{FFFF}")),
      ("\"\\u0000\"", .string("\u{0}")), ("[]", .array([])), ("{}", .object([:])),
      ("[ 1 , [ ] ,{ } ]", .array([.integer(1), .array([]), .object([:])])),
      ("{\"\":1}", .object(["": .integer(1)])),
      ("{\"a\":{\"a\":[null]}}", .object(["a": .object(["a": .array([.null])])])),
    ])
  func accepts(text: String, value: JSONValue) throws {
    #expect(try JSONReader.read(text) == value)
  }

  @Test(
    "refuses everything else, and says where",
    arguments: [
      ("", JSONError.Reason.unexpectedEnd, 1), ("  ", .unexpectedEnd, 3),
      ("\u{FEFF}1", .byteOrderMark, 1), ("nul", .unexpectedCharacter, 1),
      ("True", .unexpectedCharacter, 1), ("NaN", .unexpectedCharacter, 1),
      ("Infinity", .unexpectedCharacter, 1), ("'a'", .unexpectedCharacter, 1),
      ("+1", .unexpectedCharacter, 1), (".5", .unexpectedCharacter, 1),
      ("-", .unexpectedCharacter, 1), ("-a", .unexpectedCharacter, 1), ("01", .badNumber, 1),
      ("-01", .badNumber, 1), ("1.", .badNumber, 3), ("1.e2", .badNumber, 3), ("1e", .badNumber, 3),
      ("1e+", .badNumber, 4), ("0x10", .trailingText, 2), ("1_000", .trailingText, 2),
      ("1e400", .numberTooLarge, 1), ("-1e400", .numberTooLarge, 1), ("1 2", .trailingText, 3),
      ("[] x", .trailingText, 4), ("1\u{0}", .trailingText, 2), ("[1,]", .unexpectedCharacter, 4),
      ("[,1]", .unexpectedCharacter, 2), ("[1 2]", .expected("]"), 4), ("[1", .expected("]"), 3),
      ("[", .unexpectedEnd, 2), ("]", .unexpectedCharacter, 1), ("[1}", .expected("]"), 3),
      ("{\"a\":1,}", .expectedName, 8), ("{,}", .expectedName, 2), ("{a:1}", .expectedName, 2),
      ("{\"a\"}", .expected(":"), 5), ("{\"a\":}", .unexpectedCharacter, 6),
      ("{\"a\":1 \"b\":2}", .expected("}"), 8), ("{1:2}", .expectedName, 2),
      ("{\"a\":1,\"b\":2,\"a\":3}", .duplicateName("a"), 14),
      ("{\"a\":1,\"\\u0061\":3}", .duplicateName("a"), 8), ("[1] // x", .trailingText, 5),
      ("/**/1", .unexpectedCharacter, 1), ("\"a", .unexpectedEnd, 3),
      ("\"a\nb\"", .controlCharacter, 3), ("\"\t\"", .controlCharacter, 2),
      ("\"\u{0}\"", .controlCharacter, 2), ("\"\\x\"", .badEscape, 2), ("\"\\u12\"", .badEscape, 2),
      ("\"\\u12G4\"", .badEscape, 2), ("\"\\U0041\"", .badEscape, 2), ("\"\\", .unexpectedEnd, 3),
      ("\"\\ud800\"", .loneSurrogate, 2), ("\"\\udc00\"", .loneSurrogate, 2),
      ("\"\\ud800\\u0041\"", .loneSurrogate, 2), ("\"\\ud800\\n\"", .loneSurrogate, 2),
      ("\"\\udc00\\ud800\"", .loneSurrogate, 2),
    ])
  func refuses(text: String, reason: JSONError.Reason, column: Int) {
    let error = #expect(throws: JSONError.self) { try JSONReader.read(text) }
    #expect(error == JSONError(reason: reason, line: 1, column: column))
  }

  @Test(
    "refuses bytes that are not UTF-8",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x82],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    for before in [[], [0x5C, 0x6E], Array("aä€😀".utf8)] as [[UInt8]] {
      let error = #expect(throws: JSONError.self) {
        try JSONReader.read([0x22] + before + bytes + [0x22])
      }
      #expect(error == JSONError(reason: .invalidUTF8, line: 1, column: 2 + before.count))
    }
  }

  @Test("counts lines and bytes up to the fault")
  func position() {
    let error = #expect(throws: JSONError.self) {
      try JSONReader.read("{\n  \"ä\": [1,\n  \"ö\", x]}")
    }
    #expect(error == JSONError(reason: .unexpectedCharacter, line: 3, column: 9))
  }

  @Test("goes 128 levels deep and no further")
  func depth() throws {
    let (open, close) = (String(repeating: "[", count: 128), String(repeating: "]", count: 128))
    #expect(throws: Never.self) { try JSONReader.read(open + close) }
    let error = #expect(throws: JSONError.self) { try JSONReader.read("[" + open + close + "]") }
    #expect(error == JSONError(reason: .tooDeep, line: 1, column: 129))
    let endless = [UInt8](repeating: 0x5B, count: 10_000_000)
    #expect(throws: JSONError.self) { try JSONReader.read(endless) }
  }

  @Test("notices a repeated name among a thousand, and takes a thousand different ones")
  func manyNames() throws {
    let members = (0..<1000).map { "\"n\($0)\":\($0)" }.joined(separator: ",")
    #expect(try JSONReader.read("{\(members)}")["n999"]?.integer == 999)
    let error = #expect(throws: JSONError.self) { try JSONReader.read("{\(members),\"n3\":0}") }
    #expect(error?.reason == .duplicateName("n3"))
  }

  @Test("reads every number as the system's own conversion does", arguments: 1...40)
  func numbers(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      var text = String(
        UInt64.random(in: 0...UInt64.max, using: &chance)
          >> UInt64.random(in: 0..<64, using: &chance))
      if Bool.random(using: &chance) {
        text +=
          "."
          + String(
            UInt64.random(in: 0...UInt64.max, using: &chance)
              >> UInt64.random(in: 0..<64, using: &chance))
      }
      if Int.random(in: 0..<4, using: &chance) == 0 {
        text += "e\(Int.random(in: -300...280, using: &chance))"
      }
      let expected = try #require(Double(text))
      #expect(try JSONReader.read(text).double == expected, "\(text)")
      let bits = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &chance))
      if bits.isFinite { #expect(try JSONReader.read("\(bits)").double == bits) }
    }
  }

  @Test("agrees with Foundation on damaged documents, or is stricter on purpose", arguments: 1...60)
  func oracle(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      var text = Array(JSONWriter.line(RandomJSON.value(depth: 4, using: &chance)).utf8)
      RandomJSON.damage(&text, times: Int.random(in: 0...2, using: &chance), using: &chance)
      try compare(text)
    }
  }

  @Test("reads any spelling that the grammar allows, as Foundation does", arguments: 1...60)
  func spellings(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let value = RandomJSON.value(depth: 4, using: &chance)
      var text = Array(RandomJSON.spelling(of: value, using: &chance).utf8)
      #expect(try JSONReader.read(text) == value, "\(String(decoding: text, as: UTF8.self))")
      RandomJSON.damage(&text, times: Int.random(in: 0...3, using: &chance), using: &chance)
      try compare(text)
    }
  }

  /// Reads a text with both, and records an issue where they differ and no purpose is known.
  private func compare(_ text: [UInt8]) throws {
    let theirs = try? JSONSerialization.jsonObject(with: Data(text), options: [.fragmentsAllowed])
    let shown = String(decoding: text, as: UTF8.self)
    do {
      let ours = try JSONReader.read(text)
      let other = try #require(theirs, "\(shown)")
      #expect(same(ours, other), "\(shown)")
    } catch let error as JSONError {
      guard theirs != nil else { return }
      #expect(isStricterOnPurpose(error, text), "\(error) \(shown)")
    }
  }

  /// Where Foundation takes more than the reader does: names twice, halves of surrogate pairs, numbers beyond a
  /// 64-bit float, depth, byte order marks, UTF-16 and UTF-32, and a comma before a closing bracket.
  private func isStricterOnPurpose(_ error: JSONError, _ text: [UInt8]) -> Bool {
    switch error.reason {
    case .duplicateName, .loneSurrogate, .numberTooLarge, .tooDeep, .invalidUTF8, .byteOrderMark:
      return true
    case .unexpectedCharacter, .expectedName:
      let line = text.split(separator: 0x0A, omittingEmptySubsequences: false)[error.line - 1]
      let byte = line.dropFirst(error.column - 1).first
      return byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") || text.contains(0)
    default: return text.contains(0)
    }
  }

  /// Whether a value of ours and one of Foundation's say the same.
  private func same(_ ours: JSONValue, _ theirs: Any) -> Bool {
    switch ours {
    case .null: return theirs is NSNull
    case .bool(let truth): return (theirs as? Bool) == truth
    case .integer(let number): return (theirs as? NSNumber)?.doubleValue == Double(number)
    case .number(let number):
      // Foundation goes through its Decimal and is some units in the last place off.
      guard let other = (theirs as? NSNumber)?.doubleValue else { return false }
      return abs(other - number) <= 8 * number.ulp
    case .string(let text): return (theirs as? String) == text
    case .array(let values):
      guard let others = theirs as? [Any], others.count == values.count else { return false }
      return zip(values, others).allSatisfy { same($0, $1) }
    case .object(let object):
      guard let others = theirs as? [String: Any], others.count == object.members.count else {
        return false
      }
      return object.members.allSatisfy { member in
        others[member.name].map { same(member.value, $0) } ?? false
      }
    }
  }
}

/// Documents for fuzzing.
enum RandomJSON {
  /// Bytes that JSON is made of, and a few that it is not.
  static let bytes = Array("{}[]:,\"\\0123456789.eE+-tfnu \n\u{1}/*'ä".utf8) + [0x80, 0xFF, 0x00]

  static func value(depth: Int, using chance: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &chance) {
    case 0: .null
    case 1: .bool(Bool.random(using: &chance))
    case 2: .integer(Int.random(in: -1_000_000...1_000_000, using: &chance))
    case 3: .number(Double.random(in: -1e9...1e9, using: &chance))
    case 4, 5: .string(text(using: &chance))
    case 6:
      .array(
        (0..<Int.random(in: 0..<5, using: &chance)).map { _ in
          value(depth: depth - 1, using: &chance)
        })
    default:
      .object(
        JSONObject(
          members: (0..<Int.random(in: 0..<5, using: &chance)).map { index in
            ("\(index)\(text(using: &chance))", value(depth: depth - 1, using: &chance))
          }))
    }
  }

  /// Changes, removes or inserts a byte, some times.
  static func damage(_ text: inout [UInt8], times: Int, using chance: inout SeededGenerator) {
    for _ in 0..<times where !text.isEmpty {
      let index = Int.random(in: text.indices, using: &chance)
      let byte = bytes.randomElement(using: &chance) ?? 0x20
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: text[index] = byte
      case 1: text.remove(at: index)
      default: text.insert(byte, at: index)
      }
    }
  }

  /// A value with white space, escapes and exponents as no writer would choose them, but the grammar allows.
  static func spelling(of value: JSONValue, using chance: inout SeededGenerator) -> String {
    let inner: String
    switch value {
    case .null, .bool: inner = JSONWriter.line(value)
    case .integer(let number): inner = "\(number)"
    case .number(let number): inner = spelling(of: number, using: &chance)
    case .string(let text): inner = spelling(of: text, using: &chance)
    case .array(let values):
      inner = "[\(values.map { spelling(of: $0, using: &chance) }.joined(separator: ","))" + "]"
    case .object(let object):
      let members = object.members.map { name, value in
        space(using: &chance) + spelling(of: name, using: &chance) + space(using: &chance) + ":"
          + spelling(of: value, using: &chance)
      }
      inner = "{\(members.joined(separator: ","))" + "}"
    }
    return space(using: &chance) + inner + space(using: &chance)
  }

  private static func space(using chance: inout SeededGenerator) -> String {
    guard Int.random(in: 0..<4, using: &chance) == 0 else { return "" }
    return [" ", "\t", "\n", "\r\n", "  \r"].randomElement(using: &chance) ?? " "
  }

  private static func spelling(of number: Double, using chance: inout SeededGenerator) -> String {
    let text = "\(number)"
    guard !text.contains("e") else { return text.replacing("e", with: "E") }
    let exponents = ["", "e0", "E+00", "e-0", "0", "00E0"]
    return text + (exponents.randomElement(using: &chance) ?? "")
  }

  private static func spelling(of text: String, using chance: inout SeededGenerator) -> String {
    let units = text.unicodeScalars.map { scalar in
      let plain = String(
        JSONWriter.line(.string(String(scalar))).unicodeScalars.dropFirst().dropLast())
      guard Bool.random(using: &chance) else { return plain }
      return String(scalar).utf16.map { unit in
        let hex = String(unit, radix: 16, uppercase: Bool.random(using: &chance))
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      }.joined()
    }
    return "\"\(units.joined())\""
  }

  private static func text(using chance: inout SeededGenerator) -> String {
    let letters: [Character] = ["a", "ß", "€", "😀", "\"", "\\", "\n", "\u{1}", "/", "é", "\u{301}"]
    return String(
      (0..<Int.random(in: 0..<6, using: &chance)).compactMap { _ in
        letters.randomElement(using: &chance)
      })
  }
}
