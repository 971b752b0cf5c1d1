import Basics
import Decks
import Progress

/// The cards that a learner suspended, buried for today, or reported as wrong.
package struct AsideCards: Hashable, Sendable {
  package private(set) var suspended: [OpenedCard] = []
  package private(set) var buried: [OpenedCard] = []
  /// In the order of the reports.
  package private(set) var reported: [Report] = []

  /// What a learner says is wrong with a card.
  package struct Report: Hashable, Sendable {
    package let card: OpenedCard
    package let text: String
    package let day: Day
  }

  /// Goes through some cards and all events; reports that were taken back do not count.
  ///
  /// Throws where a deck's file cannot be read any more.
  package init(
    among cards: [StudyCard], state: LearnerState, events: [Event], on day: Day
  ) throws(DecksError) {
    var places: [CardReference: StudyCard] = [:]
    for (card, progress) in zip(cards, StudyList(cards, state).progress) {
      places[card.reference] = card
      if progress.isSuspended {
        suspended.append(try card.opened())
      } else if progress.isAside(on: day) {
        buried.append(try card.opened())
      }
    }
    for event in AsideCards.standing(events) {
      guard case .report(let reference, let text) = event.kind, let card = places[reference]
      else { continue }
      reported.append(
        Report(card: try card.opened(), text: text, day: StudyDay.of(event.at)))
    }
  }

  /// How many cards there are in all; one that was suspended and reported counts once.
  package var count: Int { Set(suspended + buried + reported.map(\.card)).count }

  package var isEmpty: Bool { suspended.isEmpty && buried.isEmpty && reported.isEmpty }

  /// The events that bring cards back, each later than every event so far.
  package static func resuming(
    _ cards: [CardReference], after state: LearnerState, at moment: Instant,
    using chance: inout some RandomNumberGenerator
  ) -> [Event] {
    var clock = SessionClock(start: moment, latest: state.latest)
    return cards.map { card in
      let stamp = clock.stamp()
      return Event(id: EventID(at: stamp, using: &chance), at: stamp, kind: .resume(card))
    }
  }

  /// Events in their order, without those that were taken back.
  private static func standing(_ events: [Event]) -> [Event] {
    var gone: Set<EventID> = []
    var standing: [Event] = []
    for event in events.reversed() where !gone.contains(event.id) {
      if case .undo(let id) = event.kind { gone.insert(id) } else { standing.append(event) }
    }
    return standing.reversed()
  }
}
