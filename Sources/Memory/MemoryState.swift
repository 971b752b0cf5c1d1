import Basics

/// The days after which the chance of recall has fallen to 90 %: 0.001 to 36,500.
package struct Stability: Hashable, Sendable {
  package static let range = 0.001...36_500.0
  package let days: Double
  /// Clamps to ``range``; what is not finite becomes the lower bound.
  package init(days: Double) {
    self.days =
      days.isFinite
      ? min(max(days, Stability.range.lowerBound), Stability.range.upperBound)
      : Stability.range.lowerBound
  }
}

/// How hard a card is for this learner: 1 (easy) to 10.
package struct Difficulty: Hashable, Sendable {
  package static let range = 1.0...10.0
  package let value: Double
  /// Clamps to ``range``; what is not finite becomes the middle.
  package init(_ value: Double) {
    self.value =
      value.isFinite
      ? min(max(value, Difficulty.range.lowerBound), Difficulty.range.upperBound)
      : 5.5
  }
}

/// The chance of recalling a card now: 0 to 1.
package struct Retrievability: Hashable, Comparable, Sendable {
  package let probability: Double
  package init(_ probability: Double) {
    self.probability = probability.isFinite ? min(max(probability, 0), 1) : 0
  }
  package static func < (left: Self, right: Self) -> Bool { left.probability < right.probability }
}

/// What FSRS knows of a card that was answered at least once.
package struct MemoryState: Hashable, Sendable {
  package var stability: Stability
  package var difficulty: Difficulty
  package init(stability: Stability, difficulty: Difficulty) {
    self.stability = stability
    self.difficulty = difficulty
  }
}

/// What is known of a card: nothing yet, or a state since the day of its last answer.
package enum CardMemory: Hashable, Sendable {
  case unseen
  case seen(MemoryState, last: Day)

  /// The study day of the last answer; nil where there is none.
  package var day: Day? { if case .seen(_, let last) = self { last } else { nil } }
}
