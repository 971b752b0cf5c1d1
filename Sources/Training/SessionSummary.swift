import Basics
import Progress

/// What a sitting came to.
package struct SessionSummary: Hashable, Sendable {
  /// Answers given, repeated ones counted.
  package let answers: Int
  /// Cards answered at least once.
  package let cards: Int
  /// Cards that were right the first time.
  package let rightAtOnce: Int
  /// Cards met for the first time.
  package let newCards: Int
  /// Cards missed at least once, in the order of the sitting.
  package let missed: [StudyCard]
  package let seconds: Int
  /// Cards that wait today, after this sitting.
  package let dueToday: Int
  package let dueTomorrow: Int
  package let mode: Answer.Mode
}
