import Basics
import Memory
import Progress

/// On which of the next days cards come: of one fact one a day.
struct ComingDays {
  /// Cards by day, from the first day on; what is overdue comes on the first.
  private(set) var counts: [Int]
  /// How many days after the first the next card comes; nil where none does.
  private(set) var next: Int?

  /// Goes through cards once and sorts those that come soon; suspended ones never come.
  init(of list: StudyList, from day: Day, days: Int) {
    counts = Array(repeating: 0, count: days)
    var soon: [(offset: Int, fact: Int, isMet: Bool)] = []
    var isMet = [Bool](repeating: false, count: list.factCount)
    for index in list.indices {
      let (known, fact) = (list.progress[index], Int(list.facts[index]))
      let isMetToday = known.last == day
      if isMetToday { isMet[fact] = true }
      guard let due = known.due, !known.isSuspended else { continue }
      let wanted = list.isCorrected(index) ? 0 : due - day
      let offset = max(known.buriedOn == day ? 1 : 0, wanted)
      if offset < days { soon.append((offset, fact, isMetToday)) } else { note(offset) }
    }
    soon.sort { $0.offset < $1.offset }
    // The first day on which each fact may come again; −1 before it has come.
    var free = [Int](repeating: -1, count: list.factCount)
    for (offset, fact, isMetToday) in soon {
      let first = free[fact] >= 0 ? free[fact] : isMet[fact] && !isMetToday ? 1 : 0
      let place = max(offset, first)
      free[fact] = place + 1
      if counts.indices.contains(place) { counts[place] += 1 }
      note(place)
    }
  }

  private mutating func note(_ offset: Int) {
    if offset > 0 { next = min(next ?? offset, offset) }
  }
}
