import Basics
import Memory
import Progress

/// One of the settings a learner has, by the name it has on the command line.
enum LearnerSetting: String, CaseIterable {
  case newPerDay = "new-per-day"
  case wantedRecall = "wanted-recall"
  case exam
  case easyDays = "easy-days"

  /// Those that every learner is shown; easy days are for whoever has some.
  static func shown(of profile: LearnerProfile) -> [LearnerSetting] {
    allCases.filter { $0 != .easyDays || !profile.settings.easyDays.isEmpty }
  }

  /// What the setting says, in a word or two.
  func meaning(in language: InterfaceLanguage) -> String {
    switch self {
    case .newPerDay: language(de: "neue Karten am Tag", en: "new cards a day")
    case .wantedRecall:
      language(de: "so viel soll beim Wiedersehen sitzen", en: "how much to recall when asked")
    case .exam: language(de: "Tag der Prüfung", en: "day of the exam")
    case .easyDays:
      language(de: "Tage, an denen wenig wiederkommt", en: "days on which little comes back")
    }
  }

  /// The setting's value in a profile, as it can be typed; empty where there is none.
  func text(of profile: LearnerProfile) -> String {
    switch self {
    case .newPerDay: "\(profile.newPerDay)"
    case .wantedRecall: "\(Int((profile.wantedRetention.probability * 100).rounded()))%"
    case .exam: profile.exam?.iso ?? ""
    case .easyDays:
      Weekday.allCases.filter(profile.settings.easyDays.contains).map(\.rawValue)
        .joined(separator: ",")
    }
  }

  /// Puts a typed value into a profile.
  ///
  /// Throws a sentence that says what would do.
  func set(
    _ text: String, in profile: inout LearnerProfile, today: Day
  ) throws(SettingError) {
    switch self {
    case .newPerDay:
      guard let number = Int(text), LearnerSettings.newPerDays.contains(number) else {
        throw .badNumber(text)
      }
      profile.newPerDay = number
    case .wantedRecall:
      guard let share = LearnerSetting.share(text), DeckSchedule.retentions.contains(share)
      else { throw .badShare(text) }
      profile.wantedRetention = Retrievability(share)
    case .exam:
      guard !LearnerSetting.noDay.contains(text.lowercased()) else {
        profile.exam = nil
        return
      }
      guard let day = LearnerSetting.day(text) else { throw .badDay(text) }
      guard day >= today else { throw .pastDay(day) }
      profile.exam = day
    case .easyDays:
      guard !LearnerSetting.noDay.contains(text.lowercased()) else {
        profile.settings.easyDays = []
        return
      }
      guard let days = LearnerSetting.weekdays(text) else { throw .badWeekdays(text) }
      profile.settings.easyDays = days
    }
  }

  private static let noDay: Set<String> = ["none", "keine", "-", ""]

  /// Days of the week typed as `saturday,sunday`, `sat sun` or `Sa, So`; nil where one is none.
  private static func weekdays(_ text: String) -> Set<Weekday>? {
    let german = [
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ]
    let words = text.lowercased().split { $0 == "," || $0 == " " || $0 == ";" }
    let days = words.map { word in
      Weekday.allCases.first { day in
        word.count >= 2
          && (day.rawValue.hasPrefix(word) || german[day.number].hasPrefix(word))
      }
    }
    return days.contains(nil) || days.isEmpty ? nil : Set(days.compactMap(\.self))
  }

  /// A share typed as `0.9`, `0,9`, `90` or `90 %`.
  static func share(_ text: String) -> Double? {
    let digits = text.filter { $0 != "%" && $0 != " " && $0 != "\u{A0}" }
      .map { $0 == "," ? "." : String($0) }.joined()
    guard digits.allSatisfy({ $0.isNumber || $0 == "." }), let number = Double(digits) else {
      return nil
    }
    return number > 1 ? number / 100 : number
  }

  /// A day typed as `2026-12-15` or `15.12.2026`.
  private static func day(_ text: String) -> Day? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return Day(iso: text)
    }
    return 1...31 ~= day && 1...12 ~= month && 1900...9999 ~= year
      ? Day(year: year, month: month, day: day) : nil
  }
}
