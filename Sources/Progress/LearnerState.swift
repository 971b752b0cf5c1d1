import Basics
import Memory

/// Every card a learner has met, after all events: what the journals add up to.
package struct LearnerState: Hashable, Sendable {
  package var cards: [CardReference: CardProgress]
  /// Events that an undo or an override names and that no journal holds yet: still on their way from
  /// another device.
  package var awaited: Set<EventID> = []

  package init(cards: [CardReference: CardProgress] = [:]) { self.cards = cards }

  /// How many cards were answered in `learn` for the first time on a study day.
  package func begun(on day: Day) -> Int { cards.values.count { $0.began == day } }

  /// How many cards come back on which day, suspended ones left out.
  ///
  /// Linear in the cards.
  package func load(easyDays: Set<Weekday>) -> DayLoad {
    var load = DayLoad(easyDays: easyDays)
    for progress in cards.values {
      if let due = progress.standingDue { load.add(due) }
    }
    return load
  }

  /// How a card stands; a card never met is new.
  package subscript(card: CardReference) -> CardProgress {
    get { cards[card] ?? CardProgress() }
    set { cards[card] = newValue }
  }
}

/// How one card stands with one learner.
package struct CardProgress: Hashable, Sendable {
  package var memory: CardMemory = .unseen
  /// The study day on which it comes back; nil while new.
  package var due: Day?
  /// Answers in `learn`, undone ones not counted.
  package var reviews = 0
  /// Times it was forgotten after the answer before had been right.
  package var lapses = 0
  package var lastRating: Rating?
  /// The digest of the key that the last answer in `learn` was held against; nil where it is not known.
  package var key: KeyDigest?
  /// What SM-2 or Leitner keeps of the card; nil under FSRS-6.
  package var method: MethodState?
  /// The study day of the first answer in `learn`; nil while new.
  package var began: Day?
  /// The study day of the latest answer that was Again; nil where there is none.
  package var missedOn: Day?
  package var isSuspended = false
  /// Set aside on this study day.
  package var buriedOn: Day?
  /// The moment of the latest event that counts here; nil for a card never met.
  package var latest: Instant?

  /// The study day on which it comes back; nil while new or suspended.
  package var standingDue: Day? { isSuspended ? nil : due }

  package init() {}
}
