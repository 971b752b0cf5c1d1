import Basics
import Testing

@testable import Memory

@Suite("Answer times")
struct AnswerTimesTests {
  @Test("begin with the usual ones and follow what is measured")
  func measured() {
    #expect(AnswerCounts().times == .usual)
    var counts = AnswerCounts()
    for _ in 0..<180 { counts.add(.good, isFirst: false, isSameDay: false, seconds: 4) }
    #expect(abs(counts.times.recalled - 4.4) < 1e-9)
    #expect(counts.times.new == AnswerTimes.usual.new)
  }

  @Test("count a minute at most, and nothing where none was taken")
  func capped() {
    var counts = AnswerCounts()
    counts.add(.again, isFirst: false, isSameDay: false, seconds: nil)
    #expect(counts.times == .usual)
    for _ in 0..<1000 { counts.add(.again, isFirst: false, isSameDay: false, seconds: 5000) }
    #expect(counts.times.forgotten <= 60)
    #expect(AnswerTimes(new: .nan, recalled: -1, forgotten: 1e9).recalled == 0.1)
  }

  @Test("come from a log's durations")
  func log() throws {
    let text = """
      card_id,review_rating,review_time,review_duration
      7,1,2024-03-01T12:00:00Z,9000
      7,3,2024-03-01T12:10:00Z,
      8,3,2024-03-01T12:10:00Z,99999999999
      8,3,2024-03-02T12:10:00Z,7040

      """
    let log = try ReviewLogCSV.read(Array(text.utf8), named: "log")
    #expect(log.reviews.map(\.tenths) == [90, 0, 0, 70])
    #expect(abs(AnswerCounts(log).times.recalled - (20 * 8 + 7) / 21) < 1e-9)
    #expect(abs(AnswerCounts(log).firstShares[0] - (1 + 20 * 0.24) / 22) < 1e-9)
  }
}
