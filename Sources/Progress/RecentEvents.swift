import Basics
import Memory

/// What was recorded since the folder was opened, so that taking back a slip needs no journal.
struct RecentEvents {
  private var events: [Event] = []
  private var ids: Set<EventID> = []
  /// How each card stood before its first event here.
  private var before: [CardReference: CardProgress] = [:]

  /// Remembers an event that is about to bring `state` forward.
  mutating func add(_ event: Event, to state: LearnerState) {
    if let card = event.card, before[card] == nil { before[card] = state[card] }
    events.append(event)
    ids.insert(event.id)
  }

  /// The state after everything here, where the newest event takes back or overrules one of the others.
  ///
  /// Nil where it names an older one.
  func state(revising state: LearnerState, replay: Replay) -> LearnerState? {
    guard let target = events.last?.target, ids.contains(target) else { return nil }
    var revised = state
    for (card, progress) in before {
      if progress.latest == nil { revised.forget(card) } else { revised[card] = progress }
    }
    var ledger = Ledger()
    for event in events { ledger.add(event) }
    replay.bring(&revised, forwardBy: &ledger)
    return revised
  }
}

extension Event {
  /// The card it is about; nil where it is about another event or about the learner.
  package var card: CardReference? {
    switch kind {
    case .answer(let answer): answer.card
    case .suspend(let card), .resume(let card), .bury(let card), .report(let card, _): card
    case .undo, .override, .settings, .weights: nil
    }
  }

  /// The event it takes back or overrules.
  package var target: EventID? {
    switch kind {
    case .undo(let target), .override(let target, _): target
    default: nil
    }
  }
}
