/// A calendar day as a count: day 0 is 1970-01-01 in the proleptic Gregorian calendar.
///
/// Knows no time zone: which day an instant falls on is decided by ``StudyClock``.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  package let number: Int

  /// The years a day can be written in: four digits, as ISO 8601 wants them.
  package static let years = 0...9999

  package init(number: Int) { self.number = number }

  /// A day of the calendar, or nil where there is none, such as 30 February.
  ///
  /// Source: the shift of the year to 1 March is the usual one for civil calendars.
  package init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// A day from ISO text such as `2026-11-21`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ Day(iso: $0) }) else { return nil }
    self = day
  }

  /// A day from the bytes of ISO text.
  package init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let century = twoDigits(bytes, at: 0), let year = twoDigits(bytes, at: 2),
      let month = twoDigits(bytes, at: 5), let day = twoDigits(bytes, at: 8)
    else { return nil }
    self.init(year: century * 100 + year, month: month, day: day)
  }

  /// Year, month 1–12 and day of the month 1–31.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day as ISO text, such as `2026-11-21`.
  package var iso: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  package static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }

  /// How many days a month has: 28 to 31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }
}

/// A number with leading zeros, at least `width` digits wide; for dates and times.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count))
    + digits
}

/// The number that two digits make at an index of dates and times; nil where there are none.
func twoDigits(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  guard index + 1 < bytes.count, ASCII.isDigit(bytes[index]), ASCII.isDigit(bytes[index + 1])
  else { return nil }
  return Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
}
