/// Questions about single bytes of UTF-8 text.
package enum ASCII {
  /// Whether the byte is one of 0–9.
  package static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  /// Whether the byte is one of a–z.
  package static func isLowercase(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  /// Whether the byte is one of A–Z.
  package static func isUppercase(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}
