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
  package let missed: [OpenedCard]
  /// The cards answered, by topic, in the order of the sitting.
  package let topics: [Topic]
  package let seconds: Int
  /// Cards that wait today, after this sitting.
  package let dueToday: Int
  package let dueTomorrow: Int
  package let mode: Answer.Mode
  /// Questions the sitting began with.
  package let total: Int
  /// Every answer of a quiz; empty otherwise.
  package let results: [Feedback]

  /// How a topic went.
  package struct Topic: Hashable, Sendable {
    package let title: String
    package var cards: Int
    package var rightAtOnce: Int

    package init(title: String, cards: Int = 0, rightAtOnce: Int = 0) {
      self.title = title
      self.cards = cards
      self.rightAtOnce = rightAtOnce
    }
  }

  /// The sum of the scores of a quiz, from 0 to ``total``.
  package var points: Double { results.reduce(0) { $0 + $1.judgement.score } }

  /// The share of the points that can be had: 0 to 1; 0 where nothing was asked.
  package var share: Double { total == 0 ? 0 : min(1, points / Double(total)) }

  /// The mark from 1 to 6 that the share earns.
  ///
  /// Source: the key of the German chambers of industry and commerce, 92, 81, 67, 50 and 30 %.
  package var mark: Int { 1 + [0.92, 0.81, 0.67, 0.5, 0.3].count { share < $0 } }
}
