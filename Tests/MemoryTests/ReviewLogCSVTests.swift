import Basics
import Memory
import Testing

@Suite("Review log")
struct ReviewLogCSVTests {
  static let header = "card_id,review_rating,review_time,review_duration\n"

  private func read(_ lines: String, header: String = ReviewLogCSVTests.header, now: Instant? = nil)
    throws
    -> ReviewLog
  {
    try ReviewLogCSV.read(Array((header + lines).utf8), named: "log.csv", now: now)
  }

  @Test("has its reviews in the order of time, whatever the order of lines")
  func sorts() throws {
    let log = try read(
      """
      b,3,2024-03-30T08:00:00+00:00,900
      a,1,2024-03-29T08:00:00+00:00,900
      b,4,2024-03-28T08:00:00+00:00,900
      """)
    #expect(log.cards == ["b", "a"])
    #expect(log.reviews.map(\.card) == [0, 1, 0])
    #expect(log.reviews.map(\.rating) == [.easy, .again, .good])
    #expect(log.reviews.map(\.line) == [4, 3, 2])
    #expect(log.skipped.isEmpty)
  }

  @Test(
    "counts a study day from 04:00 of the time's own offset",
    arguments: [
      ("2024-03-29T03:59:59.999+00:00", "2024-03-28"), ("2024-03-29T04:00:00Z", "2024-03-29"),
      ("2024-03-29T03:59:59+13:00", "2024-03-28"),
      ("2024-03-29 04:00:00.000001-05:00", "2024-03-29"),
      ("1711684180217", "2024-03-28"), ("2024-02-29t12:00:00z", "2024-02-29"),
    ])
  func studyDay(time: String, day: String) throws {
    let log = try read("a,3,\(time),1\n")
    #expect(log.reviews.map { Day(number: Int($0.day)).iso } == [day])
  }

  @Test("reads other columns, quotes, CRLF, empty lines and a byte order mark")
  func shapes() throws {
    let log = try read(
      "\r\n\"2024-03-29T08:00:00Z\",x,\"karte, eins\",3\r\n\r\n2024-03-30T08:00:00Z,\"\",ö,1",
      header: "\u{FEFF}review_time,note,card_id,review_rating\r\n")
    #expect(log.cards == ["karte, eins", "ö"])
    #expect(log.reviews.map(\.line) == [3, 5])
  }

