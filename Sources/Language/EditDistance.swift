/// How many slips of the finger lie between two words.
package enum EditDistance {
  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) between two
  /// texts by Unicode scalar; nil where it is more than `limit`.
  ///
  /// Time is length × limit. Source: Damerau 1964, doi:10.1145/363958.363994; Levenshtein 1966.
  package static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let first = Array(left.unicodeScalars)
    let second = Array(right.unicodeScalars)
    guard limit >= 0, abs(first.count - second.count) <= limit else { return nil }
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: second.count + 1)
    var last = (0...second.count).map { min($0, far) }
    var row = last
    for i in 1...first.count {
      let lower = max(1, i - limit)
      let upper = min(second.count, i + limit)
      guard lower <= upper else { return nil }
      row[lower - 1] = lower == 1 ? min(i, far) : far
      if upper < second.count { row[upper + 1] = far }
      var best = row[lower - 1]
      for j in lower...upper {
        let same = first[i - 1] == second[j - 1]
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row[j] = min(cost, far)
        best = min(best, row[j])
      }
      if best > limit { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }

  /// The slips a word of `length` letters may have: none up to 3, one up to 9, two from 10.
  package static func tolerance(length: Int) -> Int { length <= 3 ? 0 : length <= 9 ? 1 : 2 }
}
