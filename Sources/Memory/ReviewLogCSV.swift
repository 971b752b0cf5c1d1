import Basics

/// Reads the community's review logs: `card_id,review_rating,review_time,review_duration`.
///
/// The first line names the columns, in any order; others are passed over. Commas stand between fields, or
/// semicolons or tabs throughout. Times are RFC 3339, or whole milliseconds since 1970 (UTC); the study day is
/// the one of the offset that the time carries. Fields may be quoted as in RFC 4180, on one line. Lines out of order are sorted; what is left out is counted in
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
    var header = LogLines(bytes)
    let columns: LogColumns
    do throws(LogFault) {
      _ = try header.advance()
      columns = try LogColumns(header: header.fields.map(header.text))
    } catch {
      throw .log(file: file, line: max(1, header.number), error)
    }
    let ranges = parts(of: bytes, from: header.position)
    let separator = header.separator
    let parts = Parallel.map(ranges.count) {
      LogPart(bytes, part: ranges[$0], columns, separator)
    }
    var names = CardNames()
    var reviews: [ReviewLog.Review] = []
    reviews.reserveCapacity(parts.reduce(0) { $0 + $1.reviews.count })
    var line = header.number
    for part in parts {
      let cards = part.names.places.map { names.index(of: $0, in: part.names.bytes) ?? 0 }
      for review in part.reviews {
        reviews.append(review.moved(toCard: cards[Int(review.card)], lines: line))
      }
      if let fault = part.fault { throw .log(file: file, line: line + part.lines, fault) }
      line += part.lines
    }
    return ReviewLog(cards: names.texts, reviews: reviews, now: now?.milliseconds)
  }

  /// No part is smaller, and there are no more than this.
  private static let leastPart = 1 << 18
  private static let mostParts = 8

  /// Ranges of whole lines that can be read each for itself, since no field goes over a line's end.
  private static func parts(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
    let count = min(max(1, (bytes.count - start) / leastPart), mostParts)
    var ranges: [Range<Int>] = []
    var from = start
    for part in 1...count {
      var end = part == count ? bytes.count : start + (bytes.count - start) / count * part
      while end < bytes.count, end == 0 || bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      guard end > from else { continue }
      ranges.append(from..<end)
      from = end
    }
    return ranges
  }
}

/// What a part of a file says; cards and lines are counted from its beginning.
private struct LogPart: Sendable {
  private(set) var names = CardNames()
  private(set) var reviews: [ReviewLog.Review] = []
  /// How many lines it has; up to the one at fault where there is one.
  private(set) var lines = 0
  private(set) var fault: LogFault?

  init(_ bytes: [UInt8], part: Range<Int>, _ columns: LogColumns, _ separator: UInt8) {
    var lines = LogLines(bytes, part: part, separator: separator)
    reviews.reserveCapacity(part.count / 48)
    do throws(LogFault) {
      while try lines.advance() {
        try reviews.append(columns.review(in: lines, names: &names))
      }
    } catch { fault = error }
    self.lines = lines.number
  }
}

/// Which field of a line is what.
private struct LogColumns: Sendable {
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
    let index =
      if let name = lines.rewritten(card) {
        names.index(of: name.indices, in: name)
      } else {
        names.index(of: lines.fields[card], in: lines.bytes)
      }
    guard let index else {
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
