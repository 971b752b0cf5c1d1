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
  init(
    of cards: [StudyCard], from day: Day, days: Int, progress: (CardReference) -> CardProgress
  ) {
    counts = Array(repeating: 0, count: days)
    var soon: [(offset: Int, fact: FactKey, isMet: Bool)] = []
    var met: Set<FactKey> = []
    for card in cards {
      let known = progress(card.reference)
      let isMet = known.memory.isMet(on: day)
      if isMet { met.insert(card.factKey) }
      guard let due = known.due, !known.isSuspended else { continue }
      let wanted = card.isCorrected(since: known) ? 0 : due - day
      let offset = max(known.buriedOn == day ? 1 : 0, wanted)
      if offset < days { soon.append((offset, card.factKey, isMet)) } else { note(offset) }
    }
    soon.sort { $0.offset < $1.offset }
    var free: [FactKey: Int] = [:]
    for (offset, fact, isMet) in soon {
      let place = max(offset, free[fact] ?? (met.contains(fact) && !isMet ? 1 : 0))
      free[fact] = place + 1
      if counts.indices.contains(place) { counts[place] += 1 }
      note(place)
    }
  }

  private mutating func note(_ offset: Int) {
    if offset > 0 { next = min(next ?? offset, offset) }
  }
}