  @Test("reads quotation marks that are written twice, and knows the card again without them")
  func doubledQuotes() throws {
    let names = [
      #""say ""yes""""#, #"a"b"#, #""a""b""#, #""""""#,
      #""a name longer than sixteen bytes, with ""marks""""#,
      #""a name longer than sixteen bytes, with ""marks""""#,
    ]
    let log = try read(
      names.enumerated().map { "\($1),3,2024-03-29T0\($0):00:00Z,1\n" }.joined())
    #expect(
      log.cards == [
        "say \"yes\"", "a\"b", "\"", "a name longer than sixteen bytes, with \"marks\"",
      ])
    #expect(log.reviews.map(\.card) == [0, 1, 1, 2, 3, 3])
  }

  @Test("is read with semicolons or tabs between fields", arguments: [";", "\t"])
  func separators(separator: String) throws {
    let columns = ["card_id", "review_rating", "review_time", "review_duration"]
    let lines = [
      ["karte, eins", "3", "2024-03-29T08:00:00Z", "900"],
      ["\"x;\ty\"", "1", "2024-03-30T08:00:00Z", "900"],
    ]
    let log = try read(
      lines.map { $0.joined(separator: separator) }.joined(separator: "\n"),
      header: columns.joined(separator: separator) + "\n")
    #expect(log.cards == ["karte, eins", "x;\ty"])
    #expect(log.reviews.map(\.tenths) == [9, 9])
  }

  @Test("is read in parts as in one piece", arguments: ["\n", "\r\n", "\n\n"])
  func parts(lineEnd: String) throws {
    let names = (0..<20_000).map {
      "card \($0 * 31 % 997)\($0 % 7 == 0 ? " of a longer name" : "")"
    }
    let lines = names.enumerated().map { number, name in
      "\"\(name)\",\(1 + number % 4),\(1_700_000_000_000 + number * 60_000),\(number)"
    }
    let log = try read(lines.joined(separator: lineEnd))
    let step = lineEnd == "\n\n" ? 2 : 1
    #expect(log.reviews.map { log.cards[Int($0.card)] } == names)
    #expect(log.reviews.map { Int($0.line) } == names.indices.map { 2 + $0 * step })
    var seen: Set<String> = []
    #expect(log.cards == names.filter { seen.insert($0).inserted })
    let faulty = lines[..<15_000] + ["x,5,2024-03-29T08:00:00Z,1"] + lines[15_000...] + ["y"]
    let error = #expect(throws: MemoryError.self) {
      try read(faulty.joined(separator: lineEnd))
    }
    #expect(error == .log(file: "log.csv", line: 2 + 15_000 * step, .rating("5")))
  }

  @Test("may be without reviews", arguments: ["", "\n\n", "\r\n"])
  func empty(lines: String) throws {
    #expect(try read(lines).reviews.isEmpty)
  }

  @Test(
    "names the line and the value that is wrong",
    arguments: [
      (
        "a,5,2024-03-29T08:00:00Z,1",
        "the rating is “5”, expected is 1 (again), 2 (hard), 3 (good) or 4 (easy); please correct the line."
      ),
      (
        "a,0,2024-03-29T08:00:00Z,1",
        "the rating is “0”, expected is 1 (again), 2 (hard), 3 (good) or 4 (easy); please correct the line."
      ),
      (
        "a,,2024-03-29T08:00:00Z,1",
        "the rating is “”, expected is 1 (again), 2 (hard), 3 (good) or 4 (easy); please correct the line."
      ),
      (
        "a,3,gestern,1",
        "the time is “gestern”, expected is RFC 3339 such as 2026-11-21T18:04:05.123+01:00; please correct the line."
      ),
      (
        "a,3,2024-02-30T08:00:00Z,1",
        "the time is “2024-02-30T08:00:00Z”, expected is RFC 3339 such as 2026-11-21T18:04:05.123+01:00; please correct the line."
      ),
      (
        ",3,2024-03-29T08:00:00Z,1",
        "“” is no card id of 1 to 200 bytes of UTF-8; please correct the line."
      ),
      ("a,3", "2 fields instead of 4; please complete or delete the line."),
      (
        "a,3,2024-03-29T08:00:00Z,1,2",
        "5 fields instead of 4; please complete or delete the line."
      ),
      ("\"a,3,2024-03-29T08:00:00Z,1", "a quotation mark is not closed; please correct the line."),
    ])
  func wrongLine(line: String, phrase: String) throws {
    let error = #expect(throws: MemoryError.self) {
      try read("good,3,2024-03-29T08:00:00Z,1\n\n\(line)\n")
    }
    #expect(error?.sentence(in: .english) == "log.csv, line 4: \(phrase)")
    #expect(error?.exitCode == .badData)
  }

  @Test("needs its columns", arguments: ["", "\n", "1,3,2024-03-29T08:00:00Z,1\n", "card_id\n"])
  func columns(text: String) {
    let error = #expect(throws: MemoryError.self) { try read("", header: text) }
    let missing = text.hasPrefix("card_id") ? "review_rating" : "card_id"
    #expect(
      error?.sentence(in: .german) == "log.csv, Zeile 1: Die Spalte „\(missing)“ fehlt; die erste "
        + "Zeile muss card_id,review_rating,review_time,review_duration lauten.")
  }

  @Test("leaves out doubled lines, times before 1987 and times to come, and says so")
  func skips() throws {
    let now = Instant(rfc3339: "2024-06-01T12:00:00Z")
    let log = try read(
      """
      a,3,2024-03-29T08:00:00Z,1
      a,3,2024-03-29T08:00:00Z,1
      b,3,2024-03-29T08:00:00Z,1
      a,1,2024-03-29T08:00:00Z,1
      a,3,1970-01-01T00:00:00Z,1
      a,3,2024-06-02T11:59:00Z,1
      a,3,2099-01-01T00:00:00Z,1
      """, now: now)
    #expect(log.reviews.map(\.line) == [2, 4, 5, 7])
    #expect(
      log.skipped.map { $0.sentence(in: .english, file: "log.csv") } == [
        "log.csv, line 3: 1 review occurs twice and is left out.",
        "log.csv, line 6: 1 review lies before 1987 and is left out.",
        "log.csv, line 8: 1 review lies in the future and is left out.",
      ])
  }

  @Test("is kept where most of it lies in the future: then the clock is wrong")
  func wrongClock() throws {
    let log = try read(
      "a,3,2030-01-01T00:00:00Z,1\na,3,2030-01-02T00:00:00Z,1\n",
      now: Instant(rfc3339: "2024-06-01T12:00:00Z"))
    #expect(log.reviews.count == 2)
  }

  @Test("never traps on what is no log", arguments: 0..<200)
  func noise(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("a,3\"\n\r2024-03-29T08:00:00.+Z\u{FF}é".utf8) + [0, 0xFF, 0xC3]
    let noise = (0..<300).compactMap { _ in alphabet.randomElement(using: &chance) }
    let bytes = Array(ReviewLogCSVTests.header.utf8) + noise
    _ = try? ReviewLogCSV.read(bytes, named: "noise")
    _ = try? ReviewLogCSV.read(noise, named: "noise")
    _ = try? ReviewLogCSV.read(Array(bytes.dropLast(seed)), named: "noise")
  }

  @Test("adds up to a memory for every card")
  func replay() throws {
    let log = try read(
      """
      a,1,2024-03-01T12:00:00Z,1
      b,3,2024-03-01T12:00:00Z,1
      a,3,2024-03-01T12:10:00Z,1
      a,3,2024-03-02T12:00:00Z,1
      a,3,2024-03-05T04:00:00Z,1
      a,3,2024-03-13T23:00:00Z,1
      a,3,2024-04-04T03:59:59Z,1
      """)
    let memories = LogReplay(log).memories
    #expect(memories.map(\.card) == ["a", "b"])
    #expect(memories.map(\.last.iso) == ["2024-04-03", "2024-03-01"])
    // From fsrs-rs 6.6.2 `test_memory_state`.
    #expect(isClose(memories[0].state.stability.days, 53.626911))
  }

  @Test("tells many cards apart")
  func manyCards() throws {
    let lines = (0..<5000).map { "k\($0 % 2500),3,2024-03-\(10 + $0 / 2500)T08:00:00Z,1\n" }
    let log = try read(lines.joined())
    #expect(log.cards.count == 2500)
    #expect(log.reviews.count == 5000)
    #expect(log.reviews.allSatisfy { log.cards[Int($0.card)] == "k\((Int($0.line) - 2) % 2500)" })
  }
}
