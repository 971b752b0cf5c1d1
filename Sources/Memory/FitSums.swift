/// What one walk over the training set adds up: loss, gradient and curvature over the 21 weights.
struct FitSums {
  private(set) var loss = 0.0
  /// The first 21 lanes count.
  private(set) var gradient = Lanes()
  /// The curvature row by row, of each the lanes from its own on; empty where none was wanted.
  private var rows: [Lanes]

  init(withCurvature: Bool) {
    rows = withCurvature ? [Lanes](repeating: Lanes(), count: Weights.count) : []
  }

  /// Walks all of a training set.
  init(_ set: TrainingSet, _ weights: [Double], withCurvature: Bool) {
    self.init(withCurvature: withCurvature)
    let walk = FitWalk(weights)
    for (card, last) in set.cards { walk.add(card: card, last: last, of: set, to: &self) }
  }

  /// The curvature between two weights; 0 where none was wanted.
  func curvature(_ one: Int, _ other: Int) -> Double {
    rows.isEmpty ? 0 : rows[min(one, other)][max(one, other)]
  }

  /// Adds an answer: its loss, the loss's slope and curvature in the chance, the chance's gradient.
  mutating func add(loss: Double, slope: Double, bend: Double, _ chance: Lanes) {
    self.loss += loss
    gradient.add(slope, chance)
    guard !rows.isEmpty else { return }
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

/// One number for each weight, three too many, in registers.
struct Lanes {
  var first = SIMD8<Double>.zero
  var second = SIMD8<Double>.zero
  var third = SIMD8<Double>.zero

  @inline(__always)
  mutating func add(_ factor: Double, _ other: Lanes) {
    first += factor * other.first
    second += factor * other.second
    third += factor * other.third
  }

  @inline(__always)
  mutating func scale(_ factor: Double) {
    first *= factor
    second *= factor
    third *= factor
  }

  subscript(index: Int) -> Double {
    @inline(__always) get {
      switch index {
      case 0..<8: first[index]
      case 8..<16: second[index - 8]
      default: third[index - 16]
      }
    }
    @inline(__always) set {
      switch index {
      case 0..<8: first[index] = newValue
      case 8..<16: second[index - 8] = newValue
      default: third[index - 16] = newValue
      }
    }
  }
}
