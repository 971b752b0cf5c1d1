#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// ``MemoryModel``'s formulas with their derivatives by hand (docs/memory-model.md).
///
/// The first four weights are taken by their logarithm. Where a clamp or the better of two values decides, the
/// side that was taken is differentiated.
struct FitFormulas {
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

  /// A card's memory on the way through its history.
  struct Memory {
    var s: Double
    var lnS: Double
    var d: Double
  }

  /// The chance of recall and how it depends on stability and w₂₀.
  struct Recall {
    let chance: Double
    /// ln of the chance.
    let logarithm: Double
    let byS: Double
    let byDecay: Double
  }

  /// How the memory after an answer depends on the one before and on the weights.
  struct Step {
    /// Of the next stability, what goes through the chance of recall reckoned in.
    var byS = 1.0
    var byD = 0.0
    var byDecay = 0.0
    /// By the weights of ``group``, in their order.
    var byGroup = SIMD4<Double>.zero
    var group = Group.none
    /// Of the next difficulty, by the one before and by w₄ to w₇.
    var difficultyByD = 0.0
    var difficultyByWeights = SIMD4<Double>.zero
  }

  /// The weights that an answer's formula for stability has for itself.
  enum Group: UInt8 {
    case none
    /// w₈ to w₁₀.
    case recalled
    /// w₈ to w₁₀ and w₁₅, or w₁₆.
    case hard, easy
    /// w₁₁ to w₁₄.
    case forgotten
    /// w₁₇ to w₁₉.
    case sameDay
  }

  /// The memory after a card's first answer.
  ///
  /// `byStability` is the derivative of stability by the logarithm of its weight, `byDifficulty` that of
  /// difficulty by w₄ to w₇.
  func first(rating: Int) -> (memory: Memory, byStability: Double, byDifficulty: SIMD4<Double>) {
    let s = w[rating - 1]
    let steps = Double(rating - 1)
    let reach = exp(w[5] * steps)
    let d = w[4] - reach + 1
    var memory = Memory(s: s, lnS: log(s), d: min(max(d, 1), 10))
    return (
      memory, memory.clampStability() ? 0 : s,
      Difficulty.range.contains(d) ? SIMD4(1, -steps * reach, 0, 0) : .zero
    )
  }

  @inline(__always)
  func recall(_ s: Double, _ days: Double) -> Recall {
    let share = days / s
    let base = 1 + factor * share
    let lnBase = log(base)
    let chance = exp(-decay * lnBase)
    return Recall(
      chance: chance, logarithm: -decay * lnBase,
      byS: decay * chance * factor * share / (s * base),
      byDecay: -chance * (lnBase + decay * share * factorSlope / base))
  }

  /// Takes a memory through an answer; `recall` is nil on the day of the one before.
  @inline(__always)
  func step(_ memory: inout Memory, _ recall: Recall?, rating: Int) -> Step {
    var step = Step()
    if let recall {
      if rating > 1 {
        succeed(&memory, recall, rating, &step)
      } else {
        lapse(&memory, recall, &step)
      }
    } else {
      answerAgain(&memory, rating, &step)
    }
    if memory.clampStability() {
      (step.byS, step.byD, step.byDecay, step.byGroup) = (0, 0, 0, .zero)
    }
    changeDifficulty(&memory, rating, &step)
    return step
  }

  @inline(__always)
  private func succeed(_ memory: inout Memory, _ recall: Recall, _ rating: Int, _ step: inout Step)
  {
    let (s, lnS) = (memory.s, memory.lnS)
    let forgotten = 1 - recall.chance
    let bonus = rating == 2 ? w[15] : rating == 4 ? w[16] : 1
    let growth = s * exp(w[8] - w[9] * lnS)
    let reward = exp(w[10] * forgotten)
    let perDifficulty = growth * (reward - 1)
    let plain = perDifficulty * (11 - memory.d)
    let gain = plain * bonus
    let byReward = growth * (11 - memory.d) * bonus * reward
    let byRecall = -byReward * w[10]
    step.group = rating == 2 ? .hard : rating == 4 ? .easy : .recalled
    step.byGroup = SIMD4(gain, -lnS * gain, byReward * forgotten, plain)
    step.byS = 1 + gain / s * (1 - w[9]) + byRecall * recall.byS
    step.byD = -perDifficulty * bonus
    step.byDecay = byRecall * recall.byDecay
    memory.s = s + gain
    memory.lnS = log(memory.s)
  }

