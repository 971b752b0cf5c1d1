import ArgumentParser
import Basics
import Memory
import Progress
import Training

/// Practise what is due and some new cards.
struct LearnCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Practise what is due and some new cards.",
    discussion: """
      Without a deck the bundled one is practised. At the prompt, ? shows what can be typed.
      Every answer is on the disk before its verdict is on the screen.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Deck files, or names of decks on the shelf.")
  var decks: [String] = []

  @Option(
    help: ArgumentHelp(
      "New cards a day at most; without it, as kartei config says.", valueName: "number"))
  var new: Int?

  @Option(
    help: ArgumentHelp(
      "New cards among those that are due, or after or before them: mixed, last, first.",
      valueName: "order"))
  var newOrder = StudySettings.NewOrder.mixed

  @Option(help: ArgumentHelp("Cards at most, due and new together.", valueName: "number"))
  var limit: Int?

  @Option(help: ArgumentHelp("End after this many minutes.", valueName: "number"))
  var minutes: Int?

  @Option(
    help: ArgumentHelp("Only this topic, by its short name or its title.", valueName: "topic"))
  var topic: String?

  @Option(
    help: ArgumentHelp(
      "Ask what helps most in an exam on this day, within --minutes a day (20 unless told).",
      valueName: "date"), transform: ExamDate.day)
  var exam: Day?

  @Option(
    help: ArgumentHelp("Only what rests on this article, by id or title.", valueName: "article"))
  var source: String?

  @Option(
    help: ArgumentHelp("Also what comes in the next days; no new cards.", valueName: "days"))
  var ahead: Int?

  @Flag(help: "Only what was missed last time, due or not.")
  var missed = false

  @Flag(name: .customLong("self"), help: "Uncover the answer and grade it: j/n, y/n, or 1 to 4.")
  var selfGraded = false

  @Flag(help: "Practise everything, the weakest first, and leave the schedule as it is.")
  var cram = false

  func validate() throws {
    for (name, value) in [
      ("--new", new ?? 0), ("--limit", limit ?? 0), ("--minutes", minutes ?? 1),
      ("--ahead", ahead ?? 0),
    ] {
      guard (name == "--minutes" ? 1 : 0)...100_000 ~= value else {
        throw ValidationError("\(name) wants a number from 0 to 100000, not \(value).")
      }
    }
  }

  func run() throws {
    try Sitting(shared: shared, decks: decks).run { console, profile in
      var settings = StudySettings(
        mode: cram ? .cram : .learn, newCards: new ?? (ahead == nil ? profile.newPerDay : 0),
        limit: limit, minutes: minutes, topic: topic, pausesAfterAnswer: console.isInputTerminal)
      settings.newOrder = newOrder
      settings.source = source
      settings.ahead = ahead ?? 0
      settings.onlyMissed = missed
      settings.isSelfGraded = selfGraded
      settings.exam = aim(profile).map {
        ExamAim(day: $0, minutes: minutes.map(Double.init) ?? ExamDate.usualMinutes)
      }
      return settings
    }
  }

  /// The day of the exam to prepare for: the one named, else the profile's as long as it is to come.
  private func aim(_ profile: LearnerProfile) -> Day? {
    if let exam { return exam }
    guard !cram, !missed, ahead == nil, let day = profile.exam,
      1...StudyPlan.mostDays ~= day - shared.clock.today
    else { return nil }
    return day
  }
}

extension StudySettings.NewOrder: ExpressibleByArgument {}
