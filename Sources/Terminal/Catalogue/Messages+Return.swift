import Articles
import Basics
import Language
import Training

/// When a card comes back.
extension Messages {
  func returns(_ feedback: Feedback) -> String? {
    let day = feedback.due.map { self.day($0, from: feedback.today) }
    if feedback.returnsToday {
      guard let day else { return language(de: "kommt gleich noch einmal", en: "comes again soon") }
      return language(
        de: "kommt gleich noch einmal, danach \(day)", en: "comes again soon, then \(day)")
    }
    return day.map { language(de: "wieder \($0)", en: "back \($0)") }
  }

  /// A day seen from another: tomorrow, in three days with its date, or the date alone.
  package func day(_ day: Day, from today: Day) -> String {
    let days = day - today
    let date = self.date(day, from: today)
    switch days {
    case ...0: return language(de: "heute", en: "today")
    case 1: return language(de: "morgen", en: "tomorrow")
    case 2...30:
      return language(de: "in \(days) Tagen, am \(date)", en: "in \(days) days, on \(date)")
    default: return language(de: "am \(date)", en: "on \(date)")
    }
  }

  /// A day with its year.
  func date(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return PartialDate(year: year, month: month, day: number).map {
      CitationText.date($0, in: language)
    } ?? day.iso
  }

  func date(_ day: Day, from today: Day) -> String {
    let year = day.parts.year
    let text = date(day)
    let suffix = " \(year)"
    return year == today.parts.year && text.hasSuffix(suffix)
      ? String(text.dropLast(suffix.count)) : text
  }
}
