import ArgumentParser
import Basics
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

  /// New cards of a sitting unless told otherwise.
  static let usualNewCards = 10

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Deck files, or names of decks on the shelf.")
  var decks: [String] = []

  @Option(help: ArgumentHelp("New cards at most.", valueName: "number"))
  var new = LearnCommand.usualNewCards

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

  @Flag(help: "Practise everything, the weakest first, and leave the schedule as it is.")
  var cram = false

  func validate() throws {
    for (name, value) in [("--new", new), ("--limit", limit ?? 0), ("--minutes", minutes ?? 1)] {
      guard (name == "--minutes" ? 1 : 0)...100_000 ~= value else {
        throw ValidationError("\(name) wants a number from 0 to 100000, not \(value).")
      }
    }
  }

  func run() throws {
    try Sitting(shared: shared, decks: decks).run { console in
      var settings = StudySettings(
        mode: cram ? .cram : .learn, newCards: new, limit: limit, minutes: minutes, topic: topic,
        pausesAfterAnswer: console.isInputTerminal)
      settings.exam = exam.map {
        ExamAim(day: $0, minutes: minutes.map(Double.init) ?? ExamDate.usualMinutes)
      }
      return settings
    }
  }
}
