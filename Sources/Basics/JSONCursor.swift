#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads JSON whose shape is known beforehand straight from its bytes, without building a tree.
///
/// Every step says whether the bytes were as expected; where they were not, the caller falls back to
/// ``JSONReader``. What it accepts, ``JSONReader`` accepts with the same meaning.
package struct JSONCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte's index.
  package private(set) var position: Int

  package init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
    self.bytes = bytes
    self.position = max(0, position)
  }

  /// Whether everything is read.
  package var isAtEnd: Bool { position >= bytes.count }

  /// How many bytes are not read yet.
  package var left: Int { max(0, bytes.count - position) }

  /// Steps over exactly this text.
  package mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    if length == 1 {
      guard position < bytes.count, bytes[position] == text.utf8Start[0] else { return false }
      position += 1
      return true
    }
    guard length <= bytes.count - position, let base = bytes.baseAddress,
      memcmp(base + position, text.utf8Start, length) == 0
    else { return false }
    position += length
    return true
  }

  /// Steps over the next `count` bytes and returns them.
  package mutating func take(_ count: Int) -> UnsafeBufferPointer<UInt8>? {
    guard count >= 0, count <= bytes.count - position else { return nil }
    defer { position += count }
    return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
  }

  /// The bytes up to the next line feed, which is not stepped over; nil where there is none.
  package mutating func restOfLine() -> UnsafeBufferPointer<UInt8>? {
    let end = bytes[min(position, bytes.count)...].firstIndex(of: 0x0A)
    return end.flatMap { take($0 - position) }
  }

  /// The rest of a string without escapes, up to its closing quote and over it.
  ///
  /// Nil for a string with an escape or a control character, and for bytes that are not UTF-8.
  package mutating func plainString() -> UnsafeBufferPointer<UInt8>? {
    let start = position
    var seen: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
      seen |= byte
      position += 1
    }
    guard position < bytes.count else { return nil }
    let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
    if seen >= 0x80, String(validating: text, as: UTF8.self) == nil { return nil }
    position += 1
    return text
  }

  /// A whole number from 0 on, of at most 18 digits.
  package mutating func natural() -> Int? {
    let start = position
    var number = 0
    while position < bytes.count, ASCII.isDigit(bytes[position]), position - start < 18 {
      number = number * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    let length = position - start
    guard length > 0, length == 1 || bytes[start] != 0x30,
      position == bytes.count || !ASCII.isDigit(bytes[position])
    else { return nil }
    return number
  }

  /// A whole number, of at most 18 digits.
  package mutating func integer() -> Int? {
    let isNegative = skip("-")
    return natural().map { isNegative ? -$0 : $0 }
  }

  /// A number from 0 on, such as `12.5` or `1e-05`.
  package mutating func number() -> Double? {
    let start = position
    if let number = decimal() { return number }
    position = start
    while position < bytes.count, JSONCursor.isNumberByte(bytes[position]) { position += 1 }
    let text = Array(bytes[start..<position])
    guard let first = text.first, ASCII.isDigit(first), let value = try? JSONReader.read(text)
    else { return nil }
    return value.double
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// A number without exponent, of at most 18 digits in all.
  private mutating func decimal() -> Double? {
    let start = position
    var digits: UInt64 = 0
    var places = -1
    while position < bytes.count, position - start < 20 {
      let byte = bytes[position]
      if byte == UInt8(ascii: "."), places < 0 {
        places = 0
      } else if ASCII.isDigit(byte) {
        digits = digits &* 10 &+ UInt64(byte - 0x30)
        if places >= 0 { places += 1 }
      } else {
        break
      }
      position += 1
    }
    let length = position - start
    let whole = length - (places < 0 ? 0 : places + 1)
    guard length < 20, whole > 0, places != 0, whole == 1 || bytes[start] != 0x30,
      position == bytes.count || bytes[position] | 0x20 != UInt8(ascii: "e")
    else { return nil }
    return ExactDecimal.value(digits, places: max(0, places))
  }
}
