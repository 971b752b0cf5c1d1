import Testing

@testable import Basics

@Suite("Day")
struct DayTests {
  @Test(
    "counts from 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778),
      ("0000-01-01", -719_528), ("9999-12-31", 2_932_896), ("1600-03-01", -135_080),
    ])
  func worked(iso: String, number: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number && day.iso == iso)
  }

  @Test("goes through every day of 10,000 years and back")
  func everyDay() throws {
    var (year, month, day) = (0, 1, 1)
    for number in -719_528...2_932_896 {
      let parts = Day(number: number).parts
      guard parts == (year, month, day), Day(year: year, month: month, day: day)?.number == number
      else {
        Issue.record("day \(number) is \(parts), not \(year)-\(month)-\(day)")
        return
      }
      day += 1
      if day > Day.length(ofMonth: month, year: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(
    "is nil where the calendar has no such day or the text is another",
    arguments: [
      "", "2026-02-29", "2100-02-29", "2026-00-10", "2026-13-01", "2026-04-31", "2026-1-01",
      "26-01-01", "2026-01-01T", " 2026-01-01", "2026/01/01", "-026-01-01", "+026-01-01",
      "２０２６-01-01", "20260101--", "99999-01-01", "2026-0a-01",
    ])
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("subtracts and compares")
  func arithmetic() throws {
    let first = try #require(Day(iso: "2024-02-28"))
    let second = try #require(Day(iso: "2024-03-01"))
    #expect(second - first == 2 && first < second && first + 2 == second)
  }
}
