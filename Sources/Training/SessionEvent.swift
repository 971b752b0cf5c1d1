import Basics
import Facts
import Memory
import Progress

/// What a learner, or the program around the sitting, does.
package enum SessionEvent: Sendable {
  case started
  /// A line as it was typed: an answer, a `:` command or `?`.
  case typed(String)
  case command(SessionCommand)
  /// Time has passed; nothing else happened.
  case tick
  /// The learner's files were read anew, after ``SessionAction/reload``.
  case reloaded(LearnerState)
  /// All events of the learner's files in their order, after ``SessionAction/recall``.
  case recalled([Event])
}

/// What the program around a sitting has to do, in this order.
package enum SessionAction: Hashable, Sendable {
  /// Make the event durable; what follows in the list may be done only when that has worked.
  case record(Event)
  /// Read the learner's state anew and hand it back.
  case reload
  /// Read the learner's events and hand them back; more actions follow from them.
  case recall
  case ask(AskedCard)
  case show(Feedback)
  /// The answer and its evidence, for the learner to say how well they knew it.
  case reveal(OpenedCard)
  /// When the card comes back that the learner has graded.
  case graded(Feedback)
  /// Not yet right, but near: the same card once more.
  case retry(Judgement, AskedCard)
  case message(SessionMessage)
  case help
  case hint(Hint)
  /// The card's evidence; before the answer only where it stands.
  case source(OpenedCard, isAnswered: Bool)
  /// The same in the article's whole paragraph.
  case open(OpenedCard, isAnswered: Bool)
  /// The first cards of those that are suspended or buried, and how many there are in all.
  case aside([AsideCard], of: Int)
  case ended(SessionSummary)
}

/// A card that is not asked for now.
package struct AsideCard: Hashable, Sendable {
  /// Its place among the cards set aside, counted from 1.
  package let number: Int
  package let card: OpenedCard
  /// Suspended for good, instead of buried for a day.
  package let isSuspended: Bool
}

/// A card as it is put to the learner.
package struct AskedCard: Hashable, Sendable {
  package let card: OpenedCard
  /// The place in the sitting, counted from 1.
  package let position: Int
  package let total: Int
  package let isNew: Bool
  /// Missed before in this sitting.
  package let isBack: Bool
  /// The deck wants another answer than it did when the learner last gave one.
  package var isCorrected = false
  package let isRetry: Bool
  package let hints: [Hint]
  /// The first question ever put to this learner.
  package let isVeryFirst: Bool
  package let timeLeft: TimeLeft?

  /// Whole minutes to go: until the end that was set, or as long as the rest takes at the pace so far.
  package enum TimeLeft: Hashable, Sendable { case minutes(Int), about(Int) }
}

/// What an answer was worth, and what follows from it.
package struct Feedback: Hashable, Sendable {
  package let card: OpenedCard
  package let typed: String
  package let judgement: Judgement
  package let rating: Rating
  /// When the card comes back; nil where the schedule is left alone.
  package let due: Day?
  package let today: Day
  /// Missed, and so asked again in this sitting.
  package let returnsToday: Bool
  /// The learner has overruled the verdict.
  package let isOverruled: Bool
  /// The deck wants another answer than it did when the learner last gave one.
  package var isCorrected = false
  /// Set where the card was missed that is forgotten again and again.
  package var leech: Leech?
}

/// A card that is forgotten again and again.
package struct Leech: Hashable, Sendable {
  package let lapses: Int
  /// Whether the same fact is asked next in another form.
  package let hasOtherKind: Bool
}

/// A remark that needs no more than a line.
package enum SessionMessage: Hashable, Sendable {
  case nothingWaits(newLeft: Int, nextDue: Day?, begunToday: Int = 0)
  case nothingMissed
  case nothingToUndo, undone
  case skipped, suspended, buried
  case resumed(count: Int), nothingAside
  /// No card of the list has that number.
  case notAside(of: Int)
  case reported, reportNeedsText
  case notAnOption(count: Int), notAnOrder(count: Int), neitherTrueNorFalse
  case notAMatching(premises: Int, responses: Int)
  case unknownCommand(String)
  case notAGrade
  case sureNoted(Int), sureWants
  case onlyBeforeAnswer, onlyAfterAnswer
  case noMoreHints
  case enterGoesOn
  case why(Judgement)
  case timeIsUp
  case notInQuiz
}
