import Basics

/// What one walk over the training set adds up: loss, gradient and curvature over the 21 weights.
struct FitSums: Sendable {
  var loss = 0.0
  /// The first 21 lanes count.
  var gradient = Lanes()
  /// The curvature row by row, of each the lanes from its own on; empty where none was wanted.
  private var rows: [Lanes]

  /// How much of the cost's shape is wanted, each with all before it.
  enum Depth: Sendable { case loss, gradient, curvature }

  private init(_ depth: Depth) {
    rows = depth == .curvature ? [Lanes](repeating: Lanes(), count: Weights.count) : []
  }

  /// Walks all of a training set, part by part on all cores; the same whatever their number.
  init(_ set: TrainingSet, _ weights: [Double], _ depth: Depth) {
    self.init(depth)
    let parts = Parallel.map(set.parts.count) { part in
      FitSums(set, set.cards[set.parts[part]], weights, depth)
    }
    for part in parts { add(part) }
  }

  private init(
    _ set: TrainingSet, _ cards: ArraySlice<TrainingSet.History>, _ weights: [Double],
    _ depth: Depth
  ) {
    self.init(depth)
    switch depth {
    case .loss:
      let walk = LossWalk(weights)
      for card in cards { loss += walk.loss(of: card, in: set) }
    case .gradient:
      var walk = GradientWalk(weights)
      for card in cards { walk.add(card, of: set, to: &self) }
    case .curvature:
      let walk = CurvatureWalk(weights)
      for card in cards { walk.add(card, of: set, to: &self) }
    }
  }

  /// The curvature between two weights; 0 where none was wanted.
  func curvature(_ one: Int, _ other: Int) -> Double {
    rows.isEmpty ? 0 : rows[min(one, other)][max(one, other)]
  }

  private mutating func add(_ other: FitSums) {
    loss += other.loss
    gradient.add(1, other.gradient)
    for row in rows.indices { rows[row].add(1, other.rows[row]) }
  }

  /// Adds an answer: its loss, and the gradient of its chance.
  mutating func add(_ answer: AnswerLoss, _ chance: Lanes) {
    loss += answer.value
    gradient.add(answer.slope, chance)
    guard !rows.isEmpty else { return }
    let bend = answer.bend
    rows.withUnsafeMutableBufferPointer { rows in
      for row in 0..<8 where chance.first[row] != 0 {
        rows[row].add(bend * chance.first[row], chance)
      }
      for row in 0..<8 where chance.second[row] != 0 {
        rows[row + 8].second += bend * chance.second[row] * chance.second
        rows[row + 8].third += bend * chance.second[row] * chance.third
      }
      for row in 0..<5 where chance.third[row] != 0 {
        rows[row + 16].third += bend * chance.third[row] * chance.third
      }
    }
  }
}
