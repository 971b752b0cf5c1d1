import Basics

/// Lines that one flipped bit damaged, put right by their checksum.
///
/// CRC-32 tells any two lines of up to 11,450 bytes apart that differ in fewer than four bits (Koopman 2002,
/// doi:10.1109/DSN.2002.1028931), so where one flip makes the checksum right, it is the flip.
extension EventLine {
  /// Longer lines are not tried; the time grows with the square of the length.
  private static let mendLimit = 4_096

  /// The line as it was before one bit flipped; nil where that does not explain the damage.
  static func mended(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bytes = Array(trimmed(line))
    guard bytes.count <= mendLimit else { return nil }
    for index in bytes.indices {
      for bit in 0..<8 as Range<UInt8> {
        bytes[index] ^= 1 << bit
        if isGood(bytes) { return bytes }
        bytes[index] ^= 1 << bit
      }
    }
    return nil
  }

  /// One line from two that a flipped bit divided by making a line feed of some byte.
  static func mended(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> [UInt8]? {
    guard first.count + second.count < mendLimit else { return nil }
    for bit in 0..<8 as Range<UInt8> {
      let bytes = Array(first) + [0x0A ^ (1 << bit)] + Array(second)
      if isGood(bytes) { return bytes }
    }
    return nil
  }

  private static func isGood(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { line in
      guard hasGoodSum(line) else { return false }
      switch readChecked(line) {
      case .event, .newer: return true
      case .damaged, .blank: return false
      }
    }
  }
}
