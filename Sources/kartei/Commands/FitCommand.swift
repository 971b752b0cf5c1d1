import ArgumentParser
import Basics
import Memory
import Progress

/// `kartei fit`: weights fitted to a learner's own answers, and adopted where they foretell better.
struct FitCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: startLanguage(
      de: "Das Gedächtnismodell an die Antworten eines Lernenden anpassen.",
      en: "Fit the memory model to a learner's answers."),
    discussion: startLanguage(
      de: """
        Ohne PROTOKOLL an die eigenen Antworten: Die neuen Gewichte gelten, wenn
        sie Antworten, an die sie nicht angepasst wurden, besser vorhersagen als
        die bisherigen; das Profil behält die alten. Mit PROTOKOLL, wie bei kartei
        memory, werden sie nur gezeigt. Mit --json: {"weights", "reviews",
        "logLoss": {"before", "after"}, "rmseBins": {"before", "after"}, "seconds"},
        ohne PROTOKOLL auch "heldOut" und "adopted"; die Ausgabe lässt sich mit
        kartei evaluate --weights verwenden.
        """,
      en: """
        Without LOG to the learner's own answers: the fitted weights are adopted
        where they foretell answers better that they were not fitted to than the
        weights in force do; the profile keeps the old ones. With LOG, which is as
        for kartei memory, they are only shown. With --json: {"weights", "reviews",
        "logLoss": {"before", "after"}, "rmseBins": {"before", "after"}, "seconds"},
        without LOG also "heldOut" and "adopted"; the output can be given to
        kartei evaluate --weights.
        """))

  @OptionGroup var shared: SharedOptions
  @Argument(
    help: .help(
      de: "Das Protokoll der Antworten.", en: "The review log.", value: (de: "Protokoll", en: "log")
    ))
  var log: String?

  @Flag(
    help: .help(
      de: "Zu den Gewichten zurückkehren, die davor galten.",
      en: "Go back to the weights that were in force before."))
  var back = false

  @Flag(
    help: .help(
      de: "Sagen, was übernommen würde, und nichts ändern.",
      en: "Say what would be adopted, and change nothing."))
  var dryRun = false

  func validate() throws {
    if log != nil, back || dryRun {
      throw ValidationError(
        startLanguage(
          de: "--back und --dry-run gelten den eigenen Gewichten: bitte das PROTOKOLL weglassen.",
          en: "--back and --dry-run are for your own weights: leave out LOG."))
    }
  }

  func run() throws {
    if back { return try OwnWeights(shared).goBack() }
    guard let log else { return try OwnWeights(shared).fit(isTrial: dryRun) }
    let input = LogInput(path: log, shared: shared)
    let view = FitView(
      try Fit(CardHistories(try input.read()), input.name, shared), shared.language)
    print(shared.json ? JSONWriter.line(.object(view.json)) : view.text)
  }
}

/// A fit to a log, with how long it took.
struct Fit {
  let outcome: FitOutcome
  let seconds: Double

  /// Throws where the log called `name` has nothing to score.
  init(_ histories: CardHistories, _ name: String, _ shared: SharedOptions) throws(MemoryError) {
    let bar = ProgressBar(shared.language(de: "Anpassen", en: "Fitting"), shared)
    let clock = ContinuousClock()
    let start = clock.now
    let fitted = WeightFitter().weights(for: histories, progress: bar.show)
    seconds = (clock.now - start) / .seconds(1)
    bar.end()
    guard let outcome = FitOutcome(histories, fitted: fitted) else {
      throw .nothingToScore(file: name)
    }
    self.outcome = outcome
  }
}
