import Basics
import Decks
import Memory
import Progress

/// Which cards a sitting asks, and in what order.
///
/// Due cards come first, the least likely recalled before the others; then new ones, the easiest kind
/// of each fact first. Of one fact only one card is asked in a sitting. Topics alternate.
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
    let wanted = cards.indices.filter { index in
      let card = cards[index]
      return settings.topic.map(card.isAbout) ?? true && settings.source.map(card.rests) ?? true
        && (!settings.onlyMissed || state[card.reference].wasMissed)
    }
    let chosen =
      switch settings.mode {
      case .learn where settings.exam.map { day < $0.day } ?? false:
        StudyQueue.preparing(
          wanted, cards: cards, state: state, day: day, exam: settings.exam, model: model)
      case .learn:
        StudyQueue.learning(
          wanted, cards: cards, state: state, day: day, settings: settings, model: model)
      case .cram:
        StudyQueue.cramming(wanted, cards: cards, state: state, day: day, model: model)
      case .quiz: StudyQueue.examining(wanted, cards: cards, settings: settings)
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

  /// Asks a card at once, before all others; it leaves its other places.
  package mutating func putFirst(_ item: Item) {
    returning.removeAll { $0.item.index == item.index }
    let rest = planned[position...].filter { $0.index != item.index }
    planned = planned[..<position] + [item] + rest
  }

  private static func learning(
    _ wanted: [Int], cards: [StudyCard], state: LearnerState, day: Day, settings: StudySettings,
    model: MemoryModel
  ) -> [Item] {
    let facts = FactStanding.byFact(of: cards, state: state)
    var taken: Set<FactKey> = []
    let due = dueFirst(
      wanted, cards: cards, state: state, day: day, settings: settings, model: model
    )
    .filter { taken.insert(cards[$0].factKey).inserted }
    let room = max(0, settings.newCards - state.begun(on: day))
    let fresh = newCards(wanted, cards: cards, facts: facts, state: state, day: day)
      .filter { taken.insert(cards[$0].factKey).inserted }
    return alternatingNearby(due, cards: cards).map { Item(index: $0, isNew: false) }
      + fresh.prefix(room).map { Item(index: $0, isNew: true) }
  }

  /// What helps most on the day of an exam, due or not; of each fact one card.
  private static func preparing(
    _ wanted: [Int], cards: [StudyCard], state: LearnerState, day: Day, exam: ExamAim?,
    model: MemoryModel
  ) -> [Item] {
    guard let exam else { return [] }
    let met = wanted.filter { index in
      let progress = state[cards[index].reference]
      return progress.memory != .unseen && !progress.isSuspended && progress.buriedOn != day
    }
    let facts = FactStanding.byFact(of: cards, state: state)
    let fresh = newCards(wanted, cards: cards, facts: facts, state: state, day: day)
    let candidates = met + fresh
    let choices = exam.choices(
      among: candidates.map { state[cards[$0].reference].memory }, on: day, model: model)
    var taken: Set<FactKey> = []
    let chosen = choices.map { candidates[$0] }
      .filter { taken.insert(cards[$0].factKey).inserted }
    return alternatingNearby(chosen, cards: cards).map { index in
      Item(index: index, isNew: state[cards[index].reference].memory == .unseen)
    }
  }

  /// Everything met before, the weakest first; of each fact one card.
  private static func cramming(
    _ wanted: [Int], cards: [StudyCard], state: LearnerState, day: Day, model: MemoryModel
  ) -> [Item] {
    var taken: Set<FactKey> = []
    let ranked = wanted.filter { !state[cards[$0].reference].isSuspended }
      .map { index in
        (index, recall(of: cards[index], state: state, day: day, model: model) ?? 0)
      }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map(\.0).filter { taken.insert(cards[$0].factKey).inserted }
    return alternatingNearby(ranked, cards: cards).map { index in
      Item(index: index, isNew: state[cards[index].reference].memory == .unseen)
    }
  }

  /// A test: facts drawn by the form's seed, of each a card of any kind; the same whoever sits it.
  private static func examining(
    _ wanted: [Int], cards: [StudyCard], settings: StudySettings
  ) -> [Item] {
    var chance = SeededGenerator(seed: settings.formSeed)
    var taken: Set<FactKey> = []
    let drawn = wanted.shuffled(using: &chance)
      .filter { taken.insert(cards[$0].factKey).inserted }
    return alternating(drawn, cards: cards).prefix(max(0, settings.questions))
      .map { Item(index: $0, isNew: false) }
  }

  private static func dueFirst(
    _ wanted: [Int], cards: [StudyCard], state: LearnerState, day: Day, settings: StudySettings,
    model: MemoryModel
  ) -> [Int] {
    let latest = settings.onlyMissed ? nil : day + settings.ahead
    return wanted.compactMap { index -> (index: Int, recall: Double)? in
      let progress = state[cards[index].reference]
      guard progress.isDue(on: day, upTo: latest) else { return nil }
      return (index, recall(of: cards[index], state: state, day: day, model: model) ?? 0)
    }
    .sorted { ($0.recall, $0.index) < ($1.recall, $1.index) }.map(\.index)
  }

  private static func recall(
    of card: StudyCard, state: LearnerState, day: Day, model: MemoryModel
  ) -> Double? {
    model.retrievability(of: state[card.reference].memory, on: day)?.probability
  }

  /// The next kind of each fact that may be met today, a fact begun earlier before one never met; the
  /// deck's order decides otherwise.
  private static func newCards(
    _ wanted: [Int], cards: [StudyCard], facts: [FactKey: FactStanding], state: LearnerState,
    day: Day
  ) -> [Int] {
    var easiest: [FactKey: Int] = [:]
    var order: [FactKey] = []
    for index in wanted {
      let progress = state[cards[index].reference]
      guard progress.memory == .unseen, !progress.isSuspended, progress.buriedOn != day else {
        continue
      }
      let fact = cards[index].factKey
      guard facts[fact]?.allowsNew(on: day) ?? true else { continue }
      if let other = easiest[fact] {
        if cards[index].ease < cards[other].ease { easiest[fact] = index }
      } else {
        easiest[fact] = index
        order.append(fact)
      }
    }
    let begun = order.filter { facts[$0]?.isMet ?? false }
    let untouched = order.filter { !(facts[$0]?.isMet ?? false) }
    return [begun, untouched].flatMap { facts in
      alternating(facts.compactMap { easiest[$0] }, cards: cards)
    }
  }

  /// The same cards, topics taking turns.
  private static func alternating(_ indices: [Int], cards: [StudyCard]) -> [Int] {
    var topics: [String] = []
    var byTopic: [String: [Int]] = [:]
    for index in indices {
      let topic = cards[index].topic
      if byTopic[topic] == nil { topics.append(topic) }
      byTopic[topic, default: []].append(index)
    }
    var result: [Int] = []
    var round = 0
    while result.count < indices.count {
      for topic in topics {
        if let list = byTopic[topic], round < list.count { result.append(list[round]) }
      }
      round += 1
    }
    return result
  }

  /// The same cards in nearly the same order: one of another topic is taken from the next four where
  /// the topic would repeat.
  private static func alternatingNearby(_ indices: [Int], cards: [StudyCard]) -> [Int] {
    var rest = indices
    for place in rest.indices.dropFirst() {
      let last = cards[rest[place - 1]].topic
      let window = place..<min(place + 4, rest.count)
      guard let other = window.first(where: { cards[rest[$0]].topic != last }) else {
        continue
      }
      rest.insert(rest.remove(at: other), at: place)
    }
    return rest
  }
}

extension CardProgress {
  /// Whether the card waits on a study day: met, its day come, neither suspended nor set aside.
  package func isDue(on day: Day) -> Bool { isDue(on: day, upTo: day) }

  /// The same where cards may come early: on any day up to `latest`, or whenever they come where it is nil.
  func isDue(on day: Day, upTo latest: Day?) -> Bool {
    guard let due, !isSuspended, buriedOn != day else { return false }
    return latest.map { due <= $0 } ?? true
  }

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
