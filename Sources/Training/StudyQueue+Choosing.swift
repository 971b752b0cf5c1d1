import Basics
import Decks
import Memory
import Progress

/// What each way to practise asks, and in what order; places are those of the list of cards.
extension StudyQueue {
  static func learning(
    _ wanted: [Int], cards: [StudyCard], state: LearnerState, day: Day, settings: StudySettings,
    model: MemoryModel
  ) -> [Item] {
    let facts = FactStanding.byFact(of: cards, state: state, on: day)
    var taken: Set<FactKey> = []
    let due = dueFirst(
      wanted, cards: cards, facts: facts, state: state, day: day, settings: settings, model: model
    )
    .filter { taken.insert(cards[$0].factKey).inserted }
    let room = max(0, settings.newCards - state.begun(on: day))
    let fresh = newCards(wanted, cards: cards, facts: facts, state: state, day: day)
      .filter { taken.insert(cards[$0].factKey).inserted }
    return ordered(
      due: alternatingNearby(due, cards: cards).map { Item(index: $0, isNew: false) },
      new: fresh.prefix(room).map { Item(index: $0, isNew: true) }, as: settings.newOrder)
  }

  /// Due and new cards in one row; mixed, as many due ones stand between any two new ones.
  private static func ordered(
    due: [Item], new: [Item], as order: StudySettings.NewOrder
  ) -> [Item] {
    switch order {
    case .first: return new + due
    case .last: return due + new
    case .mixed:
      var row: [Item] = []
      var rest = new[...]
      for (place, item) in due.enumerated() {
        row.append(item)
        // After k of d due cards k/d of the new ones have been asked.
        let asked = (place + 1) * new.count / due.count
        row += rest.prefix(asked - (new.count - rest.count))
        rest = new[asked...]
      }
      return row + rest
    }
  }

  /// What helps most on the day of an exam, due or not.
  ///
  /// Of each fact one card, until the last round: there every card is asked, a fact's others after all first ones.
  static func preparing(
    _ wanted: [Int], cards: [StudyCard], state: LearnerState, day: Day, exam: ExamAim?,
    model: MemoryModel
  ) -> [Item] {
    guard let exam else { return [] }
    let facts = FactStanding.byFact(of: cards, state: state, on: day)
    let met = wanted.filter { index in
      let progress = state[cards[index].reference]
      return progress.memory != .unseen && !progress.isAside(on: day)
        && facts[cards[index].factKey]?.keepsBack(progress, on: day) != true
    }
    let fresh = newCards(wanted, cards: cards, facts: facts, state: state, day: day)
    let candidates = met + fresh
    let plan = exam.plan(
      among: candidates.map { state[cards[$0].reference].memory }, on: day, model: model)
    let choices = plan.choices.map { candidates[$0] }
    var taken: Set<FactKey> = []
    var (chosen, others): ([Int], [Int]) = ([], [])
    for index in choices {
      if taken.insert(cards[index].factKey).inserted {
        chosen.append(index)
      } else {
        others.append(index)
      }
    }
    let asked =
      alternatingNearby(chosen, cards: cards)
      + (day >= plan.lastRound ? alternatingNearby(others, cards: cards) : [])
    return asked.map { index in
      Item(index: index, isNew: state[cards[index].reference].memory == .unseen)
    }
  }

  /// Everything met before, the weakest first; of each fact one card.
  static func cramming(
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
  static func examining(
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
    _ wanted: [Int], cards: [StudyCard], facts: [FactKey: FactStanding], state: LearnerState,
    day: Day, settings: StudySettings, model: MemoryModel
  ) -> [Int] {
    let latest = settings.onlyMissed ? nil : day + settings.ahead
    return wanted.compactMap { index -> (index: Int, recall: Double)? in
      let card = cards[index]
      let progress = state[card.reference]
      guard card.isDue(progress, on: day, upTo: latest),
        facts[card.factKey]?.keepsBack(progress, on: day) != true
      else { return nil }
      // What was corrected is not known at all.
      if card.isCorrected(since: progress) { return (index, 0) }
      return (index, recall(of: card, state: state, day: day, model: model) ?? 0)
    }
    .sorted { ($0.recall, $0.index) < ($1.recall, $1.index) }.map(\.index)
  }

  private static func recall(
    of card: StudyCard, state: LearnerState, day: Day, model: MemoryModel
  ) -> Double? {
    model.retrievability(of: state[card.reference].memory, on: day)?.probability
  }

  /// The next kind of each fact that may be met today.
  ///
  /// Facts begun earlier come first, topics taking turns; those never met come topic by topic, so that the
  /// first pass through a topic is one piece. The deck's order decides otherwise.
  private static func newCards(
    _ wanted: [Int], cards: [StudyCard], facts: [FactKey: FactStanding], state: LearnerState,
    day: Day
  ) -> [Int] {
    var easiest: [FactKey: Int] = [:]
    var order: [FactKey] = []
    for index in wanted {
      let progress = state[cards[index].reference]
      guard progress.memory == .unseen, !progress.isAside(on: day) else { continue }
      let fact = cards[index].factKey
      guard facts[fact]?.allowsNew ?? true else { continue }
      if let other = easiest[fact] {
        if cards[index].ease < cards[other].ease { easiest[fact] = index }
      } else {
        easiest[fact] = index
        order.append(fact)
      }
    }
    let begun = order.filter { facts[$0]?.isMet ?? false }
    let untouched = order.filter { !(facts[$0]?.isMet ?? false) }
    return alternating(begun.compactMap { easiest[$0] }, cards: cards)
      + byTopic(untouched.compactMap { easiest[$0] }, cards: cards).flatMap { $0 }
  }

  /// The same cards, topics taking turns.
  private static func alternating(_ indices: [Int], cards: [StudyCard]) -> [Int] {
    var topics = byTopic(indices, cards: cards)
    var result: [Int] = []
    var round = 0
    while !topics.isEmpty {
      result += topics.map { $0[round] }
      round += 1
      topics.removeAll { $0.count == round }
    }
    return result
  }

  /// The same cards in a list a topic, in the order in which topics first appear.
  private static func byTopic(_ indices: [Int], cards: [StudyCard]) -> [[Int]] {
    var places: [String: Int] = [:]
    var topics: [[Int]] = []
    for index in indices {
      let topic = cards[index].topic
      if let place = places[topic] {
        topics[place].append(index)
      } else {
        places[topic] = topics.count
        topics.append([index])
      }
    }
    return topics
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
      let card = rest[other]
      for moved in stride(from: other, to: place, by: -1) { rest[moved] = rest[moved - 1] }
      rest[place] = card
    }
    return rest
  }
}
