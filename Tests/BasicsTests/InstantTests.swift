import Foundation
import Testing

@testable import Basics

@Suite("Instant")
struct InstantTests {
  @Test(
    "reads RFC 3339",
    arguments: [
      ("1970-01-01T00:00:00Z", 0, 0),
      ("2026-11-21T18:04:05.123+01:00", 1_795_280_645_123, 60),
      ("2026-11-21t17:04:05.123z", 1_795_280_645_123, 0),
      ("1969-12-31T23:59:59.9999-00:30", 1_799_999, -30),
      ("2016-12-31T23:59:60Z", 1_483_228_799_000, 0),
      ("2026-01-01T00:00:00.1Z", 1_767_225_600_100, 0),
      ("2026-01-01T00:00:00+23:59", 1_767_139_260_000, 1439),
    ])
  func reads(text: String, milliseconds: Int, offset: Int) throws {
    let instant = try #require(Instant(rfc3339: text))
    #expect(instant.milliseconds == milliseconds && instant.offsetMinutes == offset)
    #expect(Instant(rfc3339: instant.rfc3339) == instant)
  }

  @Test(
    "is nil for anything else",
    arguments: [
      "", "2026-11-21", "2026-11-21T18:04:05", "2026-11-21 18:04:05Z", "2026-11-21T24:00:00Z",
      "2026-11-21T18:60:00Z", "2026-11-21T18:04:61Z", "2026-11-21T18:04:05.Z",
      "2026-11-21T18:04:05+1:00", "2026-11-21T18:04:05+24:00", "2026-11-21T18:04:05+01:60",
      "2026-11-21T18:04:05Zx", "2026-02-30T00:00:00Z", "2026-11-21T18:04:05,1Z",
      "2026-11-21T18:04:05.1234567890123456789012345Z", "0000-01-01T00:00:00Z",
    ])
  func refused(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }

  @Test("has bounds, and offsets of less than a day")
  func bounds() {
    #expect(Instant(milliseconds: .max) == nil && Instant(milliseconds: .min) == nil)
    #expect(Instant(milliseconds: 0, offsetMinutes: .min) == nil)
    #expect(Instant(milliseconds: 0, offsetMinutes: 1440) == nil)
    for end in [Instant.bounds.lowerBound, Instant.bounds.upperBound] {
      for offset in [-1439, 0, 1439] {
        let instant = Instant(milliseconds: end, offsetMinutes: offset)
        #expect(instant.flatMap { Instant(rfc3339: $0.rfc3339) } == instant)
      }
    }
  }

  @Test("agrees with Foundation's formatter", arguments: 1...50)
  func oracle(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let seconds = Int.random(in: -2_000_000_000...4_000_000_000, using: &chance)
    let offset = Int.random(in: -840...840, using: &chance)
    let instant = try #require(Instant(milliseconds: seconds * 1000, offsetMinutes: offset))
    let zone = try #require(TimeZone(secondsFromGMT: offset * 60))
    let style = Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
      .time(includingFractionalSeconds: true)
    let expected = Date(timeIntervalSince1970: Double(seconds)).formatted(style)
    #expect(instant.rfc3339.prefix(19) == expected.prefix(19))
  }
}
