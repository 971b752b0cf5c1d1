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
  /// Stops when a step should lower the cost by less than this share.
  private let tolerance = 2e-4
  /// Logs of twice as many answers are first fitted to so many.
  private let sampleSize = 16_384
  private let mostSteps = 40

  package init() { self.init(prior: WeightPrior()) }

  init(prior: WeightPrior) { self.prior = prior }

  /// The weights for all scored answers.
  ///
  /// Fewer than 8 of them give the published weights, fewer than 64 only new first stabilities.
  package func weights(for histories: CardHistories) -> Weights {
    weights(for: histories, limit: histories.scoredCount)
  }

  /// The weights for the scored answers with a rank below `limit`.
  func weights(for histories: CardHistories, limit: Int) -> Weights {
    let set = TrainingSet(histories, limit: limit)
    guard set.count >= 8 else { return .defaults }
    let free = set.count >= 64 && set.hasLaterAnswers ? Weights.count : 4
    let start = WeightPrior.center
    let (end, published): (Valley, Double)
    if let sample = set.sample(of: sampleSize) {
      // The sample brings the weights near; all answers bring them home along the sample's curvature.
      let scale = set.share(of: sample)
      let look = { Valley(at: $0, sample, scale: scale, prior) }
      let near = descend(from: look(start), free: free, stopBelow: .infinity, look)
      let lookFar = { Valley(at: $0, set, prior, curvature: look($0)) }
      end = descend(from: lookFar(near.point), free: free, stopBelow: 1, lookFar)
      published = FitSums(set, WeightFitter.weights(at: start), withCurvature: false).loss
    } else {
      let look = { Valley(at: $0, set, prior) }
      let first = look(start)
      end = descend(from: first, free: free, stopBelow: 1, look)
      published = first.loss
    }
    guard end.loss <= published else { return .defaults }
    return Weights(clamping: WeightFitter.weights(at: end.point))
  }

  /// Walks downhill; only the first `free` numbers move.
  ///
  /// Ends when a step promises less than ``tolerance`` of the cost, or less than `most`.
  private func descend(
    from start: Valley, free: Int, stopBelow most: Double, _ look: ([Double]) -> Valley
  ) -> Valley {
    var here = start
    var damping = 1e-3
    for _ in 0..<mostSteps {
      let (point, gain) = here.step(damping: damping, free: free)
      if gain < min(tolerance * here.cost, most) { break }
      let next = look(point)
      guard next.cost < here.cost else {
        damping *= 8
        if damping > 1e6 { break }
        continue
      }
      here = next
      damping = max(damping / 8, 1e-6)
    }
    return here
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
      let sums = FitSums(set, WeightFitter.weights(at: point), withCurvature: known == nil)
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
