#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How well a model foretells a log's answers.
///
/// Log loss and RMSE(bins) over a whole log are weighted by recency as fsrs-rs 6.6.2 does it, over
/// ``TimeSeriesSplits`` not; see docs/memory-model.md.
package struct ModelEvaluation: Hashable, Sendable {
  /// Scored answers: on a later study day than the one before.
  package let reviews: Int
  /// Mean of −ln of the chance given to what happened; 0 is perfect, 0.693 a coin.
  package let logLoss: Double
  /// Root mean square of foretold less actual recall, over bins of days, reviews and lapses.
  package let rmseBins: Double
  /// The chance that a recalled answer was given a higher chance than a forgotten one; 0.5 is a coin.
  ///
  /// Unweighted; nil where the log has only recalled or only forgotten answers.
  package let auc: Double?
  /// Foretold against actual recall, in ten steps of the foretold chance.
  package let calibration: [CalibrationStep]

  /// Holds a model against every scored answer; nil where there is none.
  package init?(_ histories: CardHistories, model: MemoryModel) {
    let all = Predictions(histories, ranks: 0..<histories.scoredCount, model: model)
    self.init(histories, [all]) { CardHistories.recencyWeight($0, of: histories.scoredCount) }
  }

  /// Sums up predictions for several ranges; `weight` is that of an answer by its index in its range.
  init?(_ histories: CardHistories, _ parts: [Predictions], weight: (Int) -> Double) {
    var sums = Sums()
    let bins = histories.bins()
    for part in parts {
      for (index, rank) in part.ranks.enumerated() {
        sums.add(
          part.chances[index], isRecalled: histories.isRecalled(rank: rank),
          weight: weight(index), bin: bins[rank])
      }
    }
    guard sums.count > 0 else { return nil }
    reviews = sums.count
    logLoss = sums.loss / sums.weight
    rmseBins = sums.rmse
    auc = areaUnderCurve(sums.outcomes)
    calibration = sums.steps
  }
}

/// The answers whose chance of recall was foretold alike.
package struct CalibrationStep: Hashable, Sendable {
  /// From 0.1 × step to 0.1 × (step + 1).
  package let step: Int
  package let count: Int
  /// The mean of the foretold chances.
  package let foretold: Double
  /// The share that was recalled.
  package let recalled: Double
}

/// What an evaluation adds up, answer by answer.
private struct Sums {
  var count = 0
  var weight = 0.0
  var loss = 0.0
  var outcomes: [(chance: Double, isRecalled: Bool)] = []
  private var bins: [Int: Bin] = [:]
  private var tenths = [Bin](repeating: Bin(), count: 10)

  struct Bin {
    var foretold = 0.0
    var recalled = 0.0
    var count = 0.0
    var weight = 0.0

    mutating func add(_ chance: Double, _ isRecalled: Bool, _ weight: Double) {
      foretold += chance
      recalled += isRecalled ? 1 : 0
      count += 1
      self.weight += weight
    }
  }

  mutating func add(_ chance: Double, isRecalled: Bool, weight: Double, bin: Int) {
    count += 1
    self.weight += weight
    loss -= weight * log(max(isRecalled ? chance : 1 - chance, 1e-12))
    outcomes.append((chance, isRecalled))
    bins[bin, default: Bin()].add(chance, isRecalled, weight)
    tenths[min(9, max(0, Int(chance * 10)))].add(chance, isRecalled, weight)
  }

  /// Summed in the order of the bins' keys, so that it is the same number every time.
  var rmse: Double {
    let squares = bins.sorted { $0.key < $1.key }.reduce(0.0) { sum, entry in
      let bin = entry.value
      let gap = (bin.foretold - bin.recalled) / bin.count
      return sum + gap * gap * bin.weight
    }
    return (squares / weight).squareRoot()
  }

  var steps: [CalibrationStep] {
    tenths.enumerated().filter { $1.count > 0 }.map { step, bin in
      CalibrationStep(
        step: step, count: Int(bin.count), foretold: bin.foretold / bin.count,
        recalled: bin.recalled / bin.count)
    }
  }
}

/// The area under the ROC curve by ranks, ties counted half; nil where one side is empty.
private func areaUnderCurve(_ outcomes: [(chance: Double, isRecalled: Bool)]) -> Double? {
  let sorted = outcomes.sorted { $0.chance < $1.chance }
  let recalled = Double(sorted.count { $0.isRecalled })
  let forgotten = Double(sorted.count) - recalled
  guard recalled > 0, forgotten > 0 else { return nil }
  var rankSum = 0.0
  var start = 0
  while start < sorted.count {
    var end = start
    var hits = 0.0
    while end < sorted.count, sorted[end].chance == sorted[start].chance {
      if sorted[end].isRecalled { hits += 1 }
      end += 1
    }
    rankSum += hits * Double(start + 1 + end) / 2
    start = end
  }
  return (rankSum - recalled * (recalled + 1) / 2) / (recalled * forgotten)
}
