/// Folds a word's letters straight to bytes, without making text first.
enum FoldedBytes {
  /// Appends what ``Folding/folded(_:)`` makes of these characters; false, and nothing of use appended,
  /// where a character is neither ASCII nor a single Latin letter.
  static func append(_ scalars: ArraySlice<Unicode.Scalar>, to bytes: inout [UInt8]) -> Bool {
    for scalar in scalars where !append(scalar, to: &bytes) { return false }
    return true
  }

  /// The same for one character.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      bytes.append(UInt8(value &- 0x41 < 26 ? value | 0x20 : value))
      return true
    }
    if value >= 0xC0, value < end {
      var letters = table[Int(value - 0xC0)]
      while letters != 0 {
        bytes.append(UInt8(letters & 0xFF))
        letters >>= 8
      }
      return true
    }
    switch scalar {
    case "‐", "‑": bytes.append(0x2D)
    case "’": bytes.append(0x27)
    case "\u{AD}": break
    default: return false
    }
    return true
  }

  private static let end: UInt32 = 0x180
  /// Up to four bytes of each character, the first lowest.
  private static let table: [UInt32] = (0xC0..<end).map { value in
    let text = Unicode.Scalar(value).map { Folding.foldedLetter($0) } ?? ""
    return text.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
