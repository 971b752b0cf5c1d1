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
  private var prior = WeightPrior()
  /// Stops when a step lowers the cost by less than this share.
  private let tolerance = 1e-5
  private let mostSteps = 40

  package init() {}

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
    let isFull = set.count >= 64 && set.hasLaterAnswers
    let point = descend(set, free: isFull ? Weights.count : 4)
    let fitted = Weights(clamping: WeightFitter.weights(at: point))
    let (before, after) = (loss(set, .defaults), loss(set, fitted))
    return after <= before ? fitted : .defaults
  }

  private func loss(_ set: TrainingSet, _ weights: Weights) -> Double {
    sums(set, weights.values).loss
  }

  /// Walks downhill from the published weights; only the first `free` numbers move.
  private func descend(_ set: TrainingSet, free: Int) -> [Double] {
    var here = Valley(at: WeightPrior.center, set, self)
    var damping = 1e-3
    for _ in 0..<mostSteps {
      let next = Valley(at: here.step(damping: damping, free: free), set, self)
      guard next.cost < here.cost else {
        damping *= 8
        if damping > 1e6 { break }
        continue
      }
      let gain = here.cost - next.cost
      here = next
      damping = max(damping / 8, 1e-6)
      if gain < tolerance * here.cost { break }
    }
    return here.point
  }

  /// A point with the cost around it.
  private struct Valley {
    let point: [Double]
    let cost: Double
    private let gradient: [Double]
    private let curvature: [[Double]]

    init(at point: [Double], _ set: TrainingSet, _ fitter: WeightFitter) {
      self.point = point
      let sums = fitter.sums(set, WeightFitter.weights(at: point))
      let prior = fitter.prior.cost(at: point)
      cost = sums.loss + prior.value
      gradient = prior.gradient.indices.map { prior.gradient[$0] + sums.gradient[$0] }
      curvature = prior.curvature.indices.map { row in
        prior.curvature[row].indices.map {
          let (low, high) = (min(row, $0), max(row, $0))
          return prior.curvature[row][$0] + sums.curvature[low][high]
        }
      }
    }

    /// The next point: a damped Newton step among the numbers that are not held by a bound.
    func step(damping: Double, free: Int) -> [Double] {
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
      for (index, step) in zip(moving, steps) {
        let bounds = WeightFitter.bounds[index]
        next[index] = min(max(point[index] + step, bounds.lowerBound), bounds.upperBound)
      }
      return next
    }
  }

  private func sums(_ set: TrainingSet, _ weights: [Double]) -> FitSums {
    let walk = FitWalk(weights)
    var sums = FitSums()
    for (card, last) in set.cards { walk.add(card: card, last: last, of: set, to: &sums) }
    return sums
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
