import ArgumentParser
import Basics
import Progress
import Training

/// A test: no help, the answers at the end, a mark; the schedule stays as it is.
struct QuizCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: "A test: no help, all answers with their source at the end, and a mark.",
    discussion: """
      The same deck, form and seed ask everybody the same questions in the same order.
      Answers are logged and leave the schedule as it is.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Deck files, or names of decks on the shelf.")
  var decks: [String] = []

  @Option(help: ArgumentHelp("How many questions.", valueName: "number"))
  var questions = 10

  @Option(help: ArgumentHelp("The form: the same letter asks the same.", valueName: "letter"))
  var form: String?

  @Option(
    help: ArgumentHelp("Only this topic, by its short name or its title.", valueName: "topic"))
  var topic: String?

  @Option(help: ArgumentHelp("End after this many minutes.", valueName: "number"))
  var minutes: Int?

  func validate() throws {
    guard 1...10_000 ~= questions else {
      throw ValidationError("--questions wants a number from 1 to 10000, not \(questions).")
    }
    guard 1...100_000 ~= minutes ?? 1 else {
      throw ValidationError("--minutes wants a number from 1 to 100000, not \(minutes ?? 0).")
    }
  }

  func run() throws {
    try Sitting(shared: shared, decks: decks).run { _, _ in
      var settings = StudySettings(
        mode: .quiz, minutes: minutes, topic: topic, pausesAfterAnswer: false)
      settings.questions = questions
      settings.formSeed = formSeed
      return settings
    }
  }

  /// The form's letter and the seed together; by chance where neither is given.
  private var formSeed: UInt64 {
    guard let form else {
      var generator = shared.generator
      return generator.next()
    }
    return SeededGenerator.seed(from: "\(form.uppercased()) \(shared.seed ?? 0)")
  }
}
