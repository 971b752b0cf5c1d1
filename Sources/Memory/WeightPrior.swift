#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is believed of a learner's weights before any answer: near the published ones.
///
/// Seventeen weights as in fsrs-rs 6.6.2, the squared distance over its spread from learner to learner. The
/// four first stabilities by their logarithms, of which one part is common to all four: so a rating that never
/// occurs follows those that do.
struct WeightPrior: Sendable {
  /// How much the prior counts against the answers.
  var strength = 0.35
  /// The spread of the logarithm of all four first stabilities together, and of each for itself.
  var commonSpread = 1.4
  var singleSpread = 1.2

  /// From the fits to many learners' logs, fsrs-rs 6.6.2 `PARAMS_STDDEV`; for w₄ and after.
  private static let spreads = [
    0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14,
    0.27,
  ]

  /// The cost of a point, its gradient and its curvature; the first four numbers are logarithms.
  func cost(at point: [Double]) -> (value: Double, gradient: [Double], curvature: [[Double]]) {
    let center = WeightPrior.center
    let away = zip(point, center).map { $0 - $1 }
    var curvature = [[Double]](
      repeating: [Double](repeating: 0, count: Weights.count), count: Weights.count)
    let single = 1 / (singleSpread * singleSpread)
    let common = commonSpread * commonSpread
    let shared = single * common / (singleSpread * singleSpread + 4 * common)
    for row in 0..<4 {
      for column in 0..<4 { curvature[row][column] = (row == column ? single : 0) - shared }
    }
    for (index, spread) in WeightPrior.spreads.enumerated() {
      curvature[index + 4][index + 4] = 2 * strength / (spread * spread)
    }
    let gradient = curvature.map { row in zip(row, away).reduce(0) { $0 + $1.0 * $1.1 } }
    return (zip(gradient, away).reduce(0) { $0 + $1.0 * $1.1 } / 2, gradient, curvature)
  }

  /// The published weights, the first four as logarithms.
  static let center = point(at: .defaults)

  /// Weights as a point of the space in which they are fitted.
  static func point(at weights: Weights) -> [Double] {
    weights.values.enumerated().map { $0 < 4 ? log($1) : $1 }
  }
}
