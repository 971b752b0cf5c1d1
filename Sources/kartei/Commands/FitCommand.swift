import ArgumentParser
import Basics
import Memory

/// `kartei fit`: weights fitted to a learner's own answers.
struct FitCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: startLanguage(
      de: "Das Gedächtnismodell an die Antworten eines Protokolls anpassen.",
      en: "Fit the memory model to the answers of a review log."),
    discussion: startLanguage(
      de: """
        PROTOKOLL ist wie bei kartei memory. Mit --json: {"weights", "reviews",
        "logLoss": {"before", "after"}, "rmseBins": {"before", "after"}, "seconds"};
        die Ausgabe lässt sich mit kartei evaluate --weights verwenden.
        """,
      en: """
        LOG is as for kartei memory. With --json: {"weights", "reviews",
        "logLoss": {"before", "after"}, "rmseBins": {"before", "after"}, "seconds"};
        the output can be given to kartei evaluate --weights.
        """))

  @OptionGroup var shared: SharedOptions
  @Argument(
    help: .help(
      de: "Das Protokoll der Antworten.", en: "The review log.", value: (de: "Protokoll", en: "log")
    ))
  var log: String

  func run() throws {
    let input = LogInput(path: log, shared: shared)
    let histories = CardHistories(try input.read())
    let clock = ContinuousClock()
    let start = clock.now
    let fitted = WeightFitter().weights(for: histories)
    let seconds = (clock.now - start) / .seconds(1)
    guard let outcome = FitOutcome(histories, fitted: fitted) else {
      throw MemoryError.nothingToScore(file: input.name)
    }
    print(shared.json ? json(outcome, seconds: seconds) : text(outcome))
  }

  private func json(_ outcome: FitOutcome, seconds: Double) -> String {
    JSONWriter.line(
      .object([
        "weights": .array(outcome.weights.values.map { .number($0) }),
        "reviews": .integer(outcome.after.reviews),
        "logLoss": .object([
          "before": .number(outcome.before.logLoss), "after": .number(outcome.after.logLoss),
        ]),
        "rmseBins": .object([
          "before": .number(outcome.before.rmseBins), "after": .number(outcome.after.rmseBins),
        ]),
        "seconds": .number(seconds),
      ]))
  }

  private func text(_ outcome: FitOutcome) -> String {
    let list = outcome.weights.values.map { decimal($0, 4) }.joined(separator: ", ")
    let loss = "\(decimal(outcome.before.logLoss, 4)) → \(decimal(outcome.after.logLoss, 4))"
    let bins = "\(decimal(outcome.before.rmseBins, 4)) → \(decimal(outcome.after.rmseBins, 4))"
    return shared.language(
      de: """
        Bewertete Antworten  \(outcome.after.reviews)
        Log Loss             \(loss)
        RMSE(bins)           \(bins)
        Gewichte             \(list)
        """,
      en: """
        Scored answers  \(outcome.after.reviews)
        Log loss        \(loss)
        RMSE(bins)      \(bins)
        Weights         \(list)
        """)
  }
}
