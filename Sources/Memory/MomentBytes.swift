import Basics

/// Reads a moment from the bytes of a log without making text of it.
enum MomentBytes {
  /// The moment in a field of `bytes`; nil for what is none.
  ///
  /// RFC 3339, or a whole number of milliseconds, with the bounds of `Instant`. As there, fractions finer
  /// than a millisecond are cut off and a leap second counts as the second before it.
  static func parse(_ bytes: [UInt8], _ field: Range<Int>) -> Instant? {
    let first = field.lowerBound
    guard field.count >= 20, bytes[first + 4] == UInt8(ascii: "-") else {
      return wholeNumber(bytes, field).flatMap { Instant(milliseconds: $0) }
    }
    guard bytes[first + 7] == UInt8(ascii: "-"), bytes[first + 13] == UInt8(ascii: ":"),
      bytes[first + 16] == UInt8(ascii: ":"),
      bytes[first + 10] | 0x20 == UInt8(ascii: "t") || bytes[first + 10] == UInt8(ascii: " "),
      let century = pair(bytes, first), let years = pair(bytes, first + 2),
      let month = pair(bytes, first + 5), let dayOfMonth = pair(bytes, first + 8),
      let day = Day(year: century * 100 + years, month: month, day: dayOfMonth),
      let hour = pair(bytes, first + 11), hour < 24, let minute = pair(bytes, first + 14),
      minute < 60, let second = pair(bytes, first + 17), second <= 60
    else { return nil }
    var position = first + 19
    var fraction = 0
    if bytes[position] == UInt8(ascii: ".") {
      position += 1
      var unit = 100
      let start = position
      while position < field.upperBound, ASCII.isDigit(bytes[position]) {
        fraction += Int(bytes[position] - 0x30) * unit
        unit /= 10
        position += 1
      }
      guard position > start else { return nil }
    }
    guard let offset = offset(bytes, position..<field.upperBound) else { return nil }
    let seconds = day.number * 86_400 + (hour * 60 + minute - offset) * 60 + min(second, 59)
    return Instant(milliseconds: seconds * 1000 + fraction, offsetMinutes: offset)
  }

  private static func offset(_ bytes: [UInt8], _ field: Range<Int>) -> Int? {
    let first = field.lowerBound
    if field.count == 1 { return bytes[first] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    guard field.count == 6, bytes[first + 3] == UInt8(ascii: ":"),
      let hours = pair(bytes, first + 1), hours < 24, let minutes = pair(bytes, first + 4),
      minutes < 60
    else { return nil }
    switch bytes[first] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  private static func pair(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard ASCII.isDigit(bytes[index]), ASCII.isDigit(bytes[index + 1]) else { return nil }
    return Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
  }

  private static func wholeNumber(_ bytes: [UInt8], _ field: Range<Int>) -> Int? {
    guard (1...15).contains(field.count) else { return nil }
    var number = 0
    for index in field {
      guard ASCII.isDigit(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - 0x30)
    }
    return number
  }
}
