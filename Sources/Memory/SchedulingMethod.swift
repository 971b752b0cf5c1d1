import Basics

/// A way to say when a card comes back: what it keeps of a card's answers, and the days that follow from that.
package protocol SchedulingMethod: Sendable {
  associatedtype State: Hashable, Sendable

  /// The state after an answer, `elapsedDays` study days after the one before; below 0 is 0.
  ///
  /// `state` is nil for a card's first answer.
  func state(after state: State?, rating: Rating, elapsedDays: Int) -> State

  /// The days until the card should come back, as a fraction; whole days and limits are the ``Scheduler``'s.
  func days(after state: State) -> Double
}

/// FSRS-6 as a method: the day on which recall has fallen to what is wanted.
package struct FSRS6: SchedulingMethod {
  let model: MemoryModel
  let wanted: Retrievability

  package init(model: MemoryModel = MemoryModel(), wanted: Retrievability = Retrievability(0.9)) {
    self.model = model
    self.wanted = wanted
  }

  /// The model's next state.
  package func state(after state: MemoryState?, rating: Rating, elapsedDays: Int) -> MemoryState {
    state.map { model.nextState($0, rating: rating, elapsedDays: elapsedDays) }
      ?? model.firstState(rating)
  }

  /// The days until recall has fallen to what is wanted.
  package func days(after state: MemoryState) -> Double {
    model.curve.days(until: wanted, stability: state.stability)
  }
}

/// The methods that can be chosen, by the names they have in files and on the command line.
package enum MethodName: String, CaseIterable, Hashable, Sendable {
  case fsrs6 = "fsrs-6"
  case superMemo2 = "sm-2"
  case leitner
}

/// What SM-2 or Leitner keeps of a card.
///
/// FSRS-6 has no case here: its ``MemoryState`` is kept for every card, since recall is foretold from it
/// whatever method brings the card back.
package enum MethodState: Hashable, Sendable {
  case superMemo2(SuperMemo2.State)
  case leitner(LeitnerBoxes.State)
}
