import Basics
import Decks
import Facts
import Memory
import Progress
import TestSupport

@testable import Training

/// A session with a clock and a journal, as the program would hold it.
struct Sitting {
  let cards: [StudyCard]
  let replay = Replay(scheduler: Scheduler())
  private(set) var session: Session
  private(set) var recorded: [Event] = []
  private let past: [Event]
  private var now = Sample.now

  init(
    cards: [Card], state: LearnerState = LearnerState(), earlier: [Event] = [],
    settings: StudySettings = StudySettings()
  ) {
    self.cards = StudyCard.cards(of: Sample.deck(of: cards))
    past = earlier
    session = Session(
      cards: self.cards, state: state, settings: settings, replay: replay,
      seed: UInt64(7 + earlier.count), at: now
    ) { typed, key in
      switch typed {
      case "": Judgement(.unknown, rule: "unknown")
      case "fast": Judgement(.almost, rule: "probe")
      case "7600 km": Judgement(.accept, rule: "probe")
      case key.text: Judgement(.accept, rule: "probe")
      default: Judgement(.reject, rule: "probe")
      }
    }
  }

  mutating func start() -> [SessionAction] { perform(.started) }

  mutating func type(_ line: String) -> [SessionAction] { perform(.typed(line)) }

  mutating func pass(seconds: Int) {
    now = Sample.known(
      Instant(milliseconds: now.milliseconds + seconds * 1000, offsetMinutes: now.offsetMinutes))
  }

  private mutating func perform(_ event: SessionEvent) -> [SessionAction] {
    var actions = session.handle(event, at: now)
    if actions == [.recall] {
      actions += session.handle(.recalled(past + recorded), at: now)
    }
    for action in actions {
      if let event = action.event { recorded.append(event) }
      if action == .reload {
        _ = session.handle(.reloaded(replay.state(of: past + recorded)), at: now)
      }
    }
    return actions
  }
}

extension SessionAction {
  var name: String {
    switch self {
    case .record: "record"
    case .reload: "reload"
    case .recall: "recall"
    case .ask: "ask"
    case .show: "show"
    case .reveal: "reveal"
    case .graded: "graded"
    case .retry: "retry"
    case .message: "message"
    case .help: "help"
    case .hint: "hint"
    case .source: "source"
    case .open: "open"
    case .aside: "aside"
    case .ended: "ended"
    }
  }

  var event: Event? { if case .record(let event) = self { event } else { nil } }
  var answer: Answer? {
    if case .record(let event) = self, case .answer(let answer) = event.kind { answer } else { nil }
  }
  var feedback: Feedback? { if case .show(let feedback) = self { feedback } else { nil } }
  var asked: AskedCard? { if case .ask(let card) = self { card } else { nil } }
  var summary: SessionSummary? { if case .ended(let summary) = self { summary } else { nil } }
}

extension Session.Table {
  /// The table without the moment a question was put.
  var withoutTime: Session.Table {
    var copy = self
    if case .asking(var asking) = copy.phase {
      asking.since = 0
      asking.beforeReveal = nil
      copy.phase = .asking(asking)
    }
    return copy
  }
}
