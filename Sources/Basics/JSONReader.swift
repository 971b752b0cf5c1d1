/// Reads UTF-8 JSON strictly: the whole of RFC 8259 and nothing beside it.
///
/// Refused, each with its position: a byte order mark, trailing commas, comments, single quotes, lone
/// surrogates, invalid UTF-8, a name that occurs twice in an object (in another Unicode spelling, too),
/// numbers beyond a 64-bit float, more than ``depthLimit`` nested containers. Any order of members is
/// fine. The sign of a zero is kept.
package struct JSONReader {
  /// How deep arrays and objects may nest.
  package static let depthLimit = 128

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0

  /// The document in `bytes`; where it is part of another, `levels` of that are around it.
  package static func read(
    _ bytes: [UInt8], within levels: Int = 0
  ) throws(JSONError) -> JSONValue {
    let result: Result<JSONValue, JSONError> = bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: buffer)
      reader.depth = levels
      do throws(JSONError) { return .success(try reader.document()) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The document in `text`.
  package static func read(_ text: String) throws(JSONError) -> JSONValue {
    try read(Array(text.utf8))
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func document() throws(JSONError) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark) }
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw fault(.trailingText) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ container: (inout JSONReader) throws(JSONError) -> JSONValue
  ) throws(JSONError) -> JSONValue {
    guard depth < JSONReader.depthLimit else { throw fault(.tooDeep) }
    depth += 1
    position += 1
    let value = try container(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = []
    // Few names are compared one by one, which is faster than hashing them.
    var seen: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(JSONObject()) }
    while true {
      skipSpace()
      let start = position
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw fault(position < bytes.count ? .expectedName : .unexpectedEnd)
      }
      let name = try string()
      if members.count == 16 { seen = Set(members.map(\.name)) }
      let isNew =
        members.count < 16
        ? !members.contains { $0.name == name } : seen.insert(name).inserted
      guard isNew else {
        position = start
        throw fault(.duplicateName(name))
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault(.expected(":")) }
      members.append((name, try value()))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(JSONObject(members: members)) }
      guard take(UInt8(ascii: ",")) else { throw fault(.expected("}")) }
    }
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    var values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      values.append(try value())
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw fault(.expected("]")) }
    }
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
      bytes[position] != UInt8(ascii: "\\"), bytes[position] >= 0x20
    { position += 1 }
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    if bytes[position] == UInt8(ascii: "\"") {
      let text = try utf8(start..<position)
      position += 1
      return text
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var text = try utf8(start..<position)
    while true {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try escape())
      case 0..<0x20:
        throw fault(.controlCharacter)
      default:
        let run = position
        while position < bytes.count, bytes[position] >= 0x20,
          bytes[position] != UInt8(ascii: "\""),
          bytes[position] != UInt8(ascii: "\\")
        { position += 1 }
        text += try utf8(run..<position)
      }
    }
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      position = start
      throw fault(.badEscape)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try fourHexDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      position = start
      throw fault(.loneSurrogate)
    }
    let second = try fourHexDigits(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else {
      position = start
      throw fault(.loneSurrogate)
    }
    return scalar
  }

  private mutating func fourHexDigits(from start: Int) throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      guard let digit = hexDigit(bytes[position]) else {
        position = start
        throw fault(.badEscape)
      }
      code = code << 4 | digit
      position += 1
    }
    return code
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    _ = take(UInt8(ascii: "-"))
    guard position < bytes.count, ASCII.isDigit(bytes[position]) else {
      position = start
      throw fault(.unexpectedCharacter)
    }
    let leadingZero = bytes[position] == UInt8(ascii: "0")
    let whole = digits()
    guard !leadingZero || whole == 1 else {
      position = start
      throw fault(.badNumber)
    }
    var isInteger = true
    if take(UInt8(ascii: ".")) {
      isInteger = false
      guard digits() > 0 else { throw fault(.badNumber) }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard digits() > 0 else { throw fault(.badNumber) }
    }
    if let number = shortNumber(start..<position) {
      return isInteger ? .integer(Int(number)) : .number(number)
    }
    return try longNumber(start..<position, isInteger: isInteger)
  }

  /// A number of up to 15 digits without sign and exponent, as most are; nil for any other.
  private func shortNumber(_ range: Range<Int>) -> Double? {
    guard range.count <= 16 else { return nil }
    var digits: UInt64 = 0
    var places: Int?
    for byte in bytes[range] {
      if byte == UInt8(ascii: ".") {
        places = 0
      } else if ASCII.isDigit(byte) {
        digits = digits * 10 + UInt64(byte - 0x30)
        places = places.map { $0 + 1 }
      } else {
        return nil
      }
    }
    guard digits < 1 << 53 else { return nil }
    return ExactDecimal.value(digits, places: places ?? 0)
  }

  private mutating func longNumber(_ range: Range<Int>, isInteger: Bool) throws(JSONError)
    -> JSONValue
  {
    let text = String(decoding: bytes[range], as: UTF8.self)
    if isInteger, let number = Int(text), number != 0 { return .integer(number) }
    guard let number = Double(text), number.isFinite else {
      position = range.lowerBound
      throw fault(.numberTooLarge)
    }
    return .number(number)
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, ASCII.isDigit(bytes[position]) { position += 1 }
    return position - start
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count,
      (0..<length).allSatisfy({ bytes[position + $0] == word.utf8Start[$0] })
    else { throw fault(.unexpectedCharacter) }
    position += length
    return value
  }

  private mutating func utf8(_ range: Range<Int>) throws(JSONError) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      position = range.lowerBound + validLength(of: bytes[range])
      throw fault(.invalidUTF8)
    }
    return text
  }

  /// How many bytes come before the first that is no UTF-8.
  private func validLength(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var (decoder, iterator, length) = (Unicode.UTF8.ForwardParser(), text.makeIterator(), 0)
    while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { length += scalar.count }
    return length
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private func fault(_ reason: JSONError.Reason) -> JSONError {
    let before = bytes[..<min(position, bytes.count)]
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    return JSONError(reason: reason, line: line, column: position - lineStart + 1)
  }
}

private func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte - 0x30)
  case 0x41...0x46: UInt32(byte - 0x41 + 10)
  case 0x61...0x66: UInt32(byte - 0x61 + 10)
  default: nil
  }
}
