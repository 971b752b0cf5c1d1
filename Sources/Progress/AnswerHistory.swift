import Basics
import Memory

/// The answers in a learner's journals that stand after every undo and override, in order: rows of numbers, so that a
/// million of them fit anywhere.
package struct AnswerHistory: Sendable {
  private let deeds: StandingDeeds
  private let table: CardTable

  /// One answer.
  package struct Entry {
    /// The number of the card, from 0 to ``AnswerHistory/cardCount``.
    package let card: Int
    /// The study day.
    package let day: Day
    /// The rating, as overruled; nil in `cram` and `quiz`, which leave the schedule alone.
    package let rating: Rating?
  }

  package init(_ events: some Sequence<Event> = []) {
    var ledger = Ledger()
    for event in events { ledger.add(event) }
    self.init(ledger)
  }

  init(_ ledger: consuming Ledger) {
    table = ledger.table
    deeds = ledger.standingDeeds()
  }

  /// How many cards the learner has met.
  package var cardCount: Int { table.count }

  /// The ranges of cards that are worth a core of their own.
  package var leastCards: Int { deeds.count < 20_000 ? .max : max(1, (table.count + 1) / 2) }

  /// Calls `body` with every answer about some cards, in order.
  package func forEach(of cards: Range<Int>, _ body: (Entry) -> Void) {
    deeds.forEach(of: cards) { deed, act in
      guard act.rating != nil || act == .practised, let instant = deed.instant else { return }
      body(Entry(card: Int(deed.card), day: StudyDay.of(instant), rating: act.rating))
    }
  }

  /// For every number whether it is that of one of some cards of a deck.
  package func isAmong(_ ids: CardIDList, of deck: DeckID) -> [Bool] {
    var isAmong = [Bool](repeating: false, count: cardCount)
    for number in table.numbers(of: ids, in: deck) { isAmong[number] = true }
    return isAmong
  }
}
