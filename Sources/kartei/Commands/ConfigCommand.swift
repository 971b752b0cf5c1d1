import ArgumentParser
import Basics
import Memory
import Progress
import Terminal

/// Shows the learner's three settings, or changes one.
struct ConfigCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: startLanguage(
      de: "Die drei Einstellungen zeigen, oder eine ändern.",
      en: "Show the three settings, or change one."),
    discussion: startLanguage(
      de: """
        new-per-day ZAHL        neue Karten am Tag
        wanted-recall PROZENT   so viel soll beim Wiedersehen sitzen, 70 bis 99
        exam TAG                der Tag der Prüfung, oder keine

        Sie stehen in der Datei profile.json, die auch von Hand geändert werden darf.
        """,
      en: """
        new-per-day NUMBER     new cards a day
        wanted-recall PERCENT  how much to recall when asked, 70 to 99
        exam DAY               the day of the exam, or none

        They are kept in the learner's profile.json, which may be edited by hand.
        """))

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: .help(
      de: "new-per-day, wanted-recall oder exam.", en: "new-per-day, wanted-recall or exam.",
      value: (de: "Einstellung", en: "setting")))
  var setting: String?

  @Argument(
    help: .help(
      de: "Der neue Wert; ohne ihn wird die Einstellung gezeigt.",
      en: "The new value; without it, the setting is shown.", value: (de: "Wert", en: "value")))
  var value: String?

  func run() throws {
    guard let setting else { return show(try profile(), LearnerSetting.allCases) }
    guard let known = LearnerSetting(rawValue: setting.lowercased()) else {
      throw SettingError.unknown(setting)
    }
    guard let value else { return show(try profile(), [known]) }
    var trial = LearnerProfile(name: "", device: "")
    // Checked before a folder is made for a learner who only mistyped.
    try known.set(value, in: &trial, today: shared.clock.today)
    let folder = try LearnerFolder.open(
      home: shared.homeFolder(), learner: shared.learnerName, device: shared.device,
      now: shared.clock.now())
    var profile = folder.profile
    try known.set(value, in: &profile, today: shared.clock.today)
    var seeds = shared.generator
    var chance = SeededGenerator(
      seed: seeds.next() ^ SeededGenerator.seed(from: profile.document))
    try folder.change(to: profile, at: shared.clock.now(), using: &chance)
    show(profile, [known])
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
    let console = Console(shared)
    let rows = settings.map { setting in
      SettingsView.Row(
        name: setting.rawValue, value: setting.text(of: profile),
        meaning: setting.meaning(in: shared.language))
    }
    let view = SettingsView(screen: console.screen)
    console.write(
      view.lines(rows, offersChange: settings.count > 1).joined(separator: "\n") + "\n")
  }

  private func json(_ profile: LearnerProfile) -> JSONValue {
    .object([
      "newPerDay": .integer(profile.newPerDay),
      "wantedRecall": .of(profile.wantedRetention.probability),
      "exam": profile.exam.map { .string($0.iso) },
    ])
  }
}
