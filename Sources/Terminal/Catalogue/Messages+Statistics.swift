import Basics
import Training

/// What `kartei stats` says around its charts.
extension Messages {
  var nextDays: String { language(de: "Die nächsten Tage", en: "The next days") }

  var recallWillShow: String {
    language(
      de: "Wie gut das Gedächtnis hält, zeigt sich ab dem zweiten Tag.",
      en: "How well memory holds will show from the second day on.")
  }

  var predictedAndRecalled: String {
    language(de: "Vorausgesagt und erinnert", en: "Predicted and recalled")
  }

  func recalled(_ recalled: Int, of answers: Int, observed: Double, predicted: Double) -> String {
    language(
      de: """
        In 30 Tagen erinnert: \(recalled) von \(answers) (\(percent(observed))); \
        vorausgesagt waren \(percent(predicted)).
        """,
      en: """
        Recalled in 30 days: \(recalled) of \(answers) (\(percent(observed))); \
        predicted were \(percent(predicted)).
        """)
  }

  var predicted: String { language(de: "vorausgesagt", en: "predicted") }

  func recalled(_ recalled: Int, of answers: Int) -> String {
    language(
      de: "erinnert, \(recalled) von \(answers)", en: "recalled, \(recalled) of \(answers)")
  }

  var masteryByTopic: String {
    language(de: "Sitzt heute, nach Thema", en: "Recalled today, by topic")
  }

  var masteryBySource: String {
    language(de: "Sitzt heute, nach Quelle", en: "Recalled today, by source")
  }

  func answersOf(weeks: Int) -> String {
    language(
      de: "Antworten der letzten \(weeks) Wochen", en: "Answers of the last \(weeks) weeks")
  }

  func week(of monday: Day, answers: Int, days: Int) -> String {
    let day = shortDate(monday)
    return language(
      days,
      de: (
        "Woche vom \(day): \(answers) an 1 Tag", "Woche vom \(day): \(answers) an \(days) Tagen"
      ),
      en: (
        "Week of \(day): \(answers) on 1 day", "Week of \(day): \(answers) on \(days) days"
      ))
  }

  func fullShade(means answers: Int) -> String {
    language(de: "█ heißt \(answers) an einem Tag", en: "█ means \(answers) on a day")
  }

  /// A share of 0 to 1 in whole per cent.
  func percent(_ share: Double) -> String {
    let rounded = Int((share * 100).rounded())
    return language(de: "\(rounded)\u{A0}%", en: "\(rounded)%")
  }

  /// Today and tomorrow by these words, later days by weekday and date.
  func dayName(_ day: Day, offset: Int) -> String {
    switch offset {
    case 0: language(de: "heute", en: "today")
    case 1: language(de: "morgen", en: "tomorrow")
    default: "\(weekday(day.weekday.number)) \(shortDate(day))"
    }
  }

  /// Monday is 0.
  func weekday(_ number: Int) -> String {
    let days = language(de: "Mo Di Mi Do Fr Sa So", en: "Mon Tue Wed Thu Fri Sat Sun")
    return String(days.split(separator: " ")[((number % 7) + 7) % 7])
  }

  /// A day without its year.
  func shortDate(_ day: Day) -> String {
    let (_, month, number) = day.parts
    let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
    return self.language == .german
      ? "\(number).\(month)." : "\(number) \(months[(month - 1) % months.count])"
  }
}
