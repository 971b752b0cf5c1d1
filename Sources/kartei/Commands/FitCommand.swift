import ArgumentParser
import Basics
import Memory

/// `kartei fit`: weights fitted to a learner's own answers.
struct FitCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the memory model to the answers of a review log.",
    discussion: """
      LOG is as for kartei memory. With --json: {"weights", "reviews",
      "logLoss": {"before", "after"}, "seconds"}; the output can be given to
      kartei evaluate --weights.
      """)

  @OptionGroup var shared: SharedOptions
  @Argument(help: ArgumentHelp("The review log.", valueName: "log"))
  var log: String

  func run() throws {
    let histories = CardHistories(try LogInput(path: log, shared: shared).read())
    let clock = ContinuousClock()
    let start = clock.now
    let weights = WeightFitter().weights(for: histories)
    let seconds = (clock.now - start) / .seconds(1)
    let before = ModelEvaluation(histories, model: MemoryModel())?.logLoss
    let after = ModelEvaluation(histories, model: MemoryModel(weights: weights))?.logLoss
    guard let before, let after else { throw MemoryError.nothingToScore(file: log) }
    guard !shared.json else {
      return print(
        JSONWriter.line(
          .object([
            "weights": .array(weights.values.map { .number($0) }),
            "reviews": .integer(histories.scoredCount),
            "logLoss": .object(["before": .number(before), "after": .number(after)]),
            "seconds": .number(seconds),
          ])))
    }
    let list = weights.values.map { decimal($0, 4) }.joined(separator: ", ")
    print(
      shared.language(
        de: "Gewichte: \(list)\nLog Loss: \(decimal(before, 4)) → \(decimal(after, 4))",
        en: "Weights: \(list)\nLog loss: \(decimal(before, 4)) → \(decimal(after, 4))"))
  }
}
