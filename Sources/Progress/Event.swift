import Basics
import Memory

/// One line of a learner's journal: something that happened, never changed afterwards.
package struct Event: Hashable, Sendable {
  package let id: EventID
  package let at: Instant
  package let kind: Kind

  package init(id: EventID, at: Instant, kind: Kind) {
    self.id = id
    self.at = at
    self.kind = kind
  }

  /// What can happen.
  package enum Kind: Hashable, Sendable {
    case answer(Answer)
    /// Takes back an earlier event, as if it had never happened.
    case undo(EventID)
    /// The learner overrules the verdict of an earlier answer.
    case override(EventID, rating: Rating)
    /// The card is not asked any more.
    case suspend(CardReference)
    /// The card is asked again on its day, neither suspended nor set aside.
    case resume(CardReference)
    /// Sets a card aside until the next study day.
    case bury(CardReference)
    /// Tells the teacher that a question is wrong.
    case report(CardReference, text: String)
    /// How the learner wants to practise from here on.
    case settings(LearnerSettings)
    /// The FSRS-6 weights from here on, as fitted to the learner's answers; nil for the usual ones.
    case weights(Weights?)
  }
}

/// A card of a deck.
package struct CardReference: Hashable, Sendable {
  package let deck: DeckID
  package let card: CardID
  package init(deck: DeckID, card: CardID) {
    self.deck = deck
    self.card = card
  }
}

/// One judged answer.
package struct Answer: Hashable, Sendable {
  package let card: CardReference
  package let rating: Rating
  /// accept, note, almost, partial, reject or unknown.
  package let verdict: String
  /// The name of the rule that decided.
  package let rule: String
  /// What the learner typed, cut to 2,000 code points.
  package let typed: String
  /// What was typed before the free retry, cut likewise; nil where there was none.
  package let first: String?
  /// How sure the learner was before the verdict, 1 to 4; nil where they did not say.
  package let sure: Int?
  /// The digest of the key that the answer was held against; nil in lines of before it was kept.
  package let key: KeyDigest?
  /// From the question on screen to the answer.
  package let milliseconds: Int
  package let mode: Mode
  /// By how many days the card comes back earlier (below 0) or later than its interval says, −127 to 127; nil
  /// where that was left to chance.
  package let shift: Int?

  /// The verdict that a rating usually comes with.
  static func usualVerdict(for rating: Rating) -> String {
    rating == .again ? "reject" : "accept"
  }

  /// The rule that a rating usually comes with.
  static func usualRule(for rating: Rating) -> String {
    rating == .again ? "different" : "same-text"
  }

  /// Only `learn` changes the schedule.
  package enum Mode: String, CaseIterable, Hashable, Sendable { case learn, cram, quiz }

  package init(
    card: CardReference, rating: Rating, verdict: String, rule: String, typed: String,
    milliseconds: Int, mode: Mode, first: String? = nil, sure: Int? = nil,
    key: KeyDigest? = nil, shift: Int? = nil
  ) {
    self.card = card
    self.rating = rating
    self.verdict = verdict
    self.rule = rule
    self.typed = typed
    self.milliseconds = milliseconds
    self.mode = mode
    self.first = first
    self.sure = sure
    self.key = key
    self.shift = shift.map { min(max($0, -Scheduler.mostShift), Scheduler.mostShift) }
  }
}
