/// Where a typed answer and the right one part.
struct Difference: Hashable {
  /// A `^` under every character of the right answer that the typed one lacks; where it lacks none, under every
  /// one that the typed one has too many.
  let marks: String
  /// Whether the marks belong under the typed answer.
  let isUnderTyped: Bool

  /// Longer texts are not compared, in characters.
  private static let limit = 100
  /// The share of the longer text that both have to have in common.
  private static let share = 0.6

  /// Nil where the two are the same but for case, too long, or so unlike that marks would say nothing.
  init?(typed: String, right: String) {
    let (typed, right) = (Array(typed), Array(right))
    guard !typed.isEmpty, max(typed.count, right.count) <= Difference.limit, typed != right else {
      return nil
    }
    let common = Difference.common(typed, right)
    let longer = Double(max(typed.count, right.count))
    guard Double(common.count) >= Difference.share * longer else { return nil }
    isUnderTyped = common.count == right.count
    marks =
      isUnderTyped
      ? Difference.marks(typed, sparing: Set(common.map(\.0)))
      : Difference.marks(right, sparing: Set(common.map(\.1)))
    if marks.isEmpty { return nil }
  }

  private static func marks(_ text: [Character], sparing common: Set<Int>) -> String {
    var line = text.enumerated().map { place, character in
      String(repeating: common.contains(place) ? " " : "^", count: DisplayWidth.of(character))
    }.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The places of a longest common subsequence, in whatever case; quadratic.
  private static func common(_ left: [Character], _ right: [Character]) -> [(Int, Int)] {
    let (left, right) = (left.map { $0.lowercased() }, right.map { $0.lowercased() })
    var lengths = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for (row, letter) in left.enumerated().reversed() {
      for (column, other) in right.enumerated().reversed() {
        lengths[row][column] =
          letter == other
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var (row, column) = (0, 0)
    var pairs: [(Int, Int)] = []
    while row < left.count, column < right.count {
      if left[row] == right[column] {
        pairs.append((row, column))
        row += 1
        column += 1
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
