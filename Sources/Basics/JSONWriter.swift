/// Writes JSON as RFC 8259 wants it, the same bytes for the same value.
package enum JSONWriter {
  /// One line without spaces, members in their own order: for JSON Lines.
  package static func line(_ value: JSONValue) -> String {
    var text = ""
    write(value, into: &text)
    return text
  }

  /// Indented by two spaces, names sorted by code point, with a final line feed: for files people read.
  package static func document(_ value: JSONValue) -> String {
    var text = ""
    writePretty(value, indent: 0, into: &text)
    return text + "\n"
  }

  private static func write(_ value: JSONValue, into text: inout String) {
    switch value {
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        write(value, into: &text)
      }
      text += "]"
    case .object(let object):
      text += "{"
      for (index, member) in object.members.enumerated() {
        if index > 0 { text += "," }
        writeString(member.name, into: &text)
        text += ":"
        write(member.value, into: &text)
      }
      text += "}"
    default: writeScalar(value, into: &text)
    }
  }

  private static func writePretty(_ value: JSONValue, indent: Int, into text: inout String) {
    let inner = String(repeating: "  ", count: indent + 1)
    let outer = String(repeating: "  ", count: indent)
    switch value {
    case .array(let values) where !values.isEmpty:
      text += "[\n"
      for (index, value) in values.enumerated() {
        text += index > 0 ? ",\n\(inner)" : inner
        writePretty(value, indent: indent + 1, into: &text)
      }
      text += "\n\(outer)]"
    case .object(let object) where !object.members.isEmpty:
      let sorted = object.members.sorted {
        $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars)
      }
      text += "{\n"
      for (index, member) in sorted.enumerated() {
        text += index > 0 ? ",\n\(inner)" : inner
        writeString(member.name, into: &text)
        text += ": "
        writePretty(member.value, indent: indent + 1, into: &text)
      }
      text += "\n\(outer)}"
    default: write(value, into: &text)
    }
  }

  private static func writeScalar(_ value: JSONValue, into text: inout String) {
    switch value {
    case .bool(let truth): text += truth ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += number.isFinite ? "\(number)" : "null"
    case .string(let string): writeString(string, into: &text)
    case .null, .array, .object: text += "null"
    }
  }

  private static func writeString(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
