#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The 21 numbers of FSRS-6, w₀ to w₂₀, that say how a learner forgets.
///
/// Always finite and inside ``bounds``. Source: FSRS wiki, "The Algorithm"; bounds and the upgrade of
/// older lists as in fsrs-rs 6.6.2, `parameter_clipper.rs` and `model.rs`.
package struct Weights: Hashable, Sendable {
  /// The numbers, 21 of them.
  package let values: [Double]

  package static let count = 21

  /// What each number may be, in the order of the list.
  package static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
    0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  /// The decay of FSRS 4.5 and 5, which their lists do not name.
  static let formerDecay = 0.5

  /// The weights that FSRS-6 was published with, fitted to several hundred million reviews.
  package static let defaults = Weights(known: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// Takes a list of FSRS-6 (21 numbers), FSRS-5 (19) or FSRS 4.5 (17).
  ///
  /// An older list is upgraded as fsrs-rs does it: FSRS-5 gains w₁₉ = 0 and a decay of 0.5; FSRS 4.5
  /// besides has its difficulty weights w₄ to w₆ recomputed, and these are clamped to their bounds.
  /// Throws ``MemoryError/weights(_:)`` with every fault of the list.
  package init(_ list: [Double]) throws(MemoryError) {
    guard [17, 19, 21].contains(list.count) else { throw .weights([.count(list.count)]) }
    let isOldest = list.count == 17
    let faults = list.indices.compactMap { index -> WeightFault? in
      let (value, bounds) = (list[index], Weights.bounds[index])
      guard value.isFinite else { return .notFinite(index: index) }
      let isRecomputed = isOldest && (4...6).contains(index) && value >= 0
      guard bounds.contains(value) || isRecomputed else {
        return .outOfBounds(index: index, value: value, bounds: bounds)
      }
      return nil
    }
    guard faults.isEmpty else { throw .weights(faults) }
    self.init(clamping: Weights.upgraded(list))
  }

  /// Clamps each number to its bounds; a number that is not finite becomes the default.
  ///
  /// A short list is filled up with the defaults, a long one cut: for numbers that kartei computed itself.
  package init(clamping list: [Double]) {
    self.init(
      known: Weights.bounds.indices.map { index in
        guard index < list.count, list[index].isFinite else {
          return Weights.defaults.values[index]
        }
        let bounds = Weights.bounds[index]
        return min(max(list[index], bounds.lowerBound), bounds.upperBound)
      })
  }

  private init(known values: [Double]) { self.values = values }

  private static func upgraded(_ list: [Double]) -> [Double] {
    switch list.count {
    case 17:
      var list = list
      list[4] += list[5] * 2
      list[5] = log(list[5] * 3 + 1) / 3
      list[6] += 0.5
      return list + [0, 0, 0, formerDecay]
    case 19: return list + [0, formerDecay]
    default: return list
    }
  }
}
