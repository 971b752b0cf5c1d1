import Testing

@testable import Basics

@Suite("Seeded generator")
struct SeededGeneratorTests {
  /// From Vigna's splitmix64.c (https://prng.di.unimi.it/splitmix64.c), seed 1234567, as Rosetta Code,
  /// "Pseudo-random numbers/Splitmix64", lists them.
  @Test("gives SplitMix64's published numbers")
  func vectors() {
    var chance = SeededGenerator(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect((0..<5).map { _ in chance.next() } == expected)
  }

  /// From the FNV reference test suite, http://www.isthe.com/chongo/src/fnv/test_fnv.c (FNV-1a, 64 bits).
  @Test(
    "makes seeds from text by FNV-1a",
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func seeds(text: String, seed: UInt64) {
    #expect(SeededGenerator.seed(from: text) == seed)
  }

  @Test("gives the same numbers for the same seed, and others for another")
  func repeatable() {
    var (one, same, other) = (
      SeededGenerator(seed: "a#1"), SeededGenerator(seed: "a#1"), SeededGenerator(seed: "a#2")
    )
    let numbers = (0..<100).map { _ in one.next() }
    #expect(numbers == (0..<100).map { _ in same.next() })
    #expect(numbers != (0..<100).map { _ in other.next() })
  }
}
