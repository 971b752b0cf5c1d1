/// Bytes of a stranger's file as text: UTF-8 with or without a mark, damaged UTF-8, UTF-16 with a mark, else
/// Windows-1252.
package enum TextDecoding {
  /// What keeps bytes from being text.
  package enum Fault: Error, Hashable, Sendable {
    case empty
    /// A zero byte, on a line counted from 1.
    case binary(line: Int)
    case brokenUTF16
  }

  /// The text, without a byte order mark.
  ///
  /// What is not valid UTF-8 and has no zero byte is read as damaged UTF-8 where more of its characters beyond
  /// ASCII are whole than broken, else as Windows-1252; broken ones and its five unassigned bytes become U+FFFD.
  /// Source: WHATWG Encoding Standard, index-windows-1252.
  package static func text(from bytes: [UInt8]) throws(Fault) -> [Unicode.Scalar] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard !body.isEmpty else { throw .empty }
    if let zero = body.firstIndex(of: 0) {
      throw .binary(line: body[..<zero].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) })
    }
    if let text = String(validating: body, as: UTF8.self) { return Array(text.unicodeScalars) }
    return damaged(body) ?? body.map(windows1252)
  }

  /// UTF-8 in which single characters are broken; nil for text in another encoding.
  private static func damaged(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let broken = scalars.count { $0 == "\u{FFFD}" }
    let whole = scalars.count { $0.value >= 0x80 } - broken
    return whole > broken ? scalars : nil
  }

  private static func utf16(_ bytes: [UInt8]) throws(Fault) -> [Unicode.Scalar] {
    guard bytes.count.isMultiple(of: 2) else { throw .brokenUTF16 }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    guard !units.isEmpty else { throw .empty }
    if let zero = units.firstIndex(of: 0) {
      throw .binary(line: units[..<zero].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) })
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .brokenUTF16 }
    return Array(text.unicodeScalars)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperHalf[Int(byte - 0x80)]
  }

  /// 0x80 to 0x9F.
  private static let upperHalf: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}
