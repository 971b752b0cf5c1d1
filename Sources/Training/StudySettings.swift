import Progress

/// What a learner wants of a sitting.
package struct StudySettings: Hashable, Sendable {
  /// `learn` changes the schedule; `cram` and `quiz` are logged and leave it alone.
  package var mode: Answer.Mode
  /// New cards a study day at most, 0 and more; those begun earlier that day count.
  package var newCards: Int
  /// Where new cards come among those that are due.
  package var newOrder = NewOrder.mixed
  /// Cards at most, due and new together; nil for all.
  package var limit: Int?
  /// The sitting ends after the card during which this time has passed; nil for no end.
  package var minutes: Int?
  /// The slug or title of the only topic asked; nil for all.
  package var topic: String?
  /// The id or title of the only article asked about; nil for all.
  package var source: String?
  /// Cards are due this many days before their day.
  package var ahead = 0
  /// Only cards that were missed on the day they were last answered, whether they are due or not.
  package var onlyMissed = false
  /// Whether the learner sees the answer and says how well it was known, instead of typing it.
  package var isSelfGraded = false
  /// Whether the learner goes on with Enter after each answer; false where input is no terminal.
  package var pausesAfterAnswer: Bool
  /// How many other cards come before a missed one returns.
  package var gap: Int
  /// Questions of a quiz, and the seed of its form: the same seed asks everybody the same.
  package var questions = 10
  package var formSeed: UInt64 = 0
  /// The exam that `learn` prepares for; nil for the usual schedule.
  package var exam: ExamAim?

  /// Where new cards come: spread among those that are due, or all after or before them.
  package enum NewOrder: String, CaseIterable, Hashable, Sendable { case mixed, last, first }

  package init(
    mode: Answer.Mode = .learn, newCards: Int = 10, limit: Int? = nil, minutes: Int? = nil,
    topic: String? = nil, pausesAfterAnswer: Bool = true, gap: Int = 4
  ) {
    self.mode = mode
    self.newCards = max(0, newCards)
    self.limit = limit
    self.minutes = minutes
    self.topic = topic
    self.pausesAfterAnswer = pausesAfterAnswer
    self.gap = max(1, gap)
  }
}
