/// Which single flipped bit explains that a CRC-32 differs, looked up instead of tried.
///
/// The checksum is linear over bits: a flip changes it by an amount that depends only on how many bytes come behind.
/// No two places share an amount, since CRC-32 tells apart all lines of up to 11,450 bytes that differ in fewer
/// than four bits (Koopman 2002, doi:10.1109/DSN.2002.1028931).
package struct FlippedBit: Hashable, Sendable {
  /// How many bytes come behind the one with the bit.
  package let bytesBehind: Int
  /// The bit's value in its byte.
  package let mask: UInt8

  /// The furthest place that is found, in bytes behind it.
  package static let reach = 4_096

  /// The flip that turns one checksum into another; nil where no single one within ``reach`` does.
  package init?(from before: Checksum, to after: Checksum) {
    guard let flip = FlippedBit.flips[before.value ^ after.value] else { return nil }
    self = flip
  }

  private init(bytesBehind: Int, mask: UInt8) {
    self.bytesBehind = bytesBehind
    self.mask = mask
  }

  /// Every flip by the amount it changes the checksum by.
  private static let flips: [UInt32: FlippedBit] = {
    var flips: [UInt32: FlippedBit] = [:]
    flips.reserveCapacity(8 * reach)
    let none = Checksum(of: [0]).value
    for bit in 0..<8 {
      let mask: UInt8 = 1 << UInt8(bit)
      var amount = Checksum(of: [mask]).value ^ none
      for bytesBehind in 0..<reach {
        flips[amount] = FlippedBit(bytesBehind: bytesBehind, mask: mask)
        for _ in 0..<8 { amount = amount & 1 == 1 ? amount >> 1 ^ 0xEDB8_8320 : amount >> 1 }
      }
    }
    return flips
  }()
}
