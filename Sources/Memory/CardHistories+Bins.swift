#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CardHistories {
  /// How many bins there are: 16 steps of days, 32 of reviews, 32 of lapses.
  static let binCount = 16 * 32 * 32

  /// The bin of each scored answer, by rank: days elapsed, reviews and lapses, each on a log scale.
  ///
  /// Source: fsrs-rs 6.6.2 `r_matrix_index`, from the srs-benchmark: edges at powers of 3.62, 1.89 and
  /// 1.73. Only reviews on a later day count, and only lapses on such.
  func bins() -> [Int] {
    var bins = [Int](repeating: 0, count: scoredCount)
    let lengths = LogScale(base: 1.89)
    let lapseScale = LogScale(base: 1.73)
    let days = LogScale(base: 3.62)
    for card in 0..<cardCount {
      var reviews = 0
      var lapses = 0
      for answer in starts[card]..<starts[card + 1] where ranks[answer] >= 0 {
        reviews += 1
        let lapseStep = lapses == 0 ? 0 : lapseScale.step(lapses) + 1
        let lengthStep = lengths.step(reviews + 1)
        bins[Int(ranks[answer])] =
          (min(days.step(Int(elapsed[answer])), 15) * 32 + min(lengthStep, 31)) * 32
          + min(lapseStep, 31)
        if ratings[answer] == 1 { lapses += 1 }
      }
    }
    return bins
  }
}

/// The whole part of a logarithm, looked up for small numbers.
private struct LogScale {
  private let base: Double
  private let table: [Int]

  init(base: Double) {
    self.base = log(base)
    table = [0] + (1..<2048).map { Int((log(Double($0)) / log(base)).rounded(.down)) }
  }

  func step(_ number: Int) -> Int {
    if table.indices.contains(number) { return table[number] }
    return Int((log(Double(number)) / base).rounded(.down))
  }
}
