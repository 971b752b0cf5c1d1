import ArgumentParser
import Basics
import Memory
import Progress
import Terminal

/// Shows the learner's settings, or changes one.
struct ConfigCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: startLanguage(
      de: "Die Einstellungen zeigen, oder eine ändern.",
      en: "Show the settings, or change one."),
    discussion: startLanguage(
      de: """
        new-per-day ZAHL        neue Karten am Tag
        wanted-recall PROZENT   so viel soll beim Wiedersehen sitzen, 70 bis 99
        exam TAG                der Tag der Prüfung, oder keine
        easy-days TAGE          Wochentage, die frei bleiben sollen, wie sa,so

        Mit --deck STAPEL, wie dessen Karten wiederkommen; üblich nimmt zurück:

        method NAME             fsrs-6, sm-2 oder leitner
        wanted-recall PROZENT   für diesen Stapel
        shortest TAGE           kein Abstand ist kürzer
        longest TAGE            kein Abstand ist länger

        Sie stehen in der Datei profile.json, die auch von Hand geändert werden darf.
        """,
      en: """
        new-per-day NUMBER     new cards a day
        wanted-recall PERCENT  how much to recall when asked, 70 to 99
        exam DAY               the day of the exam, or none
        easy-days DAYS         days of the week to keep free, such as sat,sun

        With --deck DECK, how that deck's cards come back; usual undoes one:

        method NAME            fsrs-6, sm-2 or leitner
        wanted-recall PERCENT  for this deck
        shortest DAYS          no interval is shorter
        longest DAYS           no interval is longer

        They are kept in the learner's profile.json, which may be edited by hand.
        """))

  @OptionGroup var shared: SharedOptions

  @Option(
    help: .help(
      de: "Nur von diesem Stapel.", en: "Only of this deck.", value: (de: "Stapel", en: "deck")))
  var deck: String?

  @Argument(
    help: .help(
      de: "new-per-day, wanted-recall, exam oder easy-days; mit --deck eine des Stapels.",
      en: "new-per-day, wanted-recall, exam or easy-days; with --deck one of a deck's.",
      value: (de: "Einstellung", en: "setting")))
  var setting: String?

  @Argument(
    help: .help(
      de: "Der neue Wert; ohne ihn wird die Einstellung gezeigt.",
      en: "The new value; without it, the setting is shown.", value: (de: "Wert", en: "value")))
  var value: String?

  func run() throws {
    if let deck { return try change(deck) }
    guard let setting else {
      let profile = try profile()
      return show(profile, LearnerSetting.shown(of: profile))
    }
    guard let known = LearnerSetting(rawValue: setting.lowercased()) else {
      throw SettingError.unknown(setting)
    }
    guard let value else { return show(try profile(), [known]) }
    var trial = LearnerProfile(name: "", device: "")
    // Checked before a folder is made for a learner who only mistyped.
    try known.set(value, in: &trial, today: shared.clock.today)
    let profile = try ProfileChange(shared).apply { profile throws(SettingError) in
      try known.set(value, in: &profile, today: shared.clock.today)
    }
    show(profile, [known])
  }

  /// Shows or changes how a deck's cards come back.
  private func change(_ name: String) throws {
    guard let deck = DeckID(name) else { throw SettingError.badDeck(name) }
    guard let setting else { return show(deck, try profile(), DeckSetting.allCases) }
    guard let known = DeckSetting(rawValue: setting.lowercased()) else {
      throw SettingError.unknownOfDeck(setting)
    }
    guard let value else { return show(deck, try profile(), [known]) }
    var trial = LearnerProfile(name: "", device: "")
    try known.set(value, of: deck, in: &trial)
    let profile = try ProfileChange(shared).apply { profile throws(SettingError) in
      try known.set(value, of: deck, in: &profile)
    }
    show(deck, profile, [known])
  }

  private func show(_ deck: DeckID, _ profile: LearnerProfile, _ settings: [DeckSetting]) {
    let schedule = profile.settings.decks[deck] ?? DeckSchedule()
    if shared.json { return print(JSONWriter.line(schedule.json)) }
    write(
      settings.map { setting in
        SettingsView.Row(
          name: setting.rawValue, value: setting.text(of: schedule, in: shared.language),
          meaning: setting.meaning(in: shared.language))
      }, offersChange: false)
  }

  /// The learner's profile; of a learner never seen, as it would be.
  private func profile() throws -> LearnerProfile {
    do {
      return try LearnerFolder.reading(home: shared.homeFolder(), learner: shared.learnerName)
        .profile
    } catch ProgressError.noLearner {
      return LearnerProfile(name: shared.learnerName, device: "")
    }
  }

  private func show(_ profile: LearnerProfile, _ settings: [LearnerSetting]) {
    if shared.json { return print(JSONWriter.line(json(profile))) }
    write(
      settings.map { setting in
        SettingsView.Row(
          name: setting.rawValue, value: setting.text(of: profile),
          meaning: setting.meaning(in: shared.language))
      }, offersChange: settings.count > 1)
  }

  private func write(_ rows: [SettingsView.Row], offersChange: Bool) {
    let console = Console(shared)
    let view = SettingsView(screen: console.screen)
    console.write(
      view.lines(rows, offersChange: offersChange).joined(separator: "\n") + "\n")
  }

  private func json(_ profile: LearnerProfile) -> JSONValue {
    .object([
      "newPerDay": .integer(profile.newPerDay),
      "wantedRecall": .of(profile.wantedRetention.probability),
      "exam": profile.exam.map { .string($0.iso) },
      "easyDays": profile.settings.easyDays.isEmpty
        ? nil
        : .strings(
          Weekday.allCases.filter(profile.settings.easyDays.contains).map(\.rawValue)),
    ])
  }
}
