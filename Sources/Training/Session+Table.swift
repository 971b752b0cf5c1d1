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
    /// The moment of the answer, or of the learner's last word on it.
    var settled: Instant
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
    /// Cards gone through with their answers read, and how long that took.
    var timed = 0
    var milliseconds = 0

    /// From this many cards on there is a pace.
    static let enoughForPace = 3
    /// Whoever stays longer with one card has left the table, in milliseconds.
    private static let longest = 120_000

    mutating func count(milliseconds spent: Int?) {
      guard let spent else { return }
      timed += 1
      milliseconds += min(spent, Tally.longest)
    }
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

    /// Strikes the last cards off, and returns them.
    mutating func cut(to count: Int) -> [Int] {
      let gone = Array(cards.dropFirst(count))
      cards.removeLast(gone.count)
      members.subtract(gone)
      return gone
    }
  }

  /// Puts everything back to how it was, and returns what was struck off the rolls for it.
  @discardableResult
  mutating func restore(_ before: Table) -> Struck {
    table = before
    results.removeLast(max(0, results.count - before.tally.results))
    return Struck(
      met: met.cut(to: before.tally.met), missed: missed.cut(to: before.tally.missed),
      below: before.tally)
  }

  /// Makes one step of the last two, for what the learner did at once.
  mutating func joinLastSteps() {
    guard steps.count > 1, let last = steps.popLast() else { return }
    let first = steps.removeLast()
    steps.append(
      Step(before: first.before, events: first.events + last.events, progress: first.progress))
  }

  /// Takes one step back.
  mutating func takeBack(_ step: Step) {
    if let struck = step.struck {
      _ = met.cut(to: struck.below.met)
      _ = missed.cut(to: struck.below.missed)
      for card in struck.met { _ = met.enter(card) }
      for card in struck.missed { _ = missed.enter(card) }
    }
    restore(step.before)
    changed.merge(step.progress) { _, before in before }
    load = nil
  }

  /// What was struck off the ends of the rolls, which a step may then have filled otherwise.
  struct Struck: Hashable, Sendable {
    let met: [Int]
    let missed: [Int]
    /// How far the rolls were cut.
    let below: Tally
  }

  /// Something that can be taken back: how the table was, and the events that made it different.
  struct Step: Sendable {
    let before: Table
    let events: [EventID]
    /// How the cards stood that it touched.
    let progress: [CardReference: CardProgress]
    var struck: Struck?
  }
}
