import ArgumentParser
import Basics
import Memory
import Progress
import Training

/// Practise what is due and some new cards.
struct LearnCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: startLanguage(
      de: "Üben, was fällig ist, und einige neue Karten.",
      en: "Practise what is due and some new cards."),
    discussion: startLanguage(
      de: """
        Ohne Deck wird geübt, was schon geübt wurde, beim ersten Mal das mitgelieferte. Bei der Eingabe zeigt ? alles, was man tippen kann.
        Jede Antwort ist gespeichert, bevor das Urteil auf dem Bildschirm steht.
        """,
      en: """
        Without a deck, those practised before are asked, at first the bundled one. At the prompt, ? shows what can be typed.
        Every answer is on the disk before its verdict is on the screen.
        """))

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: .help(
      de: "Dateien von Decks, oder Namen von Decks im Regal.",
      en: "Deck files, or names of decks on the shelf.", value: (de: "Deck", en: "deck")))
  var decks: [String] = []

  @Option(
    help: .help(
      de: "Neue Karten am Tag, höchstens; ohne Angabe, wie kartei config es sagt.",
      en: "New cards a day at most; without it, as kartei config says.",
      value: (de: "Zahl", en: "number")))
  var new: Int?

  @Option(
    help: .help(
      de: "Neue Karten zwischen den fälligen, danach oder davor: mixed, last, first.",
      en: "New cards among those that are due, or after or before them: mixed, last, first.",
      value: (de: "Folge", en: "order")))
  var newOrder = StudySettings.NewOrder.mixed

  @Option(
    help: .help(
      de: "Karten, höchstens; fällige und neue zusammen.",
      en: "Cards at most, due and new together.", value: (de: "Zahl", en: "number")))
  var limit: Int?

  @Option(
    help: .help(
      de: "Nach so vielen Minuten enden.", en: "End after this many minutes.",
      value: (de: "Zahl", en: "number")))
  var minutes: Int?

  @Option(
    help: .help(
      de: "Nur dieses Thema, mit Kürzel oder Titel.",
      en: "Only this topic, by its short name or its title.", value: (de: "Thema", en: "topic")))
  var topic: String?

  @Option(
    help: .help(
      de:
        "Fragen, was in einer Prüfung an diesem Tag am meisten hilft; --minutes ist, was es im Mittel am Tag gibt (sonst 20), zuerst weniger, zuletzt mehr.",
      en:
        "Ask what helps most in an exam on this day; --minutes is what you have a day on average (20 unless told), less at first and more towards the exam.",
      value: (de: "Tag", en: "date")), transform: ExamDate.day)
  var exam: Day?

  @Option(
    help: .help(
      de: "Nur was auf diesem Artikel beruht, mit Kennung oder Titel.",
      en: "Only what rests on this article, by id or title.", value: (de: "Artikel", en: "article"))
  )
  var source: String?

  @Option(
    help: .help(
      de: "Auch was in den nächsten Tagen kommt; keine neuen Karten.",
      en: "Also what comes in the next days; no new cards.", value: (de: "Tage", en: "days")))
  var ahead: Int?

  @Flag(
    help: .help(
      de: "Nur was zuletzt falsch war, fällig oder nicht.",
      en: "Only what was missed last time, due or not."))
  var missed = false

  @Flag(
    name: .customLong("self"),
    help: .help(
      de: "Die Antwort aufdecken und selbst bewerten: j/n, y/n oder 1 bis 4.",
      en: "Uncover the answer and grade it: j/n, y/n, or 1 to 4."))
  var selfGraded = false

  @Flag(
    help: .help(
      de: "Alles üben, das Schwächste zuerst, und den Plan lassen, wie er ist.",
      en: "Practise everything, the weakest first, and leave the schedule as it is."))
  var cram = false

  func validate() throws {
    for (name, value, least) in [
      ("--new", new, 0), ("--limit", limit, 0), ("--minutes", minutes, 1), ("--ahead", ahead, 0),
    ] {
      guard let value, !(least...100_000).contains(value) else { continue }
      throw ValidationError(
        startLanguage(
          de: "\(name) braucht eine Zahl von \(least) bis 100000, nicht \(value).",
          en: "\(name) wants a number from \(least) to 100000, not \(value)."))
    }
  }

  func run() throws {
    try Sitting(shared: shared, decks: decks).run { console, folder in
      let profile = folder.profile
      let aim = try aim(folder, console)
      var settings = StudySettings(
        mode: cram ? .cram : .learn, newCards: new ?? (ahead == nil ? profile.newPerDay : 0),
        limit: limit, minutes: aim == nil ? minutes : nil, topic: topic,
        pausesAfterAnswer: console.isInputTerminal)
      settings.newOrder = newOrder
      settings.source = source
      settings.ahead = ahead ?? 0
      settings.onlyMissed = missed
      settings.isSelfGraded = selfGraded
      settings.exam = aim
      return settings
    }
  }

  /// The exam to prepare for: the one named, else the profile's as long as it is to come.
  ///
  /// One that is named is noted in the profile, so that every sitting until then knows when preparing began.
  private func aim(_ folder: LearnerFolder, _ console: Console) throws -> ExamAim? {
    let today = shared.clock.today
    guard !cram, let day = exam ?? (missed || ahead != nil ? nil : folder.profile.exam),
      1...StudyPlan.mostDays ~= day - today
    else { return nil }
    if folder.profile.exam != day {
      var profile = folder.profile
      profile.exam = day
      try ProfileChange(shared).record(profile, in: folder)
      console.write(
        shared.language(
          de: "Prüfung am \(day.iso) vermerkt; „kartei config exam keine“ nimmt sie heraus.\n",
          en: "Exam on \(day.iso) noted; “kartei config exam none” takes it out.\n"))
    }
    return ExamAim(
      day: day, minutes: minutes.map(Double.init) ?? ExamDate.usualMinutes, today: today,
      events: try folder.events())
  }
}

extension StudySettings.NewOrder: ExpressibleByArgument {}
