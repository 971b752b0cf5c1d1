import Basics

/// A journal line's id: 48 bits of milliseconds and 80 bits of chance as 26 characters, so that ids
/// sort by time and never meet.
///
/// Of the chance only the last 40 bits are drawn, which keeps journals short: two devices that record something in the same
/// millisecond draw the same once in 10¹² times.
/// Kept as two numbers: a million of them take 16 MB and no text. Source: the ULID specification,
/// https://github.com/ulid/spec (Crockford's base 32, capital letters only).
package struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  /// How many characters an id has.
  package static let length = 26
  /// How many of them, at the end, are chance and not the moment.
  static let chanceLength = 16

  /// A new id for a moment; a moment before 1970 counts as 1970.
  package init(at instant: Instant, using chance: inout some RandomNumberGenerator) {
    let time = UInt64(max(0, instant.milliseconds))
    high = time << 16
    low = UInt64.random(in: 0..<(1 << 40), using: &chance)
  }

  /// An id written down before; nil for text that is none.
  package init?(_ text: String) {
    var text = text
    guard let id = text.withUTF8({ EventID(utf8: $0) }) else { return nil }
    self = id
  }

  /// An id from its 26 bytes; nil for bytes that are none.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == EventID.length else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    let values = digitValues
    for byte in bytes {
      let value = values[Int(byte)]
      guard value < 32, high >> 59 == 0 else { return nil }
      high = high << 5 | low >> 59
      low = low << 5 | UInt64(value)
    }
    self.high = high
    self.low = low
  }

  /// An id from its moment and its chance, of which zeros at the beginning may be left out; nil for bytes that are none.
  init?(milliseconds: Int, chance bytes: UnsafeBufferPointer<UInt8>) {
    guard 1...EventID.chanceLength ~= bytes.count, 0..<(1 << 48) ~= milliseconds else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    let values = digitValues
    for byte in bytes {
      let value = values[Int(byte)]
      guard value < 32 else { return nil }
      high = high << 5 | low >> 59
      low = low << 5 | UInt64(value)
    }
    (self.high, self.low) = (UInt64(milliseconds) << 16 | high, low)
  }

  /// The moment the id was made for, in milliseconds since 1970.
  package var milliseconds: Int { Int(high >> 16) }

  /// The 26 characters.
  package var text: String {
    String(unsafeUninitializedCapacity: EventID.length) { buffer in
      var (high, low) = (high, low)
      for index in (0..<EventID.length).reversed() {
        buffer[index] = alphabet[Int(low & 31)]
        low = low >> 5 | high << 59
        high >>= 5
      }
      return EventID.length
    }
  }

  /// The characters that are chance, without zeros at the beginning; at least one.
  var chance: String {
    let chance = text.suffix(EventID.chanceLength).drop { $0 == "0" }
    return chance.isEmpty ? "0" : String(chance)
  }

  package var description: String { text }

  package static func < (left: EventID, right: EventID) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

/// The value of each byte as a digit; 255 where it is none.
private let digitValues: [UInt8] = {
  var values = [UInt8](repeating: 255, count: 256)
  for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
  return values
}()