  @inline(__always)
  private func lapse(_ memory: inout Memory, _ recall: Recall, _ step: inout Step) {
    let (s, d) = (memory.s, memory.d)
    let forgotten = 1 - recall.chance
    let lnD = log(d)
    let lnNext = log(s + 1)
    let height = w[11] * exp(w[14] * forgotten - w[12] * lnD)
    let power = exp(w[13] * lnNext)
    let fallen = height * (power - 1)
    if s * ceiling < fallen {
      memory.s = s * ceiling
      step.group = .sameDay
      step.byGroup = SIMD4(-w[18] * memory.s, -w[17] * memory.s, 0, 0)
      step.byS = ceiling
    } else {
      memory.s = fallen
      let byRecall = -w[14] * fallen
      step.group = .forgotten
      step.byGroup = SIMD4(
        fallen / w[11], -lnD * fallen, height * power * lnNext, fallen * forgotten)
      step.byS = height * w[13] * power / (s + 1) + byRecall * recall.byS
      step.byD = -w[12] * fallen / d
      step.byDecay = byRecall * recall.byDecay
    }
    memory.lnS = log(max(memory.s, 1e-300))
  }

  private func answerAgain(_ memory: inout Memory, _ rating: Int, _ step: inout Step) {
    let steps = Double(rating) - 3 + w[18]
    let lnChange = w[17] * steps - w[19] * memory.lnS
    if rating > 1, lnChange < 0 { return }
    let change = exp(lnChange)
    let next = memory.s * change
    step.group = .sameDay
    step.byGroup = SIMD4(next * steps, next * w[17], -memory.lnS * next, 0)
    step.byS = change * (1 - w[19])
    memory.s = next
    memory.lnS += lnChange
  }

  @inline(__always)
  private func changeDifficulty(_ memory: inout Memory, _ rating: Int, _ step: inout Step) {
    let steps = Double(rating) - 3
    let rest = (10 - memory.d) / 9
    let moved = memory.d - w[6] * steps * rest
    let next = w[7] * easiest + (1 - w[7]) * moved
    guard Difficulty.range.contains(next) else {
      memory.d = next > 10 ? 10 : 1
      return
    }
    step.difficultyByD = (1 - w[7]) * (1 + w[6] * steps / 9)
    step.difficultyByWeights = SIMD4(
      w[7], w[7] * easiestSlope, -(1 - w[7]) * steps * rest, easiest - moved)
    memory.d = next
  }
}

extension FitFormulas.Memory {
  /// Holds stability within its bounds; true where that changed it.
  @inline(__always)
  fileprivate mutating func clampStability() -> Bool {
    let bounds = Stability.range
    guard !bounds.contains(s) else { return false }
    s = s > bounds.upperBound ? bounds.upperBound : bounds.lowerBound
    lnS = log(s)
    return true
  }
}

/// An answer's loss by the chance it was given: value, slope and curvature.
struct AnswerLoss {
  let value: Double
  let slope: Double
  let bend: Double

  @inline(__always)
  init(_ recall: FitFormulas.Recall, isRecalled: Bool, weight: Double) {
    let chance = min(max(recall.chance, 1e-7), 1 - 1e-7)
    let isClamped = chance != recall.chance
    value =
      isRecalled
      ? -weight * (isClamped ? log(chance) : recall.logarithm) : -weight * log(1 - chance)
    slope = weight * (isRecalled ? -1 / chance : 1 / (1 - chance))
    bend = weight / (chance * (1 - chance))
  }
}
