import Basics
import Memory
import Progress

/// How often cards were recalled that had been met on an earlier day, and how often the memory model
/// said they would be.
package struct RecallRecord: Hashable, Sendable {
  package private(set) var answers = 0
  package private(set) var recalled = 0
  /// The sum of the predicted chances.
  package private(set) var predicted = 0.0

  /// The same by how sure recall was; bounds in per cent.
  package private(set) var bins: [Bin] = zip([0, 70, 80, 90], [70, 80, 90, 100]).map {
    Bin(from: $0, to: $1)
  }

  /// Answers whose predicted chance lay between two bounds, in per cent.
  package struct Bin: Hashable, Sendable {
    package let from: Int
    package let to: Int
    package fileprivate(set) var answers = 0
    package fileprivate(set) var recalled = 0
    package fileprivate(set) var predicted = 0.0

    /// The share recalled; nil before there was any test.
    package var share: Double? { answers == 0 ? nil : Double(recalled) / Double(answers) }
    /// The share predicted; nil before there was any test.
    package var predictedShare: Double? { answers == 0 ? nil : predicted / Double(answers) }
  }

  /// Goes through events in their order; undone answers do not count, overruled ones as overruled.
  ///
  /// Only the first answer to a card on a day is a test of memory; only answers in `learn` and those from
  /// `since` on are counted. Linear.
  package init(
    of events: [Event], among cards: Set<CardReference>, since: Day, model: MemoryModel
  ) {
    var gone: Set<EventID> = []
    var overruled: [EventID: Rating] = [:]
    for event in events.reversed() where !gone.contains(event.id) {
      switch event.kind {
      case .undo(let id): gone.insert(id)
      case .override(let id, let rating): overruled[id] = overruled[id] ?? rating
      default: break
      }
    }
    var memories: [CardReference: CardMemory] = [:]
    for event in events where !gone.contains(event.id) {
      guard case .answer(let answer) = event.kind, answer.mode == .learn else { continue }
      let rating = overruled[event.id] ?? answer.rating
      let day = StudyDay.of(event.at)
      let memory = memories[answer.card] ?? .unseen
      if case .seen(_, let last) = memory, last < day, day >= since, cards.contains(answer.card),
        let chance = model.retrievability(of: memory, on: day)
      {
        answers += 1
        recalled += rating == .again ? 0 : 1
        predicted += chance.probability
        count(chance.probability, isRecalled: rating != .again)
      }
      memories[answer.card] = .seen(
        model.state(after: memory, rating: rating, on: day), last: day)
    }
  }

  private mutating func count(_ chance: Double, isRecalled: Bool) {
    guard let place = bins.lastIndex(where: { chance * 100 >= Double($0.from) }) else { return }
    bins[place].answers += 1
    bins[place].recalled += isRecalled ? 1 : 0
    bins[place].predicted += chance
  }

  /// The share recalled; nil before there was any test.
  package var share: Double? { answers == 0 ? nil : Double(recalled) / Double(answers) }

  /// The share predicted; nil before there was any test.
  package var predictedShare: Double? { answers == 0 ? nil : predicted / Double(answers) }
}
