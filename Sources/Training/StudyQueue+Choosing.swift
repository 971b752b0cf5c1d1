import Basics
import Decks
import Memory
import Progress

/// What each way to practise asks, and in what order; places are those of the list of cards.
extension StudyQueue {
  /// The cards that a sitting may ask.
  static func wanted(_ list: StudyList, _ settings: StudySettings) -> [Int] {
    guard settings.topic != nil || settings.source != nil || settings.onlyMissed else {
      return Array(list.indices)
    }
    return list.indices.filter { index in
      let card = list.cards[index]
      return settings.topic.map(card.isAbout) ?? true && settings.source.map(card.rests) ?? true
        && (!settings.onlyMissed || list.progress[index].wasMissed)
    }
  }

  static func learning(
    _ wanted: [Int], _ list: StudyList, begun: Int, day: Day, _ settings: StudySettings,
    _ model: MemoryModel
  ) -> [Item] {
    let facts = FactStanding.byFact(of: list, on: day)
    var taken = TakenFacts(list)
    let due = dueFirst(wanted, list, facts, day: day, settings, model).filter { taken.take($0) }
    let room = max(0, settings.newCards - begun)
    let fresh = room == 0 ? [] : newCards(wanted, list, facts, day: day).filter { taken.take($0) }
    return ordered(
      due: alternatingNearby(due, list).map { Item(index: $0, isNew: false) },
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
      row.reserveCapacity(due.count + new.count)
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
    _ wanted: [Int], _ list: StudyList, day: Day, exam: ExamAim?, model: MemoryModel
  ) -> [Item] {
    guard let exam else { return [] }
    let facts = FactStanding.byFact(of: list, on: day)
    let met = wanted.filter { index in
      let progress = list.progress[index]
      return progress.memory != .unseen && !progress.isAside(on: day)
        && !facts[Int(list.facts[index])].keepsBack(progress, on: day)
    }
    let candidates = met + newCards(wanted, list, facts, day: day)
    let plan = exam.plan(
      among: candidates.map { list.progress[$0].memory }, on: day, model: model)
    var taken = TakenFacts(list)
    var (chosen, others): ([Int], [Int]) = ([], [])
    for index in plan.choices.map({ candidates[$0] }) {
      if taken.take(index) { chosen.append(index) } else { others.append(index) }
    }
    let asked =
      alternatingNearby(chosen, list)
      + (day >= plan.lastRound ? alternatingNearby(others, list) : [])
    return items(asked, list)
  }

  /// Everything met before, the weakest first; of each fact one card.
  static func cramming(
    _ wanted: [Int], _ list: StudyList, day: Day, model: MemoryModel
  ) -> [Item] {
    var taken = TakenFacts(list)
    let ranked = byRecall(
      wanted.filter { !list.progress[$0].isSuspended }, list, day: day, model
    ).filter { taken.take($0) }
    return items(alternatingNearby(ranked, list), list)
  }

  private static func items(_ indices: [Int], _ list: StudyList) -> [Item] {
    indices.map { Item(index: $0, isNew: list.progress[$0].memory == .unseen) }
  }

  /// A test: facts drawn by the form's seed, of each a card of any kind; the same whoever sits it.
  static func examining(_ wanted: [Int], _ list: StudyList, _ settings: StudySettings) -> [Item] {
    var chance = SeededGenerator(seed: settings.formSeed)
    var taken = TakenFacts(list)
    let drawn = wanted.shuffled(using: &chance).filter { taken.take($0) }
    return alternating(drawn, list).prefix(max(0, settings.questions))
      .map { Item(index: $0, isNew: false) }
  }

  private static func dueFirst(
    _ wanted: [Int], _ list: StudyList, _ facts: [FactStanding], day: Day,
    _ settings: StudySettings, _ model: MemoryModel
  ) -> [Int] {
    let latest = settings.onlyMissed ? nil : day + settings.ahead
    let due = wanted.filter { index in
      list.isDue(index, on: day, upTo: latest)
        && !facts[Int(list.facts[index])].keepsBack(list.progress[index], on: day)
    }
    return byRecall(due, list, day: day, model)
  }

  /// The same cards, the least likely recalled first, else in the deck's order; never met ones first.
  private static func byRecall(
    _ indices: [Int], _ list: StudyList, day: Day, _ model: MemoryModel
  ) -> [Int] {
    // A chance is 0 or more, so its bits rise as it does; numbers sort several times as fast as pairs.
    let keys = indices.map { index in
      // What was corrected is not known at all.
      let memory = list.isCorrected(index) ? .unseen : list.progress[index].memory
      let chance = model.retrievability(of: memory, on: day)?.probability ?? 0
      return UInt64(Float(chance).bitPattern) << 32 | UInt64(UInt32(truncatingIfNeeded: index))
    }
    return keys.sorted().map { Int($0 & UInt64(UInt32.max)) }
  }

  /// The next kind of each fact that may be met today.
  ///
  /// Facts begun earlier come first, topics taking turns; those never met come topic by topic, so that the
  /// first pass through a topic is one piece. The deck's order decides otherwise.
  private static func newCards(
    _ wanted: [Int], _ list: StudyList, _ facts: [FactStanding], day: Day
  ) -> [Int] {
    // The easiest card of each fact; −1 without one.
    var easiest = [Int](repeating: -1, count: list.factCount)
    var order: [Int] = []
    for index in wanted {
      let progress = list.progress[index]
      let fact = Int(list.facts[index])
      guard progress.memory == .unseen, !progress.isAside(on: day), facts[fact].allowsNew
      else { continue }
      if easiest[fact] < 0 {
        order.append(fact)
        easiest[fact] = index
      } else if list.cards[index].ease < list.cards[easiest[fact]].ease {
        easiest[fact] = index
      }
    }
    let begun = order.filter { facts[$0].isMet }.map { easiest[$0] }
    let untouched = order.filter { !facts[$0].isMet }.map { easiest[$0] }
    return alternating(begun, list) + byTopic(untouched, list).flatMap { $0 }
  }

  /// The same cards, topics taking turns.
  private static func alternating(_ indices: [Int], _ list: StudyList) -> [Int] {
    var topics = byTopic(indices, list)
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
  private static func byTopic(_ indices: [Int], _ list: StudyList) -> [[Int]] {
    // The place of each topic among those that appeared; −1 before.
    var places = [Int](repeating: -1, count: list.topicCount)
    var topics: [[Int]] = []
    for index in indices {
      let topic = Int(list.topics[index])
      if places[topic] < 0 {
        places[topic] = topics.count
        topics.append([])
      }
      topics[places[topic]].append(index)
    }
    return topics
  }

  /// The same cards in nearly the same order: one of another topic is taken from the next four where
  /// the topic would repeat.
  private static func alternatingNearby(_ indices: [Int], _ list: StudyList) -> [Int] {
    var rest = indices
    for place in rest.indices.dropFirst() {
      let last = list.topics[rest[place - 1]]
      let window = place..<min(place + 4, rest.count)
      guard let other = window.first(where: { list.topics[rest[$0]] != last }), other != place
      else { continue }
      let card = rest[other]
      for moved in stride(from: other, to: place, by: -1) { rest[moved] = rest[moved - 1] }
      rest[place] = card
    }
    return rest
  }
}

/// Facts of which a sitting asks a card already.
struct TakenFacts {
  private let facts: [Int32]
  private var taken: [Bool]

  init(_ list: StudyList) {
    facts = list.facts
    taken = Array(repeating: false, count: list.factCount)
  }

  /// Takes a card's fact; false where it was taken.
  mutating func take(_ index: Int) -> Bool {
    let fact = Int(facts[index])
    defer { taken[fact] = true }
    return !taken[fact]
  }
}
