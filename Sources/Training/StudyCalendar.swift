import Basics
import Decks
import Progress

/// How many answers a learner gave on each study day of the last weeks.
package struct StudyCalendar: Hashable, Sendable {
  /// The Monday it begins with.
  package let start: Day
  package let today: Day
  /// Answers by day since ``start``, up to today.
  package private(set) var answers: [Int]

  /// How many weeks are looked at, this one included.
  package static let weeks = 12

  /// Goes through the answers to a deck's cards.
  ///
  /// Undone answers do not count, those of every mode do. Linear.
  package init(of history: AnswerHistory, among deck: OpenDeck, today: Day) {
    self.today = today
    let start = today + -(today.weekday.number + 7 * (StudyCalendar.weeks - 1))
    self.start = start
    let isAmong = history.isAmong(deck.entries.ids, of: deck.id)
    var answers = Array(repeating: 0, count: today - start + 1)
    history.forEach(of: 0..<history.cardCount) { answer in
      let place = answer.day - start
      if answers.indices.contains(place), isAmong[answer.card] { answers[place] += 1 }
    }
    self.answers = answers
  }

  /// Answers on a day; nil where the calendar does not reach.
  package subscript(day: Day) -> Int? {
    let place = day - start
    return answers.indices.contains(place) ? answers[place] : nil
  }

  /// Days on which something was answered.
  package var activeDays: Int { answers.count { $0 > 0 } }
}
