/// A short digest of the answer a card wants, so that a learner's files can tell when a deck wants another one.
///
/// 24 bits as six lower-case hexadecimal digits: another answer goes unnoticed once in 16 million times.
package struct KeyDigest: Hashable, Sendable, CustomStringConvertible {
  /// How many digits a digest has.
  package static let length = 6

  /// 0 to 2²⁴ − 1.
  package let number: UInt32

  /// The digest of an answer as JSON, in whatever order its members come.
  package init(of answer: JSONValue) {
    let hash = ContentHash(of: JSONWriter.document(answer))
    number = UInt32(hash.hex.prefix(KeyDigest.length), radix: 16) ?? 0
  }

  /// A digest from the lowest 24 of some bits.
  package init(bits: UInt32) { number = bits & 0xFF_FFFF }

  /// A digest kept as a number; nil beyond 24 bits.
  package init?(number: UInt32) {
    guard number >> 24 == 0 else { return nil }
    self.number = number
  }

  /// A digest written down before; nil for bytes that are none.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == KeyDigest.length else { return nil }
    var number: UInt32 = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39: number = number << 4 | UInt32(byte - 0x30)
      case 0x61...0x66: number = number << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    self.number = number
  }

  /// A digest written down before; nil for text that is none.
  package init?(_ text: String) {
    var text = text
    guard let digest = text.withUTF8({ KeyDigest(utf8: $0) }) else { return nil }
    self = digest
  }

  /// The six digits.
  package var text: String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: KeyDigest.length - digits.count) + digits
  }

  package var description: String { text }
}
