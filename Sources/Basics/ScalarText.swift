extension String {
  /// Text from characters kept one by one.
  package init(scalars: [Unicode.Scalar]) { self.init(decoding: scalars.utf8, as: UTF8.self) }

  /// Text from some of the characters kept one by one.
  package init(scalars: ArraySlice<Unicode.Scalar>) { self.init(scalars: Array(scalars)) }
}

extension [Unicode.Scalar] {
  /// The text's bytes in UTF-8.
  package var utf8: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + count / 8)
    for scalar in self {
      let value = scalar.value
      switch value {
      case 0..<0x80: bytes.append(UInt8(value))
      case 0x80..<0x800:
        bytes.append(UInt8(0xC0 | value >> 6))
        bytes.append(UInt8(0x80 | value & 0x3F))
      case 0x800..<0x10000:
        bytes.append(UInt8(0xE0 | value >> 12))
        bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | value & 0x3F))
      default:
        bytes.append(UInt8(0xF0 | value >> 18))
        bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
        bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | value & 0x3F))
      }
    }
    return bytes
  }
}

extension StringProtocol {
  /// Whether another text stands in this one, byte for byte; many times as fast as `contains`, which minds
  /// characters that are written in several ways.
  package func holds(_ part: String) -> Bool {
    let part = Array(part.utf8)
    guard let first = part.first else { return true }
    let text = Array(utf8)
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == first && text[start..<start + part.count].elementsEqual(part)
    }
  }
}
