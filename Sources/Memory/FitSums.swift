/// What one walk over the training set adds up: loss, gradient and curvature over the 21 weights.
struct FitSums {
  static let lanes = 24
  private(set) var loss = 0.0
  /// The first 21 lanes count.
  private(set) var gradient = Lanes()
  /// The upper triangle and more, row by row.
  private(set) var curvature = [Lanes](repeating: Lanes(), count: Weights.count)

  /// Adds an answer: its loss, the loss's slope and curvature in the chance, the chance's gradient.
  mutating func add(loss: Double, slope: Double, bend: Double, _ chance: Lanes) {
    self.loss += loss
    gradient.add(slope, chance)
    for row in 0..<Weights.count {
      let value = chance[row]
      if value != 0 { curvature[row].add(bend * value, chance) }
    }
  }

  mutating func add(_ other: FitSums) {
    loss += other.loss
    gradient.add(1, other.gradient)
    for row in 0..<Weights.count { curvature[row].add(1, other.curvature[row]) }
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
