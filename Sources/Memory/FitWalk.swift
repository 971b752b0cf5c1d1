#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Walks each card's history once and carries along how stability and difficulty depend on the weights.
///
/// The derivatives are those of ``MemoryModel``'s formulas, by hand (docs/memory-model.md). The first four
/// weights are taken by their logarithm. Where a clamp or the better of two values decides, the side
/// that was taken is differentiated.
struct FitWalk {
  private let w: [Double]
  private let decay: Double
  private let factor: Double
  private let factorSlope: Double
  private let ceiling: Double
  private let easiest: Double
  private let easiestSlope: Double

  init(_ weights: [Double]) {
    w = weights
    decay = w[20]
    factor = pow(0.9, -1 / decay) - 1
    factorSlope = (factor + 1) * log(0.9) / (decay * decay)
    ceiling = exp(-w[17] * w[18])
    easiestSlope = -3 * exp(3 * w[5])
    easiest = w[4] + easiestSlope / 3 + 1
  }

  /// Adds a card's answers up to the place `last` to the sums.
  func add(card: Int, last: Int, of set: TrainingSet, to sums: inout FitSums) {
    let histories = set.histories
    let start = histories.starts[card]
    var memory = first(rating: Int(histories.ratings[start]))
    for place in (start + 1)..<(last + 1) {
      let rating = Int(histories.ratings[place])
      let days = Double(histories.elapsed[place])
      if days > 0 {
        let recall = recall(memory.s, days)
        let weight = set.weights[place]
        if weight > 0 { score(recall, memory, recalled: rating > 1, weight, &sums) }
        if rating > 1 { success(&memory, recall, rating) } else { lapse(&memory, recall) }
      } else {
        sameDay(&memory, rating)
      }
      memory.clampStability()
      nextDifficulty(&memory, rating)
    }
  }

  /// Stability and difficulty with their derivatives.
  private struct Memory {
    var s: Double
    var lnS: Double
    var d: Double
    var slopeS = Lanes()
    /// By w₄ to w₇; difficulty depends on no other.
    var slopeD = SIMD4<Double>.zero

    mutating func clampStability() {
      let bounds = Stability.range
      guard !bounds.contains(s) else { return }
      s = s > bounds.upperBound ? bounds.upperBound : bounds.lowerBound
      lnS = log(s)
      slopeS = Lanes()
    }

    /// Multiplies the derivatives of stability and adds those that come through difficulty.
    @inline(__always)
    mutating func chain(_ byS: Double, _ byD: Double) {
      slopeS.scale(byS)
      slopeS.first.highHalf += byD * slopeD
    }
  }

  private struct Recall {
    let chance: Double
    let byS: Double
    let byDecay: Double
  }

  private func first(rating: Int) -> Memory {
    let s = w[rating - 1]
    let steps = Double(rating - 1)
    let reach = exp(w[5] * steps)
    let d = w[4] - reach + 1
    var memory = Memory(s: s, lnS: log(s), d: min(max(d, 1), 10))
    memory.slopeS[rating - 1] = s
    if Difficulty.range.contains(d) { memory.slopeD = SIMD4(1, -steps * reach, 0, 0) }
    memory.clampStability()
    return memory
  }

  private func recall(_ s: Double, _ days: Double) -> Recall {
    let share = days / s
    let base = 1 + factor * share
    let lnBase = log(base)
    let chance = exp(-decay * lnBase)
    return Recall(
      chance: chance, byS: decay * chance * factor * share / (s * base),
      byDecay: -chance * (lnBase + decay * share * factorSlope / base))
  }

  private func score(
    _ recall: Recall, _ memory: Memory, recalled: Bool, _ weight: Double, _ sums: inout FitSums
  ) {
    let chance = min(max(recall.chance, 1e-7), 1 - 1e-7)
    var slope = memory.slopeS
    slope.scale(recall.byS)
    slope.third[4] += recall.byDecay
    sums.add(
      loss: -weight * log(recalled ? chance : 1 - chance),
      slope: weight * (recalled ? -1 / chance : 1 / (1 - chance)),
      bend: weight / (chance * (1 - chance)), slope)
  }

