/// The CRC-32 of some bytes, as gzip, PNG and Python's `zlib.crc32` compute it.
///
/// Finds every change of up to 32 neighbouring bits, so every single flipped bit. Sixteen bytes a step.
/// Source: ISO 3309; the tables are sliced as in Kounavis & Berry 2008, doi:10.1109/TC.2008.85.
package struct Checksum: Hashable, Sendable {
  package let value: UInt32

  package init(of bytes: UnsafeBufferPointer<UInt8>) {
    value = tables.withUnsafeBufferPointer { tables in
      guard let table = tables.baseAddress, let start = bytes.baseAddress else { return 0 }
      var crc = UInt32.max
      var next = UnsafeRawPointer(start)
      let end = next + bytes.count
      while end - next >= 16 {
        let low = UInt64(littleEndian: next.loadUnaligned(as: UInt64.self)) ^ UInt64(crc)
        let high = UInt64(littleEndian: (next + 8).loadUnaligned(as: UInt64.self))
        crc = sliced(low, table + 8 * 256) ^ sliced(high, table)
        next += 16
      }
      while next < end {
        let byte = next.load(as: UInt8.self)
        crc = crc >> 8 ^ table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)]
        next += 1
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

/// The part of the next checksum that eight bytes give, whose last one `table` is for.
@inline(__always)
private func sliced(_ word: UInt64, _ table: UnsafePointer<UInt32>) -> UInt32 {
  let first =
    table[7 << 8 | Int(word & 0xFF)] ^ table[6 << 8 | Int(word >> 8 & 0xFF)]
    ^ table[5 << 8 | Int(word >> 16 & 0xFF)] ^ table[4 << 8 | Int(word >> 24 & 0xFF)]
  let second =
    table[3 << 8 | Int(word >> 32 & 0xFF)] ^ table[2 << 8 | Int(word >> 40 & 0xFF)]
    ^ table[1 << 8 | Int(word >> 48 & 0xFF)] ^ table[Int(word >> 56)]
  return first ^ second
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
