import Testing

@testable import Basics

@Suite("Exact decimal")
struct ExactDecimalTests {
  @Test("gives the float that the system's conversion gives", arguments: 1...50)
  func oracle(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let digits =
        UInt64.random(in: 0...UInt64.max, using: &chance)
        >> UInt64.random(in: 0..<64, using: &chance)
      let places = Int.random(in: 0...19, using: &chance)
      #expect(
        ExactDecimal.value(digits, places: places) == Double("\(digits)e-\(places)"),
        "\(digits)e-\(places)")
    }
  }

  @Test(
    "rounds ties to even",
    arguments: [9_007_199_254_740_993, 9_007_199_254_740_995, 18_014_398_509_481_986])
  func ties(digits: UInt64) {
    for places in 0...19 {
      #expect(ExactDecimal.value(digits, places: places) == Double("\(digits)e-\(places)"))
    }
    // 2^53 + 1, written with a 5 that lies exactly between two floats.
    #expect(ExactDecimal.value(45_035_996_273_704_965, places: 1) == Double("4503599627370496.5"))
  }

  @Test("knows nothing of more than 19 places")
  func limits() {
    #expect(ExactDecimal.value(1, places: 20) == nil)
    #expect(ExactDecimal.value(1, places: -1) == nil)
    #expect(ExactDecimal.value(0, places: 19) == 0)
    #expect(ExactDecimal.value(.max, places: 0) == 0x1p64)
  }
}
