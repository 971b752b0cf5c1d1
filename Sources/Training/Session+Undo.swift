import Basics
import Memory
import Progress

/// Taking back, step by step, first in this sitting and then in those before it.
extension Session {
  mutating func undo() -> [SessionAction] {
    guard let step = steps.popLast() else { return undoEarlier() }
    let undone = step.events.reversed().map { SessionAction.record(makeEvent(.undo($0))) }
    takeBack(step)
    switch table.phase {
    case .asking(var asking):
      asking.since = clock.now.milliseconds
      asking.beforeReveal = nil
      table.phase = .asking(asking)
      return undone + [.message(.undone), .ask(asked(asking))]
    case .showing(let answered): return undone + [.message(.undone), .show(answered.feedback)]
    case .idle, .ended: return undone
    }
  }

  /// Takes back the last thing done in an earlier sitting; where that was an answer, its card is asked at once.
  ///
  /// A test and cramming leave the schedule alone, so they do not reach so far.
  mutating func undoEarlier() -> [SessionAction] {
    guard settings.mode == .learn else { return [.message(.nothingToUndo)] }
    guard earlier != nil else { return [.recall] }
    guard let event = earlier?.popLast(), case .asking(let asking) = table.phase else {
      return [.message(.nothingToUndo)]
    }
    let undone: [SessionAction] = [.record(makeEvent(.undo(event.id))), .reload, .message(.undone)]
    guard case .answer(let answer) = event.kind,
      let index = cards.firstIndex(where: { $0.reference == answer.card })
    else { return undone + [.ask(asked(asking))] }
    table.queue.takeBack(asking.item)
    table.queue.putFirst(
      StudyQueue.Item(index: index, isNew: progress(of: answer.card).reviews <= 1))
    table.last = nil
    table.phase = .idle
    return undone + advance()
  }

  /// What of earlier events can still be taken back: what stands, and is about a card of this sitting.
  ///
  /// Linear in the events.
  func undoable(_ events: [Event]) -> [Event] {
    let known = Set(cards.map(\.reference))
    var gone: Set<EventID> = []
    var standing: [Event] = []
    for event in events.reversed() where !gone.contains(event.id) {
      switch event.kind {
      case .undo(let id): gone.insert(id)
      case .answer, .override, .suspend, .resume, .bury, .report: standing.append(event)
      case .settings, .weights: break
      }
    }
    let ours = Set(standing.filter { $0.card.map(known.contains) ?? false }.map(\.id))
    return standing.reversed().filter { event in
      if case .override(let id, _) = event.kind { return ours.contains(id) }
      return ours.contains(event.id)
    }
  }
}

extension Event {
  /// The card it is about; nil where it is about another event.
  fileprivate var card: CardReference? {
    switch kind {
    case .answer(let answer): answer.card
    case .suspend(let card), .resume(let card), .bury(let card), .report(let card, _): card
    case .undo, .override, .settings, .weights: nil
    }
  }
}
