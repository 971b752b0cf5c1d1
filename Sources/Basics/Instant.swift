/// A moment with the offset its clock showed: what a journal line's time says.
package struct Instant: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int
  /// Minutes that local time was ahead of UTC, −1,439 to 1,439.
  package let offsetMinutes: Int

  /// The moments a four-digit year can name: 0000-01-02 to 9999-12-30, so that no offset leaves it.
  package static let bounds = -62_167_132_800_000...253_402_214_399_999

  /// 1970-01-01T00:00:00Z.
  package static let epoch = Instant(atEpoch: ())

  private init(atEpoch: Void) { (milliseconds, offsetMinutes) = (0, 0) }

  /// A moment; nil outside ``bounds`` or with an offset of a day and more.
  package init?(milliseconds: Int, offsetMinutes: Int = 0) {
    guard Instant.bounds.contains(milliseconds), (-1439...1439).contains(offsetMinutes)
    else { return nil }
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }

  /// A moment from RFC 3339 text such as `2026-11-21T18:04:05.123+01:00`; nil for anything else.
  ///
  /// Fractions finer than a millisecond are cut off. A leap second counts as the second before it.
  package init?(rfc3339 text: String) {
    var text = text
    guard let instant = text.withUTF8({ Instant(rfc3339: $0) }) else { return nil }
    self = instant
  }

  /// A moment from the bytes of RFC 3339 text.
  package init?(rfc3339 bytes: UnsafeBufferPointer<UInt8>) {
    guard (20...40).contains(bytes.count),
      let day = Day(iso: UnsafeBufferPointer(rebasing: bytes[..<10])),
      bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let hour = twoDigits(bytes, at: 11), hour < 24,
      let minute = twoDigits(bytes, at: 14), minute < 60,
      let second = twoDigits(bytes, at: 17), second <= 60
    else { return nil }
    var position = 19
    var fraction = 0
    if bytes[position] == UInt8(ascii: ".") {
      position += 1
      let start = position
      while position < bytes.count, ASCII.isDigit(bytes[position]) {
        if position - start < 3 { fraction = fraction * 10 + Int(bytes[position] - 0x30) }
        position += 1
      }
      guard position > start else { return nil }
      for _ in 0..<max(0, 3 - (position - start)) { fraction *= 10 }
    }
    guard let offset = Instant.offset(bytes, at: position) else { return nil }
    let local = (hour * 60 + minute) * 60 + min(second, 59)
    self.init(
      milliseconds: (day.number * 86_400 + local - offset * 60) * 1000 + fraction,
      offsetMinutes: offset)
  }

  /// RFC 3339 text with milliseconds and offset, such as `2026-11-21T18:04:05.123+01:00`.
  package var rfc3339: String {
    let local = milliseconds + offsetMinutes * 60_000
    let day = floorDivision(local, 86_400_000)
    let rest = local - day * 86_400_000
    let (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
    let (second, fraction) = (rest / 1000 % 60, rest % 1000)
    let clock = "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
    return "\(Day(number: day).iso)T\(clock).\(padded(fraction, to: 3))\(offsetText)"
  }

  private var offsetText: String {
    let size = abs(offsetMinutes)
    return (offsetMinutes < 0 ? "-" : "+") + padded(size / 60, to: 2) + ":"
      + padded(size % 60, to: 2)
  }

  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    if bytes.count - start == 1 { return bytes[start] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    guard bytes.count - start == 6, bytes[start + 3] == UInt8(ascii: ":"),
      let hours = twoDigits(bytes, at: start + 1), hours < 24,
      let minutes = twoDigits(bytes, at: start + 4), minutes < 60
    else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }
}

/// Division that rounds towards minus infinity, so that days before 1970 come out right.
func floorDivision(_ dividend: Int, _ divisor: Int) -> Int {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
