import Basics

/// What is wrong with a setting that was typed.
enum SettingError: Reportable, Hashable {
  case unknown(String)
  case badNumber(String)
  case badShare(String)
  case badDay(String)
  case pastDay(Day)

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
    case .pastDay(let day):
      return language(
        de: "Der \(day.iso) ist schon vorbei; bitte einen Tag von heute an nennen.",
        en: "\(day.iso) is over; please name a day from today on.")
    }
  }
}
