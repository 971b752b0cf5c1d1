import Testing

@testable import Basics

@Suite("Study day")
struct StudyDayTests {
  @Test(
    "begins at four in the morning, local time",
    arguments: [
      ("2026-11-21T03:59:59.999+01:00", "2026-11-20"), ("2026-11-21T04:00:00+01:00", "2026-11-21"),
      ("2026-11-21T23:59:59Z", "2026-11-21"), ("2026-11-22T00:30:00-05:00", "2026-11-21"),
      ("1969-12-31T03:00:00Z", "1969-12-30"),
    ])
  func worked(moment: String, day: String) throws {
    #expect(StudyDay.of(try #require(Instant(rfc3339: moment))).iso == day)
  }

  @Test("is asked of a clock that can stand still")
  func clock() throws {
    let moment = try #require(Instant(rfc3339: "2026-11-21T02:00:00+01:00"))
    #expect(StudyClock.fixed(at: moment).today.iso == "2026-11-20")
    #expect(StudyClock.fixed(at: moment).now() == moment)
  }
}
