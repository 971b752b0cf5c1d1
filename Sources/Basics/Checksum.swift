/// The CRC-32 of some bytes, as gzip, PNG and Python's `zlib.crc32` compute it.
///
/// Finds every change of up to 32 neighbouring bits, so every single flipped bit. Sixteen bytes a step.
/// Source: ISO 3309; the tables are sliced as in Kounavis & Berry 2008, doi:10.1109/TC.2008.85.
package struct Checksum: Hashable, Sendable {
  package let value: UInt32

  package init(of bytes: UnsafeBufferPointer<UInt8>) {
    value = tables.withUnsafeBufferPointer { table in
      var crc = UInt32.max
      var position = 0
      let raw = UnsafeRawBufferPointer(bytes)
      while bytes.count - position >= 16 {
        let low = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        let high = UInt64(
          littleEndian: raw.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self))
        crc = sliced(low ^ UInt64(crc), table, from: 8) ^ sliced(high, table, from: 0)
        position += 16
      }
      while position < bytes.count {
        crc = crc >> 8 ^ table[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[position])]
        position += 1
      }
      return ~crc
    }
  }

  package init(of bytes: some Sequence<UInt8>) {
    self = Array(bytes).withUnsafeBufferPointer { Checksum(of: $0) }
  }

  /// A checksum from its eight lower-case hexadecimal digits; nil for anything else.
  package init?(hex digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 8 else { return nil }
    var number: UInt32 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: number = number << 4 | UInt32(digit - 0x30)
      case 0x61...0x66: number = number << 4 | UInt32(digit - 0x57)
      default: return nil
      }
    }
    value = number
  }

  /// Eight lower-case hexadecimal digits.
  package var hex: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// The part of the next checksum that eight bytes give, `slice` tables before the end of their block.
private func sliced(_ word: UInt64, _ table: UnsafeBufferPointer<UInt32>, from slice: Int) -> UInt32
{
  var part: UInt32 = 0
  for index in 0..<8 {
    part ^=
      table[(slice + 7 - index) << 8 + Int(UInt8(truncatingIfNeeded: word >> (8 * UInt64(index))))]
  }
  return part
}

/// Table k gives the effect of a byte that has k more bytes behind it.
private let tables: [UInt32] = {
  var tables = [UInt32](repeating: 0, count: 16 * 256)
  for byte in 0..<256 {
    var crc = UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    tables[byte] = crc
  }
  for index in 256..<(16 * 256) {
    let before = tables[index - 256]
    tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
  }
  return tables
}()
