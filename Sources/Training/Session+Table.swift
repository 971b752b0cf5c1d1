import Basics
import Progress

extension Session {
  /// Everything that undo brings back exactly.
  struct Table: Hashable, Sendable {
    var queue: StudyQueue
    var phase = Phase.idle
    var tally = Tally()
    /// The last answer, as long as it can be overruled.
    var last: Answered?
  }

  enum Phase: Hashable, Sendable {
    case idle
    case asking(Asking)
    case showing(Answered)
    case ended
  }

  /// A question on the table.
  struct Asking: Hashable, Sendable {
    let item: StudyQueue.Item
    let card: OpenedCard
    var hints: [Hint] = []
    /// What was typed before the free retry, and what it was worth.
    var firstTry: FirstTry?
    /// Milliseconds since 1970.
    var since: Int
    /// How sure the learner said they were, 1 to 4.
    var sure: Int?
    /// What was typed before the answer was shown for self-grading; nil while it is covered.
    var beforeReveal: String?
  }

  struct FirstTry: Hashable, Sendable {
    let typed: String
    let judgement: Judgement
  }

  /// A question that was answered, and the event that says so.
  struct Answered: Hashable, Sendable {
    let asking: Asking
    var feedback: Feedback
    let event: Event
  }

  struct Tally: Hashable, Sendable {
    var answers = 0
    /// Cards that need not come again in this sitting.
    var finished = 0
    var newCards = 0
    /// How much of ``Session/met``, ``Session/missed`` and ``Session/results`` counts.
    var met = 0
    var missed = 0
    var results = 0
  }

  /// Cards in the order in which something first happened to them: grows at its end, and undo cuts it back.
  ///
  /// Not part of the table, so that remembering a table for undo costs the same after any number of answers.
  struct Roll: Sendable {
    private(set) var cards: [Int] = []
    private var members: Set<Int> = []

    func contains(_ card: Int) -> Bool { members.contains(card) }

    /// Enters a card; false where it was there.
    mutating func enter(_ card: Int) -> Bool {
      guard members.insert(card).inserted else { return false }
      cards.append(card)
      return true
    }

    mutating func cut(to count: Int) {
      while cards.count > count { members.remove(cards.removeLast()) }
    }
  }

  /// Puts everything back to how it was.
  mutating func restore(_ before: Table) {
    table = before
    met.cut(to: before.tally.met)
    missed.cut(to: before.tally.missed)
    results.removeLast(max(0, results.count - before.tally.results))
  }

  /// Something that can be taken back: how the table was, and the events that made it different.
  struct Step: Sendable {
    let before: Table
    let events: [EventID]
    let progress: (card: CardReference, before: CardProgress)?
  }
}
