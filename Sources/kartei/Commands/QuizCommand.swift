import ArgumentParser
import Basics
import Progress
import Training

/// A test: no help, the answers at the end, a mark; the schedule stays as it is.
struct QuizCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: startLanguage(
      de: "Ein Test: ohne Hilfe, am Ende alle Antworten mit Quelle und eine Note.",
      en: "A test: no help, all answers with their source at the end, and a mark."),
    discussion: startLanguage(
      de: """
        Dasselbe Deck, dieselbe Fassung und derselbe Startwert stellen allen dieselben Fragen in
        derselben Reihenfolge. Antworten werden notiert; der Plan bleibt, wie er ist.
        """,
      en: """
        The same deck, form and seed ask everybody the same questions in the same order.
        Answers are logged and leave the schedule as it is.
        """))

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: .help(
      de: "Dateien von Decks, oder Namen von Decks im Regal.",
      en: "Deck files, or names of decks on the shelf.", value: (de: "Deck", en: "deck")))
  var decks: [String] = []

  @OptionGroup var test: TestOptions

  @Option(
    help: .help(
      de: "Nach so vielen Minuten enden.", en: "End after this many minutes.",
      value: (de: "Zahl", en: "number")))
  var minutes: Int?

  func validate() throws {
    guard 1...100_000 ~= minutes ?? 1 else {
      throw ValidationError(
        startLanguage(
          de: "--minutes braucht eine Zahl von 1 bis 100000, nicht \(minutes ?? 0).",
          en: "--minutes wants a number from 1 to 100000, not \(minutes ?? 0)."))
    }
  }

  func run() throws {
    try Sitting(shared: shared, decks: decks).run { _, _ in
      var settings = StudySettings(
        mode: .quiz, minutes: minutes, topic: test.topic, pausesAfterAnswer: false)
      settings.questions = test.questions
      settings.formSeed = formSeed
      return settings
    }
  }

  /// By chance where no form is given.
  private var formSeed: UInt64 {
    guard let form = test.form else {
      var generator = shared.generator
      return generator.next()
    }
    return QuizForm(letter: form, seed: shared.seed ?? 0).seed
  }
}
