import Basics

/// Reads the community's review logs: `card_id,review_rating,review_time,review_duration`.
///
/// The first line names the columns, in any order; others are passed over. Times are RFC 3339, or whole
/// milliseconds since 1970 (UTC); the study day is the one of the offset that the time carries. Fields may
/// be quoted as in RFC 4180, on one line. Lines out of order are sorted; what is left out is counted in
/// ``ReviewLog/skipped``. Linear in the number of bytes.
package enum ReviewLogCSV {
  /// The largest log that is read: 1 GiB.
  package static let byteLimit = 1 << 30

  /// The log in `bytes`, or the first line that is wrong as a ``MemoryError``.
  ///
  /// `file` is named in messages. `now` is the present, nil where no review counts as too late. A log
  /// without reviews, empty lines, CRLF and a byte order mark are no errors.
  package static func read(
    _ bytes: [UInt8], named file: String, now: Instant? = nil
  ) throws(MemoryError) -> ReviewLog {
    var lines = LogLines(bytes)
    var names = CardNames()
    var reviews: [ReviewLog.Review] = []
    reviews.reserveCapacity(bytes.count / 48)
    do throws(LogFault) {
      _ = try lines.advance()
      let columns = try LogColumns(header: lines.fields.map(lines.text))
      while try lines.advance() {
        try reviews.append(columns.review(in: lines, names: &names))
      }
    } catch {
      throw .log(file: file, line: max(1, lines.number), error)
    }
    return ReviewLog(cards: names.texts, reviews: reviews, now: now?.milliseconds)
  }
}

/// Which field of a line is what.
private struct LogColumns {
  private let count: Int
  private let card: Int
  private let rating: Int
  private let time: Int
  private let duration: Int?

  init(header: [String]) throws(LogFault) {
    func index(of name: String) throws(LogFault) -> Int {
      guard let index = header.firstIndex(of: name) else { throw .missingColumn(name) }
      return index
    }
    count = header.count
    card = try index(of: "card_id")
    rating = try index(of: "review_rating")
    time = try index(of: "review_time")
    duration = header.firstIndex(of: "review_duration")
  }

  func review(in lines: LogLines, names: inout CardNames) throws(LogFault) -> ReviewLog.Review {
    guard lines.fields.count == count else {
      throw .fieldCount(found: lines.fields.count, expected: count)
    }
    let number = lines.fields[rating]
    guard number.count == 1,
      let found = Rating(rawValue: Int(lines.bytes[number.lowerBound]) - 0x30)
    else { throw .rating(lines.excerpt(number)) }
    guard let moment = MomentBytes.parse(lines.bytes, lines.fields[time]) else {
      throw .time(lines.excerpt(lines.fields[time]))
    }
    guard let index = names.index(of: lines.fields[card], in: lines.bytes) else {
      throw .card(lines.excerpt(lines.fields[card]))
    }
    return ReviewLog.Review(
      milliseconds: moment.milliseconds, card: index, day: StudyDay.of(moment),
      line: lines.number, rating: found, duration: duration.map { milliseconds(in: lines, $0) } ?? 0
    )
  }

  /// A whole number of milliseconds; 0 for anything else, which is no error.
  private func milliseconds(in lines: LogLines, _ field: Int) -> Int {
    let digits = lines.fields[field]
    guard digits.count <= 9 else { return 0 }
    var number = 0
    for index in digits {
      let digit = Int(lines.bytes[index]) - 0x30
      guard (0...9).contains(digit) else { return 0 }
      number = number * 10 + digit
    }
    return number
  }
}
