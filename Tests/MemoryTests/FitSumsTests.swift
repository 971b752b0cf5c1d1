import Testing

@testable import Memory

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Walks of a fit")
struct FitSumsTests {
  @Test("has the loss that the model has", arguments: [1, 2, 3] as [UInt64])
  func loss(seed: UInt64) throws {
    let histories = CardHistories(SimulatedLog.log(seed: seed, cards: 200))
    let set = TrainingSet(histories, limit: histories.scoredCount)
    let predictions = Predictions(
      histories, ranks: 0..<histories.scoredCount, model: MemoryModel())
    var expected = 0.0
    for (rank, chance) in predictions.chances.enumerated() {
      let weight = set.weights[Int(histories.places[rank])]
      expected -= weight * log(histories.isRecalled(rank: rank) ? chance : 1 - chance)
    }
    #expect(isClose(sums(set, Weights.defaults.values).loss, expected, within: 1e-9))
  }

  @Test("has the gradient that differences show", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func gradient(seed: UInt64) {
    var chance = SeededNoise(seed: seed)
    let histories = CardHistories(SimulatedLog.log(seed: seed, cards: 120, reviews: 20))
    let set = TrainingSet(histories, limit: histories.scoredCount)
    let weights = Weights.defaults.values.enumerated().map { index, value in
      let bounds = Weights.bounds[index]
      let moved = value + (bounds.upperBound - value) * chance.next() * 0.2
      return min(max(moved, bounds.lowerBound + 0.01), bounds.upperBound)
    }
    let gradient = sums(set, weights).gradient
    for index in 0..<Weights.count {
      let step = 1e-6 * max(1, abs(weights[index]))
      var (higher, lower) = (weights, weights)
      higher[index] += step
      lower[index] -= step
      let scale = index < 4 ? weights[index] : 1
      let slope = (sums(set, higher).loss - sums(set, lower).loss) / (2 * step) * scale
      #expect(isClose(gradient[index], slope, within: 1e-3), "w\(index)")
    }
  }

  @Test("agree with each other, there and back as there alone", arguments: [1, 2, 3] as [UInt64])
  func agreement(seed: UInt64) {
    let histories = CardHistories(SimulatedLog.log(seed: seed, cards: 900, reviews: 30))
    let set = TrainingSet(histories, limit: histories.scoredCount)
    #expect(set.parts.count > 1)
    #expect(set.parts.flatMap { Array($0) } == Array(set.cards.indices))
    var weights = Weights.defaults.values
    weights[7] = 0.3
    let (deep, flat) = (sums(set, weights), FitSums(set, weights, .gradient))
    #expect(isClose(flat.loss, deep.loss, within: 1e-12))
    #expect(isClose(FitSums(set, weights, .loss).loss, deep.loss, within: 1e-12))
    for index in 0..<Weights.count {
      #expect(isClose(flat.gradient[index], deep.gradient[index], within: 1e-9), "w\(index)")
    }
  }

  private func sums(_ set: TrainingSet, _ weights: [Double]) -> FitSums {
    FitSums(set, weights, .curvature)
  }
}

/// Numbers from 0 to 1 in a fixed order.
private struct SeededNoise {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 40) / Double(1 << 24)
  }
}
