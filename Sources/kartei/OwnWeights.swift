import Basics
import Memory
import Progress

/// The weights of the learner who asks: fitted, adopted, given back.
struct OwnWeights {
  private let shared: SharedOptions

  init(_ shared: SharedOptions) { self.shared = shared }

  /// Fits to the learner's answers and adopts what foretells better; a trial changes nothing.
  func fit(isTrial: Bool) throws {
    // Looked at for reading first, so that no folder is made for a learner who is not there.
    let known = try LearnerFolder.reading(home: shared.homeFolder(), learner: shared.learnerName)
    let log = try LogInput(path: known.path, shared: shared).read()
    let histories = CardHistories(log)
    let old = known.profile.weights ?? .defaults
    let fit = try Fit(histories, known.path, shared)
    let bar = ProgressBar(shared.language(de: "Vergleichen", en: "Comparing"), shared)
    let adoption = WeightAdoption(
      histories, old: old, seen: try seen(log, known), progress: bar.show)
    bar.end()
    let isAdopted = adoption.isBetter && fit.outcome.weights != old
    if isAdopted, !isTrial {
      try ProfileChange(shared).apply { profile in
        profile.formerWeights = profile.weights
        profile.weights = fit.outcome.weights
      }
    }
    let view = AdoptionView(
      fit: FitView(fit, shared.language), adoption: adoption, isAdopted: isAdopted,
      isTrial: isTrial, language: shared.language)
    print(shared.json ? view.json : view.text)
  }

  /// Goes back to the weights before; and to those of now where that is asked once more.
  func goBack() throws {
    let profile = try LearnerFolder.reading(
      home: shared.homeFolder(), learner: shared.learnerName
    ).profile
    guard profile.weights != profile.formerWeights else { throw WeightsError.nothingBefore }
    try ProfileChange(shared).apply { swap(&$0.weights, &$0.formerWeights) }
    let name = weightsName(profile.formerWeights)
    if shared.json {
      let weights = (profile.formerWeights ?? .defaults).values
      return print(JSONWriter.line(.object(["weights": .array(weights.map { .number($0) })])))
    }
    print(
      shared.language(
        de: "Es gelten wieder \(name); „kartei fit --back“ nimmt das zurück.",
        en: "\(name) are in force again; “kartei fit --back” takes that back."))
  }

  private func weightsName(_ weights: Weights?) -> String {
    weights == nil
      ? shared.language(de: "die üblichen Gewichte", en: "The usual weights")
      : shared.language(de: "die Gewichte davor", en: "The weights before")
  }

  /// How many of the scored answers were there when the weights in force were adopted.
  private func seen(_ log: ReviewLog, _ folder: LearnerFolder) throws -> Int {
    guard folder.profile.weights != nil else { return 0 }
    let adopted = try folder.events().last { event in
      if case .weights(.some) = event.kind { true } else { false }
    }
    // Weights that the journal does not know were written by hand: nothing is known of what they have seen.
    guard let adopted else { return 0 }
    return CardHistories(log.upTo(adopted.at.milliseconds)).scoredCount
  }
}

/// Why weights stay as they are.
enum WeightsError: Reportable, Hashable {
  case nothingBefore

  var exitCode: Basics.ExitCode { .noInput }

  func sentence(in language: InterfaceLanguage) -> String {
    language(
      de:
        "Es gelten die üblichen Gewichte, und andere waren nie in Kraft; „kartei fit“ passt welche an.",
      en:
        "The usual weights are in force, and no others ever were; “kartei fit” fits some.")
  }
}
