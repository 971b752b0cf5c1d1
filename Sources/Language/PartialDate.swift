import Basics

/// A date as precisely as it is known: a year, a month of a year, or a day.
package struct PartialDate: Hashable, Sendable {
  /// 0 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int?
  /// 1 to 31, only with a month.
  package let day: Int?

  /// The date, or nil where the calendar has none such.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard Day.years.contains(year), month != nil || day == nil,
      Day(year: year, month: month ?? 1, day: day ?? 1) != nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date from ISO text: `2022`, `2022-01` or `2022-01-06`.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.utf8.count)
    guard (1...3).contains(parts.count), widths == Array([4, 2, 2].prefix(parts.count)),
      parts.allSatisfy({ $0.utf8.allSatisfy(ASCII.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date as ISO text, as short as its precision.
  package var iso: String {
    let full = Day(year: year, month: month ?? 1, day: day ?? 1)?.iso ?? ""
    return String(full.prefix(day != nil ? 10 : month != nil ? 7 : 4))
  }
}
