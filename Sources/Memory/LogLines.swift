/// Walks a CSV file, or a part of it, line by line and says where the fields of each lie; empty lines are passed over.
struct LogLines {
  let bytes: [UInt8]
  /// The line the fields are of, counted from 1 at the part's beginning; 0 before the first.
  private(set) var number = 0
  /// Without quotation marks and line ends.
  private(set) var fields: [Range<Int>] = []
  private(set) var position: Int
  private let end: Int

  /// No line has more fields; what follows counts as one.
  private static let fieldLimit = 64

  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.init(bytes, part: start..<bytes.count)
  }

  /// The lines of a part, which begins and ends where a line does.
  init(_ bytes: [UInt8], part: Range<Int>) {
    self.bytes = bytes
    position = part.lowerBound
    end = part.upperBound
  }

  /// Goes to the next line that is not empty; false at the end.
  mutating func advance() throws(LogFault) -> Bool {
    while position < end {
      number += 1
      fields.removeAll(keepingCapacity: true)
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
      guard position < end, bytes[position] == UInt8(ascii: ",") else { break }
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
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: ",") && !isLast) { break }
      if byte == UInt8(ascii: "\r"), position + 1 >= end || bytes[position + 1] == 0x0A {
        break
      }
      position += 1
    }
    fields.append(start..<position)
  }

  private mutating func readQuoted() throws(LogFault) {
    position += 1
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] != UInt8(ascii: "\n") else { throw .quote }
      position += 1
    }
    guard position < end else { throw .quote }
    fields.append(start..<position)
    position += 1
    let next = position < end ? bytes[position] : UInt8(ascii: "\n")
    let mayFollow = [UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    guard mayFollow.contains(next), fields.count < LogLines.fieldLimit else { throw .quote }
  }

  /// A field as text; bytes that are no UTF-8 become replacement characters.
  func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

  /// The first 40 characters of a field, for messages.
  func excerpt(_ field: Range<Int>) -> String {
    let text = String(decoding: bytes[field.prefix(400)], as: UTF8.self)
    return text.count > 40 ? "\(text.prefix(39))…" : text
  }
}
