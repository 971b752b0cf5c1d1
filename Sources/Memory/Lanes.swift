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

  /// Adds to the weights of a group, in their order.
  @inline(__always)
  mutating func add(_ numbers: SIMD4<Double>, to group: FitFormulas.Group) {
    switch group {
    case .none: break
    case .recalled, .hard, .easy:
      second.lowHalf += SIMD4(lowHalf: numbers.lowHalf, highHalf: SIMD2(numbers[2], 0))
      if group == .hard { second[7] += numbers[3] }
      if group == .easy { third[0] += numbers[3] }
    case .forgotten:
      second[3] += numbers[0]
      second.highHalf.lowHalf += SIMD2(numbers[1], numbers[2])
      second[6] += numbers[3]
    case .sameDay:
      third[1] += numbers[0]
      third[2] += numbers[1]
      third[3] += numbers[2]
    }
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
