import Basics
import Memory
import Progress

/// One of the settings that a deck can have of its own, by the name it has on the command line.
enum DeckSetting: String, CaseIterable {
  case method
  case wantedRecall = "wanted-recall"
  case shortest
  case longest

  /// What the setting says, in a word or two.
  func meaning(in language: InterfaceLanguage) -> String {
    switch self {
    case .method: language(de: "wie Karten wiederkommen", en: "how cards come back")
    case .wantedRecall:
      language(de: "so viel soll beim Wiedersehen sitzen", en: "how much to recall when asked")
    case .shortest: language(de: "kürzester Abstand in Tagen", en: "shortest interval in days")
    case .longest: language(de: "längster Abstand in Tagen", en: "longest interval in days")
    }
  }

  /// The setting's value, as it can be typed.
  func text(of schedule: DeckSchedule, in language: InterfaceLanguage) -> String {
    let value: String? =
      switch self {
      case .method: schedule.method?.rawValue
      case .wantedRecall:
        schedule.wantedRetention.map { "\(Int(($0.probability * 100).rounded()))%" }
      case .shortest: schedule.shortest.map { "\($0.days)" }
      case .longest: schedule.longest.map { "\($0.days)" }
      }
    return value ?? language(de: "üblich", en: "usual")
  }

  /// Puts a typed value into a profile.
  ///
  /// Throws a sentence that says what would do.
  func set(
    _ text: String, of deck: DeckID, in profile: inout LearnerProfile
  ) throws(SettingError) {
    var schedule = profile.settings.decks[deck] ?? DeckSchedule()
    let isUsual = ["usual", "üblich", "-", ""].contains(text.lowercased())
    switch self {
    case .method:
      let method = MethodName(rawValue: text.lowercased())
      guard isUsual || method != nil else { throw .badMethod(text) }
      schedule.method = method
    case .wantedRecall:
      let share = LearnerSetting.share(text).flatMap {
        DeckSchedule.retentions.contains($0) ? Retrievability($0) : nil
      }
      guard isUsual || share != nil else { throw .badShare(text) }
      schedule.wantedRetention = share
    case .shortest: schedule.shortest = isUsual ? nil : try interval(text)
    case .longest: schedule.longest = isUsual ? nil : try interval(text)
    }
    if let shortest = schedule.shortest, let longest = schedule.longest, shortest > longest {
      throw .crossedIntervals
    }
    profile.settings.decks[deck] = schedule.isEmpty ? nil : schedule
    guard profile.settings.decks.count <= LearnerSettings.mostDecks else {
      throw .tooManyDecks(LearnerSettings.mostDecks)
    }
  }

  private func interval(_ text: String) throws(SettingError) -> Interval {
    guard let days = Int(text), Interval.range.contains(days) else { throw .badInterval(text) }
    return Interval(days: days)
  }
}
