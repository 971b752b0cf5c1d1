import Basics
import Language

/// The days that a text names relative to the day its article appeared: `am Donnerstag`, `gestern`,
/// `am 6. Januar`.
enum RelativeDates {
  /// Every day that is meant; of a weekday the last one and the next, since tense alone tells which.
  static func dates(
    in text: String, language: WritingLanguage, issued: PartialDate?
  ) -> [PartialDate] {
    guard let issued else { return [] }
    var dates = yearless(text, language, issued)
    if let month = issued.month, let number = issued.day,
      let today = Day(year: issued.year, month: month, day: number)
    {
      for word in WrittenWords.words(in: text) {
        dates += days(word.lower, today).compactMap { day in
          let parts = day.parts
          return PartialDate(year: parts.year, month: parts.month, day: parts.day)
        }
      }
    }
    return dates
  }

  private static func days(_ lower: String, _ today: Day) -> [Day] {
    if let offset = offsets[lower] { return [Day(number: today.number + offset)] }
    guard let weekday = weekdays[lower] else { return [] }
    // 1970-01-01 was a Thursday; Monday is 0.
    let current = ((today.number + 3) % 7 + 7) % 7
    let back = ((current - weekday) % 7 + 7) % 7
    return [Day(number: today.number - back), Day(number: today.number - back + 7)]
  }

  /// Days and months without a year lie in the year of the article, or in the one before where that
  /// would be more than half a year ahead.
  private static func yearless(
    _ text: String, _ language: WritingLanguage, _ issued: PartialDate
  ) -> [PartialDate] {
    let found = DateFinder(TokenisedText(text, language: language), manner: .answer).dates()
    return found.compactMap { found in
      switch found.reading {
      case .dayOfYear(let month, let day):
        PartialDate(year: year(of: month, issued), month: month, day: day)
      case .month(let month): PartialDate(year: year(of: month, issued), month: month)
      case .date, .ambiguous: nil
      }
    }
  }

  private static func year(of month: Int, _ issued: PartialDate) -> Int {
    guard let current = issued.month else { return issued.year }
    if month - current > 6 { return issued.year - 1 }
    return current - month > 9 ? issued.year + 1 : issued.year
  }

  private static let offsets = [
    "heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2, "today": 0,
    "yesterday": -1, "tomorrow": 1,
  ]
  private static let weekdays = [
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6, "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3,
    "friday": 4, "saturday": 5, "sunday": 6, "montagabend": 0, "dienstagabend": 1,
    "mittwochabend": 2, "donnerstagabend": 3, "freitagabend": 4, "samstagabend": 5,
    "sonntagabend": 6,
  ]
}
