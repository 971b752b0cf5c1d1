import Language

/// How a text writes its date, so that another date of the same precision can be put in its place.
///
/// Worked values: "6. Jänner 2022" becomes "9. Jänner 2022", "Ende 1994" becomes "Ende 1991"; a day may be
/// written without its year.
struct DatePattern: Hashable {
  private enum Piece: Hashable {
    case text(String)
    case year, month, day
    case paddedMonth, paddedDay
  }

  private let pieces: [Piece]
  private let value: PartialDate
  private let months: [String]

  /// The pattern of a text that writes exactly this date, each part once; nil for anything else, such as
  /// a text that names the weekday.
  init?(_ text: String, value: PartialDate, language: WritingLanguage) {
    self.value = value
    let tokens = DatePattern.tokens(text)
    let names = DatePattern.months(language).first { list in
      value.month.map { month in tokens.contains { $0 == list[month - 1] } } == true
    }
    months = names ?? []
    let isNumeric = value.month != nil && names == nil
    var pieces: [Piece] = []
    for token in tokens {
      if token == String(value.year), !pieces.contains(.year) {
        pieces.append(.year)
      } else if let month = value.month, !isNumeric, token == months[month - 1] {
        pieces.append(.month)
      } else if let month = value.month, isNumeric, let number = Int(token), number == month,
        !pieces.contains(where: { $0 == .month || $0 == .paddedMonth }),
        !(language == .german && text.contains(".") && value.day != nil && !pieces.contains(.day)
          && !pieces.contains(.paddedDay))
      {
        pieces.append(token.hasPrefix("0") || text.contains("-") ? .paddedMonth : .month)
      } else if let day = value.day, let number = Int(token), number == day {
        pieces.append(token.hasPrefix("0") || text.contains("-") ? .paddedDay : .day)
      } else {
        guard !token.contains(where: \.isNumber), !DatePattern.weekdays.contains(token.lowercased())
        else { return nil }
        pieces.append(.text(token))
      }
    }
    let written = pieces.filter { if case .text = $0 { false } else { true } }
    let year = written.contains(.year) ? 1 : 0
    let wanted = year + (value.month == nil ? 0 : 1) + (value.day == nil ? 0 : 1)
    guard written.count == wanted, year == 1 || value.day != nil, Set(written).count == wanted
    else {
      return nil
    }
    self.pieces = pieces
  }

  /// The text with another date in it; nil where the precision differs.
  func text(for other: PartialDate) -> String? {
    guard pieces.contains(.year) || other.year == value.year,
      (other.month == nil) == (value.month == nil), (other.day == nil) == (value.day == nil)
    else { return nil }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .year: text += String(other.year)
      case .month:
        guard let month = other.month else { return nil }
        text += months.isEmpty ? String(month) : months[month - 1]
      case .day: text += other.day.map { String($0) } ?? ""
      case .paddedMonth: text += DatePattern.padded(other.month)
      case .paddedDay: text += DatePattern.padded(other.day)
      }
    }
    return text
  }

  private static func padded(_ number: Int?) -> String {
    guard let number else { return "" }
    return number < 10 ? "0\(number)" : "\(number)"
  }

  /// Runs of letters, runs of digits, and single other characters.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var last = 0
    for character in text {
      let kind = character.isLetter ? 1 : character.isNumber ? 2 : 0
      if kind != 0, kind == last {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
      }
      last = kind
    }
    return tokens
  }

  private static func months(_ language: WritingLanguage) -> [[String]] {
    language == .german ? [german, austrian] : [english]
  }

  private static let german = list(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
  private static let austrian = list(
    "Jänner Feber März April Mai Juni Juli August September Oktober November Dezember")
  private static let english = list(
    "January February March April May June July August September October November December")
  private static let weekdays = Set(
    list(
      """
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday \
      thursday friday saturday sunday
      """))

  private static func list(_ words: String) -> [String] {
    words.split(separator: " ").map { String($0) }
  }
}
