/// The whole days from an answer to the card's return: 1 to 36,500.
package struct Interval: Hashable, Comparable, Sendable {
  package static let range = 1...36_500
  package let days: Int

  /// Clamps to ``range``.
  package init(days: Int) {
    self.days = min(max(days, Interval.range.lowerBound), Interval.range.upperBound)
  }

  package static func < (left: Self, right: Self) -> Bool { left.days < right.days }
}
