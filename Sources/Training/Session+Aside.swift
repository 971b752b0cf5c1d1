import Basics
import Progress

/// Bringing back what was suspended or set aside.
extension Session {
  /// How many cards of the list are shown.
  static let shownAside = 20

  /// Brings cards back, or says which there are; a card that is still on the table needs no naming.
  mutating func resume(_ which: SessionCommand.Resumed?) -> [SessionAction] {
    if which == nil, case .showing(let answered) = table.phase,
      isAside(answered.feedback.card.reference)
    {
      return resume([answered.feedback.card.reference])
    }
    let aside = cards.indices.filter { isAside(cards[$0].reference) }
    guard !aside.isEmpty else { return [.message(.nothingAside)] }
    switch which {
    case nil: return [list(aside)]
    case .all: return resume(aside.map { cards[$0].reference })
    case .number(let number):
      guard 1...aside.count ~= number else { return [.message(.notAside(of: aside.count))] }
      return resume([cards[aside[number - 1]].reference])
    }
  }

  private func isAside(_ card: CardReference) -> Bool {
    progress(of: card).isAside(on: clock.today)
  }

  /// A card that cannot be read any more keeps its number and is not shown.
  private func list(_ aside: [Int]) -> SessionAction {
    let shown = aside.prefix(Session.shownAside).enumerated().compactMap { place, index in
      (try? cards[index].opened()).map { card in
        AsideCard(
          number: place + 1, card: card, isSuspended: progress(of: card.reference).isSuspended)
      }
    }
    return .aside(shown, of: aside.count)
  }

  private mutating func resume(_ references: [CardReference]) -> [SessionAction] {
    let events = references.map { makeEvent(.resume($0)) }
    push(events, touching: references)
    var isUnderstood = true
    for (card, event) in zip(references, events) {
      isUnderstood = bring(card, forwardBy: event) && isUnderstood
    }
    return events.map { .record($0) } + (isUnderstood ? [] : [.reload])
      + [.message(.resumed(count: references.count))]
  }
}
