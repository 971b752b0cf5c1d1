/// Decimal numbers as the nearest 64-bit float, without a detour over text.
enum ExactDecimal {
  /// The float nearest to `digits` / 10^`places`, ties to even; nil beyond 19 places.
  ///
  /// Divides 128 by 64 bits and keeps in the last bit whether anything was left over, so the one rounding
  /// at the end is the right one.
  static func value(_ digits: UInt64, places: Int) -> Double? {
    guard places >= 0, places < powersOfTen.count else { return nil }
    if places == 0 || digits == 0 { return Double(digits) }
    let divisor = powersOfTen[places]
    let (up, down) = (digits.leadingZeroBitCount, divisor.leadingZeroBitCount)
    let aligned = digits << UInt64(up)
    let (quotient, rest) = (divisor << UInt64(down)).dividingFullWidth(
      (aligned >> 1, aligned << 63))
    let sticky: UInt64 = rest == 0 ? 0 : 1
    return Double(sign: .plus, exponent: down - up - 63, significand: Double(quotient | sticky))
  }

  private static let powersOfTen: [UInt64] = {
    var powers: [UInt64] = [1]
    while powers.count < 20 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()
}
