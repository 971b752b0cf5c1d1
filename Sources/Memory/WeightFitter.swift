#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Fits the 21 weights to a log: those under which what happened was most to be expected.
///
/// Minimises the recency-weighted log loss plus a ``WeightPrior`` by Fisher scoring with
/// Levenberg–Marquardt damping, inside the weights' bounds; deterministic. Never ends above the published
/// weights' loss. Source of filter, weighting and fallbacks: fsrs-rs 6.6.2 `compute_parameters`.
package struct WeightFitter: Sendable {
  private let prior: WeightPrior
  /// Logs of twice as many answers are first fitted to so many.
  private let sampleSize = 16_384
  package init() { self.init(prior: WeightPrior()) }

  init(prior: WeightPrior) { self.prior = prior }

  /// The weights for all scored answers.
  ///
  /// Fewer than 8 of them give the published weights, fewer than 64 only new first stabilities. `progress` is told
  /// the share of the way that is behind, 0 to 1, never less than before.
  package func weights(
    for histories: CardHistories, progress: (Double) -> Void = { _ in }
  ) -> Weights {
    weights(for: histories, limit: histories.scoredCount, progress: progress)
  }

  /// The weights for the scored answers with a rank below `limit`.
  ///
  /// The way begins at `start`, the published weights unless told: where weights are near already, it is shorter.
  func weights(
    for histories: CardHistories, limit: Int, from start: Weights = .defaults,
    progress: (Double) -> Void = { _ in }
  ) -> Weights {
    let set = TrainingSet(histories, limit: limit)
    guard set.count >= 8 else { return .defaults }
    let free = set.count >= 64 && set.hasLaterAnswers ? Weights.count : 4
    let start = free == Weights.count ? WeightPrior.point(at: start) : WeightPrior.center
    var descent = Descent(free: free)
    let end: Valley
    if let sample = set.sample(of: sampleSize) {
      // The sample brings the weights near; all answers bring them home along the sample's curvature.
      let scale = set.share(of: sample)
      let look = { Valley(at: $0, sample, scale: scale, prior) }
      let near = descent.walk(from: look(start), enough: scale, look) { progress($0 / 4) }
      let lookFar = { Valley(at: $0, set, prior, curvature: look($0)) }
      end = descent.walk(from: lookFar(near.point), enough: 3, lookFar) {
        progress(0.25 + $0 * 3 / 4)
      }
    } else {
      let look = { Valley(at: $0, set, prior) }
      end = descent.walk(from: look(start), enough: 1, look, progress)
    }
    let published = FitSums(set, Weights.defaults.values, .loss).loss
    guard end.loss <= published else { return .defaults }
    return Weights(clamping: WeightFitter.weights(at: end.point))
  }

  /// The way downhill; only the first `free` numbers move.
  private struct Descent {
    let free: Int
    private var damping = 1e-3

    /// Ends when a step should lower the cost by less than this share.
    private static let tolerance = 2e-4
    private static let mostSteps = 40

    init(free: Int) { self.free = free }

    /// Walks until a step promises less than ``tolerance`` of the cost, or less than `enough`.
    ///
    /// The damping stays as it was found for the next walk. `progress` is told how far down the promises have
    /// come on the way from the first one's size to that end.
    mutating func walk(
      from start: Valley, enough: Double, _ look: ([Double]) -> Valley,
      _ progress: (Double) -> Void
    ) -> Valley {
      var here = start
      var rise = 8.0
      var (first, far): (Double?, Double) = (nil, 0)
      for _ in 0..<Descent.mostSteps {
        let (point, gain) = here.step(damping: damping, free: free)
        let end = min(Descent.tolerance * here.cost, enough)
        if gain < end { break }
        let height = log(gain / end)
        far = max(far, 1 - height / max(first ?? height, height))
        first = first ?? height
        progress(far)
        let next = look(point)
        if next.cost < here.cost {
          here = next
          damping = max(damping / 8, 1e-5)
          rise = 8
        } else {
          damping *= rise
          rise *= 4
          if damping > 1e6 { break }
        }
      }
      progress(1)
      return here
    }
  }

  /// A point with the cost around it.
  private struct Valley {
    let point: [Double]
    let cost: Double
    /// The answers' part of the cost.
    let loss: Double
    private let gradient: [Double]
    private let curvature: [[Double]]

    /// Walks the set; `scale` is what its answers stand for, `curvature` where not to look for an own one.
    init(
      at point: [Double], _ set: TrainingSet, scale: Double = 1, _ prior: WeightPrior,
      curvature known: Valley? = nil
    ) {
      self.point = point
      let sums = FitSums(
        set, WeightFitter.weights(at: point), known == nil ? .curvature : .gradient)
      let prior = prior.cost(at: point)
      loss = sums.loss * scale
      cost = loss + prior.value
      gradient = prior.gradient.indices.map { prior.gradient[$0] + sums.gradient[$0] * scale }
      curvature =
        known?.curvature
        ?? prior.curvature.indices.map { row in
          prior.curvature[row].indices.map {
            prior.curvature[row][$0] + sums.curvature(row, $0) * scale
          }
        }
    }

    /// The next point, and by how much the cost should fall on the way there.
    ///
    /// A damped Newton step among the numbers that are not held by a bound.
    func step(damping: Double, free: Int) -> (point: [Double], gain: Double) {
      let moving = (0..<free).filter { index in
        let bounds = WeightFitter.bounds[index]
        if point[index] <= bounds.lowerBound { return gradient[index] < 0 }
        if point[index] >= bounds.upperBound { return gradient[index] > 0 }
        return true
      }
      let matrix = moving.map { row in
        moving.map { curvature[row][$0] * (row == $0 ? 1 + damping : 1) }
      }
      let steps = solve(matrix, moving.map { -gradient[$0] })
      var next = point
      var gain = 0.0
      for (index, step) in zip(moving, steps) {
        let bounds = WeightFitter.bounds[index]
        next[index] = min(max(point[index] + step, bounds.lowerBound), bounds.upperBound)
        gain -= gradient[index] * (next[index] - point[index]) / 2
      }
      return (next, gain)
    }
  }

  private static func weights(at point: [Double]) -> [Double] {
    point.enumerated().map { $0 < 4 ? exp($1) : $1 }
  }

  private static let bounds = Weights.bounds.enumerated().map { index, bounds in
    index < 4 ? log(bounds.lowerBound)...log(bounds.upperBound) : bounds
  }
}

/// Solves a symmetric positive system by Cholesky; a pivot that is not positive is raised.
private func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
  let count = right.count
  var lower = matrix
  for row in 0..<count {
    for column in 0...row {
      var sum = matrix[row][column]
      for index in 0..<column { sum -= lower[row][index] * lower[column][index] }
      lower[row][column] =
        row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
    }
  }
  var solution = right
  for row in 0..<count {
    for column in 0..<row { solution[row] -= lower[row][column] * solution[column] }
    solution[row] /= lower[row][row]
  }
  for row in (0..<count).reversed() {
    for column in (row + 1)..<count { solution[row] -= lower[column][row] * solution[column] }
    solution[row] /= lower[row][row]
  }
  return solution
}
