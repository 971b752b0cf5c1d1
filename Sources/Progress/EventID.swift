import Basics

/// A journal line's id: 48 bits of milliseconds and 80 bits of chance as 26 characters, so that ids
/// sort by time and never meet.
///
/// Source: the ULID specification, https://github.com/ulid/spec (Crockford's base 32).
package struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// A new id for a moment; a moment before 1970 counts as 1970.
  package init(at instant: Instant, using chance: inout some RandomNumberGenerator) {
    let time = UInt64(max(0, instant.milliseconds))
    let high = UInt64.random(in: 0..<(1 << 40), using: &chance)
    let low = UInt64.random(in: 0..<(1 << 40), using: &chance)
    text =
      EventID.digits(time, count: 10) + EventID.digits(high, count: 8)
      + EventID.digits(low, count: 8)
  }

  /// An id written down before; nil for text that is none.
  package init?(_ text: String) {
    guard text.utf8.count == 26, text.allSatisfy({ EventID.alphabet.contains($0) }) else {
      return nil
    }
    self.text = text
  }

  package var description: String { text }
  package static func < (left: EventID, right: EventID) -> Bool { left.text < right.text }

  private static func digits(_ number: UInt64, count: Int) -> String {
    String((0..<count).reversed().map { alphabet[Int(number >> (5 * UInt64($0)) & 31)] })
  }
}
