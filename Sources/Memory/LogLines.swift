/// Walks a CSV file, or a part of it, line by line and says where the fields of each lie; empty lines are passed over.
///
/// Fields are separated as the first line separates them: by commas, semicolons or tabs.
struct LogLines {
  let bytes: [UInt8]
  let separator: UInt8
  /// The line the fields are of, counted from 1 at the part's beginning; 0 before the first.
  private(set) var number = 0
  /// Without the quotation marks around them and line ends.
  private(set) var fields: [Range<Int>] = []
  /// Which fields, as bits, have quotation marks that are written twice.
  private var doubled: UInt64 = 0
  private(set) var position: Int
  private let end: Int

  /// No line has more fields; what follows counts as one.
  private static let fieldLimit = 64

  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.init(bytes, part: start..<bytes.count, separator: LogLines.separator(of: bytes[start...]))
  }

  /// The lines of a part, which begins and ends where a line does.
  init(_ bytes: [UInt8], part: Range<Int>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    position = part.lowerBound
    end = part.upperBound
  }

  /// The first comma, semicolon or tab of the first line with any; a comma where there is none.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    bytes.first { ",;\t".utf8.contains($0) } ?? UInt8(ascii: ",")
  }

  /// Goes to the next line that is not empty; false at the end.
  mutating func advance() throws(LogFault) -> Bool {
    while position < end {
      number += 1
      fields.removeAll(keepingCapacity: true)
      doubled = 0
      try readLine()
      let isEmpty = fields.count == 1 && fields[0].isEmpty
      if !isEmpty { return true }
    }
    fields.removeAll()
    return false
  }

  private mutating func readLine() throws(LogFault) {
    while true {
      if position < end, bytes[position] == UInt8(ascii: "\"") {
        try readQuoted()
      } else {
        readPlain()
      }
      guard position < end, bytes[position] == separator else { break }
      position += 1
    }
    if position < end, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    if position < end, bytes[position] == UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func readPlain() {
    let start = position
    let isLast = fields.count + 1 >= LogLines.fieldLimit
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") || (byte == separator && !isLast) { break }
      if byte == UInt8(ascii: "\r"), position + 1 >= end || bytes[position + 1] == 0x0A {
        break
      }
      position += 1
    }
    fields.append(start..<position)
  }

  /// A field in quotation marks; one that belongs to it is written twice, as in RFC 4180.
  private mutating func readQuoted() throws(LogFault) {
    let quote = UInt8(ascii: "\"")
    guard fields.count < LogLines.fieldLimit else { throw .quote }
    position += 1
    let start = position
    while true {
      guard position < end, bytes[position] != UInt8(ascii: "\n") else { throw .quote }
      guard bytes[position] == quote else {
        position += 1
        continue
      }
      guard position + 1 < end, bytes[position + 1] == quote else { break }
      doubled |= 1 << UInt64(fields.count)
      position += 2
    }
    fields.append(start..<position)
    position += 1
    let next = position < end ? bytes[position] : UInt8(ascii: "\n")
    guard [separator, UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(next) else { throw .quote }
  }

  /// The bytes of a field whose quotation marks are written twice in the file.
  ///
  /// Nil for any other field, which stands there as it is.
  func rewritten(_ field: Int) -> [UInt8]? {
    guard doubled & 1 << UInt64(field) != 0 else { return nil }
    var isSecond = false
    return bytes[fields[field]].filter { byte in
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      return !isSecond || byte != UInt8(ascii: "\"")
    }
  }

  /// A field as text; bytes that are no UTF-8 become replacement characters.
  func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

  /// The first 40 characters of a field, for messages.
  func excerpt(_ field: Range<Int>) -> String {
    let text = String(decoding: bytes[field.prefix(400)], as: UTF8.self)
    return text.count > 40 ? "\(text.prefix(39))…" : text
  }
}
