import Basics
import Memory

extension AnswerCounts {
  /// Counts the answers in `learn`, whether undone later or not: the time was spent all the same.
  package init(_ events: some Sequence<Event>) {
    self.init()
    var lastDays: [CardReference: Day] = [:]
    for event in events {
      guard case .answer(let answer) = event.kind, answer.mode == .learn else { continue }
      let day = StudyDay.of(event.at)
      let last = lastDays.updateValue(day, forKey: answer.card)
      add(
        answer.rating, isFirst: last == nil, isSameDay: last == day,
        seconds: Double(answer.milliseconds) / 1000)
    }
  }
}
