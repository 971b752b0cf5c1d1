import Basics
import Memory
import Testing

@Suite("Weights")
struct WeightsTests {
  @Test("have 21 numbers inside their bounds by default")
  func defaults() throws {
    #expect(Weights.defaults.values.count == Weights.count)
    #expect(Weights.bounds.count == Weights.count)
    #expect(try Weights(Weights.defaults.values) == Weights.defaults)
  }

  // From fsrs-rs 6.6.2 `check_and_fill_parameters`; 32-bit, so within 1e-6.
  @Test("of FSRS 4.5 are upgraded as fsrs-rs does it")
  func upgradesOldest() throws {
    let list = [
      0.4872, 1.4003, 3.7145, 13.8206, 5.1618, 1.2298, 0.8975, 0.031, 1.6474, 0.1367, 1.0461,
      2.1072, 0.0793, 0.3246, 1.587, 0.2272, 2.8755,
    ]
    let upgraded = try Weights(list).values
    let expected = [7.6213998, 0.5151014, 1.3975]
    for (found, expected) in zip(upgraded[4...6], expected) {
      #expect(abs(found - expected) < 1e-6)
    }
    #expect(Array(upgraded[0..<4] + upgraded[7..<17]) == Array(list[0..<4] + list[7..<17]))
    #expect(Array(upgraded[17...]) == [0, 0, 0, 0.5])
  }

  @Test("of FSRS-5 gain a zero and the former decay")
  func upgradesFive() throws {
    let upgraded = try Weights(formerDefaults).values
    #expect(Array(upgraded[..<19]) == formerDefaults)
    #expect(Array(upgraded[19...]) == [0, 0.5])
  }

  @Test("of a wrong count are refused", arguments: [0, 1, 16, 18, 20, 22, 10_000])
  func refusesCount(count: Int) {
    let error = #expect(throws: MemoryError.self) {
      try Weights(Array(repeating: 0.5, count: count))
    }
    #expect(error == .weights([.count(count)]))
  }

  @Test("name every fault of the list in one sentence")
  func namesAllFaults() {
    var list = Weights.defaults.values
    list[3] = .nan
    list[4] = 99
    list[20] = -.infinity
    let error = #expect(throws: MemoryError.self) { try Weights(list) }
    #expect(
      error?.sentence(in: .english)
        == "These weights do not fit FSRS-6: w3 is not a finite number; w4 is 99.0 instead of "
        + "1.0 to 10.0; w20 is not a finite number; please correct the list.")
    #expect(
      error?.sentence(in: .german)
        == "Diese Gewichte passen nicht zu FSRS-6: w3 ist keine endliche Zahl; w4 ist 99.0 statt "
        + "1.0 bis 10.0; w20 ist keine endliche Zahl; bitte die Liste berichtigen.")
  }

  @Test("of FSRS 4.5 with a negative difficulty weight are refused instead of becoming NaN")
  func refusesNegative() {
    var list = Array(Weights.defaults.values[..<17])
    list[5] = -0.5
    #expect(throws: MemoryError.weights([.outOfBounds(index: 5, value: -0.5, bounds: 0.001...4)])) {
      try Weights(list)
    }
  }

  @Test("clamped from anything are always sound")
  func clamps() {
    let hostile: [Double] = [
      .nan, .infinity, -.infinity, 1e308, -1e308, 0, .leastNonzeroMagnitude, -0.0, 1e9, -7, 2,
    ]
    let weights = Weights(clamping: hostile + hostile + hostile)
    #expect(zip(weights.values, Weights.bounds).allSatisfy { $1.contains($0) })
    #expect(Weights(clamping: []) == Weights.defaults)
  }
}

/// The weights that FSRS-5 was published with, from fsrs-rs 2.0.
let formerDefaults = [
  0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925,
  1.9395, 0.11, 0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621,
]
