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

  /// What ``wantedRetention`` may be: below, more is forgotten than learned; above, days get endless.
  package static let retentions = 0.7...0.99
  /// What ``newPerDay`` may be, and what it is unless told otherwise.
  package static let newPerDays = 0...9999
  package static let usualNewPerDay = 10

  package init(
    wantedRetention: Retrievability = Retrievability(0.9),
    newPerDay: Int = LearnerSettings.usualNewPerDay, exam: Day? = nil
  ) {
    self.wantedRetention = wantedRetention
    self.newPerDay = newPerDay
    self.exam = exam
  }
}
