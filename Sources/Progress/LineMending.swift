import Basics

/// Lines that one flipped bit damaged, put right by their checksum.
///
/// Where one flip makes the checksum right, it is the flip: see ``FlippedBit``.
extension EventLine {
  /// Longer lines are not tried; none that kartei writes comes near it without being typed by hand.
  private static let mendLimit = FlippedBit.reach

  /// The line as it was before one bit flipped; nil where that does not explain the damage.
  static func mended(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let bytes = Array(trimmed(line))
    guard bytes.count <= mendLimit else { return nil }
    // One bit makes the end of an array that of an object.
    return mended(bytes, sumLength: arraySumLength) ?? mended(bytes, sumLength: objectSumLength)
  }

  private static func mended(_ line: [UInt8], sumLength: Int) -> [UInt8]? {
    var bytes = line
    guard bytes.count > sumLength else { return nil }
    let body = bytes.count - sumLength
    let sum = Checksum(of: bytes[..<body])
    if let stated = bytes.withUnsafeBufferPointer(statedSum),
      let flip = FlippedBit(from: sum, to: stated), flip.bytesBehind < body
    {
      bytes[body - 1 - flip.bytesBehind] ^= flip.mask
      if isGood(bytes) { return bytes }
      bytes[body - 1 - flip.bytesBehind] ^= flip.mask
    }
    // The flip may be in the stated sum itself.
    for index in body..<bytes.count {
      for bit in 0..<8 as Range<UInt8> {
        bytes[index] ^= 1 << bit
        if bytes.withUnsafeBufferPointer(statedSum) == sum, isGood(bytes) { return bytes }
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
