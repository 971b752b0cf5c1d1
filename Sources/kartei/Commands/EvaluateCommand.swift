import ArgumentParser
import Basics
import Memory
import Terminal

/// `kartei evaluate`: how well the memory model foretells the answers of a log.
struct EvaluateCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: startLanguage(
      de: "Messen, wie gut das Erinnern in einem Protokoll vorausgesagt war.",
      en: "Measure how well recall was foretold in a review log."),
    discussion: startLanguage(
      de: """
        PROTOKOLL ist wie bei kartei memory. Gewertet wird jede Antwort an einem späteren Tag als die
        davor, neuere mehr als alte. Mit --json:
        {"reviews", "logLoss", "rmseBins", "auc", "calibration"}.
        """,
      en: """
        LOG is as for kartei memory. Scored is every answer on a later study day
        than the one before, recent ones more than old ones. With --json:
        {"reviews", "logLoss", "rmseBins", "auc", "calibration"}.
        """))

  @OptionGroup var shared: SharedOptions
  @OptionGroup var model: ModelOptions
  @Argument(
    help: .help(
      de: "Das Protokoll der Antworten.", en: "The review log.", value: (de: "Protokoll", en: "log")
    ))
  var log: String

  @Option(
    help: .help(
      de:
        "An Antworten messen, die nicht zur Anpassung dienten: das Protokoll in so viele Teile und einen schneiden und jeden aus denen davor voraussagen.",
      en:
        "Measure on answers that were not fitted to: cut the log into this many parts and one, and foretell each from those before it.",
      value: (de: "Zahl", en: "number")))
  var splits: Int?

  func validate() throws {
    guard let splits, !TimeSeriesSplits.allowed.contains(splits) else { return }
    throw ValidationError(
      startLanguage(
        de: "--splits braucht eine Zahl von 1 bis 20, nicht \(splits).",
        en: "--splits wants a number from 1 to 20, not \(splits)."))
  }

  func run() throws {
    let input = LogInput(path: log, shared: shared)
    let histories = CardHistories(try input.read())
    let given = try model.model()
    let evaluation =
      if let splits {
        TimeSeriesSplits(splits).evaluation(
          histories, fixed: model.weights == nil ? nil : given.weights)
      } else {
        ModelEvaluation(histories, model: given)
      }
    guard let evaluation else { throw MemoryError.nothingToScore(file: input.name) }
    if shared.json { return print(JSONWriter.line(EvaluationJSON.json(evaluation))) }
    let view = CalibrationView(screen: Console(shared).chartScreen, evaluation)
    print(view.lines.joined(separator: "\n"))
  }
}
