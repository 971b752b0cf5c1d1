import Basics
import Memory

/// How a learner wants to practise: what `kartei config` changes.
package struct LearnerSettings: Hashable, Sendable {
  /// The chance of recall at which a card comes back: 0.7 to 0.99.
  package var wantedRetention: Retrievability
  /// New cards a study day at most.
  package var newPerDay: Int
  /// The study day of an exam; nil where there is none.
  package var exam: Day?
  /// Days of the week on which as little as possible comes back.
  package var easyDays: Set<Weekday>
  /// The decks whose cards come back in another way than usual.
  package var decks: [DeckID: DeckSchedule]

  /// So many decks may have a schedule of their own, so that a journal line holds them all.
  package static let mostDecks = 200
  /// What ``newPerDay`` may be, and what it is unless told otherwise.
  package static let newPerDays = 0...9999
  package static let usualNewPerDay = 10

  package init(
    wantedRetention: Retrievability = Retrievability(0.9),
    newPerDay: Int = LearnerSettings.usualNewPerDay, exam: Day? = nil,
    easyDays: Set<Weekday> = [], decks: [DeckID: DeckSchedule] = [:]
  ) {
    self.wantedRetention = wantedRetention
    self.newPerDay = newPerDay
    self.exam = exam
    self.easyDays = easyDays
    self.decks = decks
  }
}
