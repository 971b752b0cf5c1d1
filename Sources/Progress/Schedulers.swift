import Basics
import Memory

/// How a learner's cards come back: as usual, or as their deck's own schedule says.
package struct Schedulers: Sendable {
  /// For decks without a schedule of their own.
  package let usual: Scheduler
  /// The schedules that decks have of their own.
  let decks: [DeckID: DeckSchedule]
  /// Days of the week that the learner wants to keep free.
  package let easyDays: Set<Weekday>
  private let own: [DeckID: Scheduler]

  package init(
    usual: Scheduler = Scheduler(), decks: [DeckID: DeckSchedule] = [:],
    easyDays: Set<Weekday> = []
  ) {
    self.usual = usual
    self.decks = decks
    self.easyDays = easyDays
    own = decks.mapValues(usual.following)
  }

  /// The scheduler of a deck's cards.
  package subscript(deck: DeckID) -> Scheduler { own.isEmpty ? usual : own[deck] ?? usual }

  /// Whether the same answers lead to the same due days.
  func agree(with other: Schedulers) -> Bool {
    usual.model.weights == other.usual.model.weights
      && usual.wantedRetention == other.usual.wantedRetention && decks == other.decks
  }
}
