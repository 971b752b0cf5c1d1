import Basics
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

  /// Goes through events in their order.
  ///
  /// Undone answers do not count, those of every mode do. Linear.
  package init(of events: [Event], among cards: Set<CardReference>, today: Day) {
    self.today = today
    start = today + -(today.weekday.number + 7 * (StudyCalendar.weeks - 1))
    answers = Array(repeating: 0, count: today - start + 1)
    var gone: Set<EventID> = []
    for event in events.reversed() where !gone.contains(event.id) {
      switch event.kind {
      case .undo(let id): gone.insert(id)
      case .answer(let answer) where cards.contains(answer.card):
        let place = StudyDay.of(event.at) - start
        if answers.indices.contains(place) { answers[place] += 1 }
      default: break
      }
    }
  }

  /// Answers on a day; nil where the calendar does not reach.
  package subscript(day: Day) -> Int? {
    let place = day - start
    return answers.indices.contains(place) ? answers[place] : nil
  }

  /// Days on which something was answered.
  package var activeDays: Int { answers.count { $0 > 0 } }
}
