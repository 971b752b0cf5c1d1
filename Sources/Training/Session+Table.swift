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
    var hints: [Hint] = []
    /// What was typed before the free retry, and what it was worth.
    var firstTry: FirstTry?
    /// Milliseconds since 1970.
    var since: Int
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
    /// Places of cards answered at least once, and of those missed at least once.
    var met: [Int] = []
    var missed: [Int] = []
    var newCards = 0
    /// What a quiz tells at its end.
    var results: [Feedback] = []
  }

  /// Something that can be taken back: how the table was, and the events that made it different.
  struct Step: Sendable {
    let before: Table
    let events: [EventID]
    let progress: (card: CardReference, before: CardProgress)?
  }
}
