import Basics
import Language

/// The days that a text names relative to the day its article appeared: `am Donnerstag`, `gestern`,
/// `am 6. Januar`, `im vergangenen Jahr`.
enum RelativeDates {
  /// Every day, month or year that is meant; of a weekday the last one and the next, since tense alone tells which.
  static func dates(
    in text: String, language: WritingLanguage, issued: PartialDate?
  ) -> [PartialDate] {
    guard let issued else { return [] }
    let words = Lexicon.of(language).relativeDates
    var dates = yearless(text, language, issued)
    if let month = issued.month, let number = issued.day,
      let today = Day(year: issued.year, month: month, day: number)
    {
      for word in WrittenWords.words(in: text) {
        dates += days(word.lower, today, words).compactMap { day in
          let parts = day.parts
          return PartialDate(year: parts.year, month: parts.month, day: parts.day)
        }
      }
    }
    return dates + spans(text, words, issued)
  }

  /// Years and months named from the article's: `im vergangenen Jahr`, `last month`.
  private static func spans(
    _ text: String, _ words: RelativeDateWords, _ issued: PartialDate
  ) -> [PartialDate] {
    words.spans.mentions(in: WrittenWords.words(in: text)).compactMap { mention in
      switch mention.meaning {
      case .year(let offset): return PartialDate(year: issued.year + offset)
      case .month(let offset):
        guard let month = issued.month else { return nil }
        let count = issued.year * 12 + month - 1 + offset
        return PartialDate(year: count / 12, month: count % 12 + 1)
      }
    }
  }

  private static func days(_ lower: String, _ today: Day, _ words: RelativeDateWords) -> [Day] {
    if let offset = words.days[lower] { return [Day(number: today.number + offset)] }
    guard let weekday = words.weekday(lower) else { return [] }
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
}