  private func success(_ memory: inout Memory, _ recall: Recall, _ rating: Int) {
    let forgotten = 1 - recall.chance
    let bonus = rating == 2 ? w[15] : rating == 4 ? w[16] : 1
    let growth = exp(w[8] - w[9] * memory.lnS)
    let reward = exp(w[10] * forgotten)
    let perReward = (11 - memory.d) * growth * bonus
    let plain = memory.s * growth * (11 - memory.d) * (reward - 1)
    let gain = plain * bonus
    let byRecall = -memory.s * perReward * w[10] * reward
    let (s, lnS) = (memory.s, memory.lnS)
    memory.chain(
      1 + gain / s * (1 - w[9]) + byRecall * recall.byS, -s * growth * bonus * (reward - 1))
    memory.slopeS.second[0] += gain
    memory.slopeS.second[1] -= lnS * gain
    memory.slopeS.second[2] += s * perReward * forgotten * reward
    if rating == 2 { memory.slopeS.second[7] += plain }
    if rating == 4 { memory.slopeS.third[0] += plain }
    memory.slopeS.third[4] += byRecall * recall.byDecay
    memory.s = s + gain
    memory.lnS = log(memory.s)
  }

  private func lapse(_ memory: inout Memory, _ recall: Recall) {
    let (s, d) = (memory.s, memory.d)
    let forgotten = 1 - recall.chance
    let lnD = log(d)
    let lnNext = log(s + 1)
    let height = w[11] * exp(w[14] * forgotten - w[12] * lnD)
    let power = exp(w[13] * lnNext)
    let fallen = height * (power - 1)
    if s * ceiling < fallen {
      let capped = s * ceiling
      memory.chain(ceiling, 0)
      memory.slopeS.third[1] -= w[18] * capped
      memory.slopeS.third[2] -= w[17] * capped
      memory.s = capped
    } else {
      let byRecall = -w[14] * fallen
      memory.chain(height * w[13] * power / (s + 1) + byRecall * recall.byS, -w[12] * fallen / d)
      memory.slopeS.second[3] += fallen / w[11]
      memory.slopeS.second[4] -= lnD * fallen
      memory.slopeS.second[5] += height * power * lnNext
      memory.slopeS.second[6] += fallen * forgotten
      memory.slopeS.third[4] += byRecall * recall.byDecay
      memory.s = fallen
    }
    memory.lnS = log(max(memory.s, 1e-300))
  }

  private func sameDay(_ memory: inout Memory, _ rating: Int) {
    let steps = Double(rating) - 3 + w[18]
    let lnChange = w[17] * steps - w[19] * memory.lnS
    if rating > 1, lnChange < 0 { return }
    let next = memory.s * exp(lnChange)
    memory.chain(next / memory.s * (1 - w[19]), 0)
    memory.slopeS.third[1] += next * steps
    memory.slopeS.third[2] += next * w[17]
    memory.slopeS.third[3] -= memory.lnS * next
    memory.s = next
    memory.lnS += lnChange
  }

  private func nextDifficulty(_ memory: inout Memory, _ rating: Int) {
    let steps = Double(rating) - 3
    let rest = (10 - memory.d) / 9
    let moved = memory.d - w[6] * steps * rest
    let next = w[7] * easiest + (1 - w[7]) * moved
    guard Difficulty.range.contains(next) else {
      memory.d = next > 10 ? 10 : 1
      memory.slopeD = .zero
      return
    }
    memory.slopeD *= (1 - w[7]) * (1 + w[6] * steps / 9)
    memory.slopeD += SIMD4(
      w[7], w[7] * easiestSlope, -(1 - w[7]) * steps * rest, easiest - moved)
    memory.d = next
  }
}
