/// A repeatable source of chance: the same seed gives the same numbers on every machine.
///
/// SplitMix64. Source: Steele, Lea & Flood 2014, "Fast Splittable Pseudorandom Number Generators",
/// doi:10.1145/2660193.2660195.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A generator whose seed is made from text, such as a card's id and a count.
  package init(seed text: String) { self.init(seed: SeededGenerator.seed(from: text)) }

  /// FNV-1a of the text's UTF-8: stable over runs and machines, unlike `Hasher`.
  package static func seed(from text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325, mixed)
  }

  /// The seed of `text`, `#` and `count` in a row, without making that text.
  package static func seed(from text: String, count: Int) -> UInt64 {
    String(count).utf8.reduce(mixed(seed(from: text), UInt8(ascii: "#")), mixed)
  }

  private static func mixed(_ seed: UInt64, _ byte: UInt8) -> UInt64 {
    (seed ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
