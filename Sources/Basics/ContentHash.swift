import Crypto

/// The SHA-256 of some content, as 64 lower-case hexadecimal digits.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  package let hex: String

  package init(of bytes: some Sequence<UInt8>) {
    var hasher = SHA256()
    hasher.update(data: Array(bytes))
    let digits = Array("0123456789abcdef".utf8)
    let bytes = hasher.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    hex = String(decoding: bytes, as: UTF8.self)
  }

  package init(of text: String) { self.init(of: text.utf8) }

  /// A hash written down before; nil unless 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    guard hex.utf8.count == 64,
      hex.utf8.allSatisfy({ ASCII.isDigit($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.hex = hex
  }

  /// The first 16 digits: enough to notice a change, short enough to read.
  package var short: String { String(hex.prefix(16)) }
  package var description: String { hex }
}
