import Basics
import Decks
import Memory
import Progress

/// Which cards a sitting asks, and in what order.
///
/// Due cards come with the least likely recalled first, topics taking turns where that costs little; new ones,
/// the easiest kind of each fact, are spread among them. Of one fact only one card is asked in a sitting and on a
/// day.
package struct StudyQueue: Hashable, Sendable {
  /// A place in the list of cards the queue was made from.
  package struct Item: Hashable, Sendable {
    package let index: Int
    package let isNew: Bool
  }

  private struct Returning: Hashable, Sendable {
    let item: Item
    let turn: Int
  }

  private var planned: [Item]
  private var position = 0
  private var returning: [Returning] = []
  private var turn = 0

  /// A fact's next, harder kind of question is new only once its easier ones hold this long, in days.
  package static let holdsForHarderKind = 3.0

  /// The queue for a study day.
  ///
  /// Where nothing else decides, the deck's order does. Linear in the cards, apart from sorting those
  /// that are due.
  package init(
    cards: [StudyCard], state: LearnerState, on day: Day, settings: StudySettings,
    model: MemoryModel
  ) {
    let list = StudyList(cards, state)
    let wanted = StudyQueue.wanted(list, settings)
    let chosen =
      switch settings.mode {
      case .learn where settings.exam.map { day < $0.day } ?? false:
        StudyQueue.preparing(wanted, list, day: day, exam: settings.exam, model: model)
      case .learn:
        StudyQueue.learning(wanted, list, begun: state.begun(on: day), day: day, settings, model)
      case .cram: StudyQueue.cramming(wanted, list, day: day, model: model)
      case .quiz: StudyQueue.examining(wanted, list, settings)
      }
    planned = settings.limit.map { Array(chosen.prefix(max(0, $0))) } ?? chosen
  }

  /// Cards the sitting began with.
  package var total: Int { planned.count }

  /// Cards not yet asked, and those that come back.
  package var left: Int { planned.count - position + returning.count }

  /// The next card; nil when all is done.
  ///
  /// A missed card whose time has come goes before cards not yet asked; when nothing else is left, the one
  /// that waits longest comes at once.
  package mutating func next() -> Item? {
    if let ready = returning.firstIndex(where: { $0.turn <= turn }) {
      return returning.remove(at: ready).item
    }
    if position < planned.count {
      defer { position += 1 }
      return planned[position]
    }
    return returning.isEmpty ? nil : returning.removeFirst().item
  }

  /// Counts one card as asked.
  package mutating func countTurn() { turn += 1 }

  /// Lets a missed card return after `gap` others.
  package mutating func comeBack(_ item: Item, gap: Int) {
    returning.append(Returning(item: item, turn: turn + gap))
  }

  /// Adds a card that is asked next.
  package mutating func insertNext(_ item: Item) {
    guard !planned[position...].contains(where: { $0.index == item.index }) else { return }
    planned.insert(item, at: position)
  }

  /// Lets a card come after all others.
  package mutating func putLast(_ item: Item) {
    returning.append(Returning(item: item, turn: Int.max))
  }

  /// Forgets that a missed card should return; false where it was not to.
  package mutating func drop(_ item: Item) -> Bool {
    guard let place = returning.firstIndex(where: { $0.item == item }) else { return false }
    returning.remove(at: place)
    return true
  }

  /// Lets the card that was handed out last be asked again next.
  package mutating func takeBack(_ item: Item) {
    guard position > 0, planned[position - 1] == item else { return putFirst(item) }
    position -= 1
  }

  /// Asks a card at once, before all others; it leaves its other places.
  package mutating func putFirst(_ item: Item) {
    returning.removeAll { $0.item.index == item.index }
    let rest = planned[position...].filter { $0.index != item.index }
    planned = planned[..<position] + [item] + rest
  }
}

extension CardProgress {
  /// Whether the card is not asked on a study day: suspended, or buried for that day.
  package func isAside(on day: Day) -> Bool { isSuspended || buriedOn == day }

  /// Whether it was missed on the study day on which it was last answered.
  package var wasMissed: Bool {
    guard case .seen(_, let last) = memory else { return false }
    return missedOn == last
  }

  /// From this many lapses on a card is a leech: it needs another look, not another repetition.
  package static let leechLapses = 6

  /// Whether the card is forgotten again and again.
  package var isLeech: Bool { lapses >= CardProgress.leechLapses }
}
