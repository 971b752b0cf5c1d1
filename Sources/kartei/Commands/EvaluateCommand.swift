import ArgumentParser
import Basics
import Memory

/// `kartei evaluate`: how well the memory model foretells the answers of a log.
struct EvaluateCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well recall was foretold in a review log.",
    discussion: """
      LOG is as for kartei memory. Scored is every answer on a later study day
      than the one before, recent ones more than old ones. With --json:
      {"reviews", "logLoss", "rmseBins", "auc", "calibration"}.
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var model: ModelOptions
  @Argument(help: ArgumentHelp("The review log.", valueName: "log"))
  var log: String

  @Option(
    help: ArgumentHelp(
      "Measure on answers that were not fitted to: cut the log into this many parts and one, and foretell each from those before it.",
      valueName: "number"))
  var splits: Int?

  func validate() throws {
    guard let splits, !TimeSeriesSplits.allowed.contains(splits) else { return }
    throw ValidationError("--splits wants a number from 1 to 20, not \(splits).")
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
    let view = EvaluationView(evaluation, language: shared.language)
    print(shared.json ? view.json : view.text)
  }
}
