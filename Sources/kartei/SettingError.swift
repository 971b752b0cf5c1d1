import Basics
import Memory

/// What is wrong with a setting that was typed.
enum SettingError: Reportable, Hashable {
  case unknown(String)
  case badNumber(String)
  case badShare(String)
  case badDay(String)
  case pastDay(Day)
  case badWeekdays(String)
  /// A setting that decks have not.
  case unknownOfDeck(String)
  case badDeck(String)
  case badMethod(String)
  case badInterval(String)
  /// The shortest interval would be longer than the longest.
  case crossedIntervals
  case tooManyDecks(Int)

  var exitCode: Basics.ExitCode { .usage }

  func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .unknown(let name):
      let known = LearnerSetting.allCases.map(\.rawValue).joined(separator: ", ")
      return language(
        de: "Die Einstellung „\(name)“ gibt es nicht; es gibt: \(known).",
        en: "There is no setting “\(name)”; there are: \(known).")
    case .badNumber(let text):
      return language(
        de: "„\(text)“ ist keine Zahl von 0 bis 9999; zum Beispiel: kartei config new-per-day 15.",
        en:
          "“\(text)” is no number from 0 to 9999; for example: kartei config new-per-day 15.")
    case .badShare(let text):
      return language(
        de:
          "„\(text)“ liegt nicht zwischen 70 % und 99 %; üblich ist: kartei config wanted-recall 90.",
        en:
          "“\(text)” is not between 70% and 99%; the usual is: kartei config wanted-recall 90.")
    case .badDay(let text):
      return language(
        de:
          "„\(text)“ ist kein Tag wie 2026-12-15 oder 15.12.2026; „keine“ nimmt die Prüfung heraus.",
        en: "“\(text)” is no day such as 2026-12-15 or 15.12.2026; “none” takes the exam out.")
    case .badWeekdays(let text):
      return language(
        de: "„\(text)“ nennt keine Wochentage wie Sa,So; „keine“ nimmt alle heraus.",
        en: "“\(text)” names no days of the week such as sat,sun; “none” takes all out.")
    case .unknownOfDeck(let name):
      let known = DeckSetting.allCases.map(\.rawValue).joined(separator: ", ")
      return language(
        de: "Die Einstellung „\(name)“ gibt es für einen Stapel nicht; es gibt: \(known).",
        en: "There is no setting “\(name)” of a deck; there are: \(known).")
    case .badDeck(let text):
      return language(
        de: "„\(text)“ ist keine Kennung eines Stapels wie kasachstan.",
        en: "“\(text)” is no deck's id such as kasachstan.")
    case .badMethod(let text):
      let known = MethodName.allCases.map(\.rawValue).joined(separator: ", ")
      return language(
        de: "Das Verfahren „\(text)“ gibt es nicht; es gibt: \(known).",
        en: "There is no method “\(text)”; there are: \(known).")
    case .badInterval(let text):
      return language(
        de: "„\(text)“ ist keine Zahl von 1 bis 36500 Tagen; „üblich“ nimmt die Grenze heraus.",
        en: "“\(text)” is no number from 1 to 36500 days; “usual” takes the limit out.")
    case .crossedIntervals:
      return language(
        de: "Der kürzeste Abstand wäre länger als der längste; bitte erst den anderen ändern.",
        en: "The shortest interval would be longer than the longest; please change the other first."
      )
    case .tooManyDecks(let most):
      return language(
        de:
          "Mehr als \(most) Stapel können keinen eigenen Plan haben; bitte einen auf „üblich“ setzen.",
        en:
          "No more than \(most) decks can have a schedule of their own; please set one to “usual”.")
    case .pastDay(let day):
      return language(
        de: "Der \(day.iso) ist schon vorbei; bitte einen Tag von heute an nennen.",
        en: "\(day.iso) is over; please name a day from today on.")
    }
  }
}
