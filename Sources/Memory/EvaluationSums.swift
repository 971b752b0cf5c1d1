#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What an evaluation adds up, answer by answer.
struct EvaluationSums {
  private(set) var count = 0
  private(set) var weight = 0.0
  private(set) var loss = 0.0
  private var ranking: RankingSums
  private var bins = [Bin](repeating: Bin(), count: CardHistories.binCount)
  private var tenths = [Bin](repeating: Bin(), count: 10)

  private struct Bin {
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

  init(capacity: Int) { ranking = RankingSums(capacity: capacity) }

  /// Adds an answer whose chance of recall was foretold; `bin` is one of ``CardHistories/bins()``.
  mutating func add(_ chance: Double, isRecalled: Bool, weight: Double, bin: Int) {
    count += 1
    self.weight += weight
    loss -= weight * log(max(isRecalled ? chance : 1 - chance, 1e-12))
    ranking.add(chance, isRecalled: isRecalled)
    bins[bin].add(chance, isRecalled, weight)
    tenths[min(9, max(0, Int(chance * 10)))].add(chance, isRecalled, weight)
  }

  /// The root mean square of foretold less actual recall over bins.
  var rmse: Double {
    let squares = bins.reduce(0.0) { sum, bin in
      guard bin.count > 0 else { return sum }
      let gap = (bin.foretold - bin.recalled) / bin.count
      return sum + gap * gap * bin.weight
    }
    return (squares / weight).squareRoot()
  }

  /// The area under the ROC curve.
  var auc: Double? { ranking.areaUnderCurve }

  /// The tenths in which something was foretold.
  var steps: [CalibrationStep] {
    tenths.enumerated().filter { $1.count > 0 }.map { step, bin in
      CalibrationStep(
        step: step, count: Int(bin.count), foretold: bin.foretold / bin.count,
        recalled: bin.recalled / bin.count)
    }
  }
}

/// Foretold chances with their outcomes, put in order at the end.
///
/// A chance is kept as 31 bits with the outcome as the last: sorted in three passes over eleven bits each, and
/// chances that differ by less than 5e-10 count as equal.
private struct RankingSums {
  private var keys: [UInt32] = []

  init(capacity: Int) { keys.reserveCapacity(capacity) }

  mutating func add(_ chance: Double, isRecalled: Bool) {
    let steps = UInt32(min(max(chance, 0), 1) * 2_147_483_647)
    keys.append(steps << 1 | (isRecalled ? 1 : 0))
  }

  /// By ranks, ties counted half; nil where all or none were recalled.
  var areaUnderCurve: Double? {
    let sorted = RankingSums.sorted(keys)
    let recalled = Double(sorted.count { $0 & 1 == 1 })
    let forgotten = Double(sorted.count) - recalled
    guard recalled > 0, forgotten > 0 else { return nil }
    var rankSum = 0.0
    var start = 0
    while start < sorted.count {
      var end = start
      var hits = 0.0
      while end < sorted.count, sorted[end] >> 1 == sorted[start] >> 1 {
        if sorted[end] & 1 == 1 { hits += 1 }
        end += 1
      }
      rankSum += hits * Double(start + 1 + end) / 2
      start = end
    }
    return (rankSum - recalled * (recalled + 1) / 2) / (recalled * forgotten)
  }

  private static func sorted(_ keys: [UInt32]) -> [UInt32] {
    guard keys.count > 4096 else { return keys.sorted() }
    var source = keys
    var target = keys
    for shift in [UInt32(0), 11, 22] {
      var starts = [Int](repeating: 0, count: 2049)
      for key in source { starts[Int(key >> shift & 2047) + 1] += 1 }
      for digit in 0..<2048 { starts[digit + 1] += starts[digit] }
      for key in source {
        let digit = Int(key >> shift & 2047)
        target[starts[digit]] = key
        starts[digit] += 1
      }
      swap(&source, &target)
    }
    return source
  }
}
