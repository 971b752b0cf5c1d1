import Basics
import Decks
import Facts
import Memory
import Progress
import TestSupport
import Testing

@testable import Training

@Suite("Study queue")
struct StudyQueueTests {
  @Test("asks the weakest due card first and new ones after")
  func order() {
    let cards = StudyCard.cards(
      of: Sample.deck(of: ["a", "b", "c", "d"].map { Sample.card(fact: $0) }))
    var state = LearnerState()
    state[cards[1].reference] = seen(stability: 40, daysAgo: 5, dueIn: 0)
    state[cards[2].reference] = seen(stability: 2, daysAgo: 5, dueIn: -1)
    state[cards[3].reference] = seen(stability: 2, daysAgo: 5, dueIn: 1)
    #expect(facts(queue(cards, state), cards) == ["c", "b", "a"])
  }

  @Test("asks one card of a fact only, the easiest kind first")
  func siblings() {
    let deck = Sample.deck(of: kinds(of: "x") + kinds(of: "y"))
    let cards = StudyCard.cards(of: deck)
    let asked = all(queue(cards, LearnerState())).map { cards[$0.index].reference.card.text }
    #expect(asked == ["x/choice", "y/choice"])
  }

  @Test(
    "lets a due card wait until tomorrow when its fact was met today in another form",
    arguments: [(0, false), (1, true)])
  func siblingsByDay(daysAgo: Int, isAsked: Bool) {
    let cards = StudyCard.cards(of: Sample.deck(of: kinds(of: "x")))
    var state = LearnerState()
    state[cards[0].reference] = seen(stability: 9, daysAgo: daysAgo, dueIn: 9)
    state[cards[1].reference] = seen(stability: 9, daysAgo: 9, dueIn: 0)
    #expect(all(queue(cards, state)).map(\.index) == (isAsked ? [1] : []))
    let overview = StudyOverview(cards: cards, state: state, on: Sample.today, model: MemoryModel())
    #expect(overview.counts.due == (isAsked ? 1 : 0))
    #expect(overview.forecast[0] == (isAsked ? 1 : 0))
    #expect(overview.forecast[1] == (isAsked ? 0 : 1))
    #expect(overview.nextDue == Sample.today + (isAsked ? 9 : 1))
  }

  @Test("asks a card met today once more when it is wanted, whatever became of its siblings")
  func missedSibling() {
    let cards = StudyCard.cards(of: Sample.deck(of: kinds(of: "x")))
    var state = LearnerState()
    for card in cards.prefix(2) {
      state[card.reference] = seen(stability: 1, daysAgo: 0, dueIn: 1)
      state[card.reference].missedOn = Sample.today
    }
    var settings = StudySettings()
    settings.onlyMissed = true
    #expect(all(queue(cards, state, settings)).count == 1)
  }

  @Test(
    "brings a harder kind only when the easier ones hold",
    arguments: [(2.9, 4, false), (3.0, 4, true), (30, 0, false)])
  func harderKind(stability: Double, daysAgo: Int, isAsked: Bool) {
    let cards = StudyCard.cards(of: Sample.deck(of: kinds(of: "x")))
    var state = LearnerState()
    for card in cards where card.kind == .choice {
      state[card.reference] = seen(stability: stability, daysAgo: daysAgo, dueIn: 9)
    }
    let asked = all(queue(cards, state)).map { cards[$0.index].reference.card.text }
    #expect(asked == (isAsked ? ["x/true-false"] : []))
  }

  @Test("goes through new facts topic by topic, and lets topics take turns from then on")
  func topics() {
    let cards = StudyCard.cards(
      of: Sample.deck(
        of: ["a", "b"].map { Sample.card(fact: $0, topic: "geografie") }
          + ["d", "e"].map { Sample.card(fact: $0, topic: "politik") }
          + [Sample.card(fact: "c", topic: "geografie")]))
    #expect(facts(queue(cards, LearnerState()), cards) == ["a", "b", "c", "d", "e"])
    #expect(facts(queue(cards, LearnerState(), StudySettings(newCards: 2)), cards) == ["a", "b"])
    var state = LearnerState()
    for card in cards { state[card.reference] = seen(stability: 3, daysAgo: 3, dueIn: 0) }
    #expect(facts(queue(cards, state), cards) == ["a", "d", "b", "e", "c"])
  }

  @Test(
    "spreads new cards among those that are due, or puts them after or before",
    arguments: [
      (StudySettings.NewOrder.mixed, 4, 2, "ddnddn"), (.mixed, 2, 4, "dnndnn"),
      (.mixed, 5, 1, "dddddn"), (.mixed, 0, 3, "nnn"), (.mixed, 3, 0, "ddd"),
      (.last, 3, 2, "dddnn"), (.first, 3, 2, "nnddd"),
    ])
  func newOrder(order: StudySettings.NewOrder, due: Int, new: Int, row: String) {
    let cards = StudyCard.cards(
      of: Sample.deck(of: (0..<due + new).map { Sample.card(fact: "f\($0)") }))
    var state = LearnerState()
    for card in cards.prefix(due) {
      state[card.reference] = seen(stability: 3, daysAgo: 3, dueIn: 0)
    }
    var settings = StudySettings()
    settings.newOrder = order
    #expect(all(queue(cards, state, settings)).map { $0.isNew ? "n" : "d" }.joined() == row)
  }

  @Test("keeps to the limits", arguments: [(3, nil, 3), (0, nil, 0), (10, 2, 2), (10, 0, 0)])
  func limits(new: Int, limit: Int?, count: Int) {
    let cards = StudyCard.cards(
      of: Sample.deck(of: (1...9).map { Sample.card(fact: "f\($0)") }))
    let settings = StudySettings(newCards: new, limit: limit)
    #expect(all(queue(cards, LearnerState(), settings)).count == count)
  }

  @Test(
    "counts the cards begun earlier that day against the new ones",
    arguments: [(0, 3, 3), (2, 3, 1), (3, 3, 0), (9, 3, 0)])
  func newPerDay(begun: Int, new: Int, count: Int) {
    let cards = StudyCard.cards(
      of: Sample.deck(of: (1...20).map { Sample.card(fact: "f\($0)") }))
    var state = LearnerState()
    for card in cards.prefix(begun) {
      state[card.reference] = seen(stability: 3, daysAgo: 0, dueIn: 3)
      state[card.reference].began = Sample.today
    }
    for card in cards.dropFirst(begun).prefix(4) {
      state[card.reference] = seen(stability: 3, daysAgo: 1, dueIn: 3)
      state[card.reference].began = Sample.today + -1
    }
    #expect(all(queue(cards, state, StudySettings(newCards: new))).count == count)
  }

  @Test("brings forward what comes in the next days", arguments: [(0, 1), (2, 2), (3, 3)])
  func ahead(days: Int, count: Int) {
    let cards = StudyCard.cards(
      of: Sample.deck(of: ["a", "b", "c"].map { Sample.card(fact: $0) }))
    var state = LearnerState()
    for (card, day) in zip(cards, [0, 2, 3]) {
      state[card.reference] = seen(stability: 3, daysAgo: 3, dueIn: day)
    }
    var settings = StudySettings(newCards: 0)
    settings.ahead = days
    #expect(all(queue(cards, state, settings)).count == count)
  }

  @Test("asks only what was missed when last answered, though it is not due")
  func missed() {
    let cards = StudyCard.cards(
      of: Sample.deck(of: ["a", "b", "c", "d"].map { Sample.card(fact: $0) }))
    var state = LearnerState()
    for card in cards.prefix(3) {
      state[card.reference] = seen(stability: 3, daysAgo: 1, dueIn: 5)
    }
    state[cards[1].reference].missedOn = Sample.today + -1
    state[cards[2].reference].missedOn = Sample.today + -4
    var settings = StudySettings()
    settings.onlyMissed = true
    #expect(facts(queue(cards, state, settings), cards) == ["b"])
  }

  @Test(
    "asks one article when told to, by id or title",
    arguments: ["tageblatt-2022", "unruhen in der Steppe"])
  func oneSource(name: String) {
    let cards = StudyCard.cards(of: Sample.deck)
    var settings = StudySettings()
    settings.source = name
    let asked = facts(queue(cards, LearnerState(), settings), cards)
    #expect(Set(asked) == ["grenze-laenge", "hauptstadt", "praesident"])
  }

  @Test("leaves out what is suspended or set aside for today")
  func setAside() {
    let cards = StudyCard.cards(
      of: Sample.deck(of: ["a", "b", "c"].map { Sample.card(fact: $0) }))
    var state = LearnerState()
    state[cards[0].reference].isSuspended = true
    state[cards[1].reference].buriedOn = Sample.today
    #expect(facts(queue(cards, state), cards) == ["c"])
    state[cards[1].reference].buriedOn = Sample.today + -1
    #expect(facts(queue(cards, state), cards) == ["b", "c"])
  }

  @Test(
    "asks one topic when told to, by slug or title", arguments: ["politik", "Politik", "POLITIK"])
  func oneTopic(name: String) {
    let cards = StudyCard.cards(of: Sample.deck)
    let asked = all(queue(cards, LearnerState(), StudySettings(topic: name)))
    #expect(asked.allSatisfy { cards[$0.index].topic == "politik" })
    #expect(asked.count == 2)
  }

  @Test("lets a missed card return after four others, or at once when none is left")
  func comesBack() {
    let cards = StudyCard.cards(
      of: Sample.deck(of: (1...6).map { Sample.card(fact: "f\($0)") }))
    var queue = queue(cards, LearnerState())
    var asked: [Int] = []
    var missed = false
    while let item = queue.next() {
      asked.append(item.index)
      queue.countTurn()
      if !missed {
        queue.comeBack(item, gap: 4)
        missed = true
      }
    }
    #expect(asked == [0, 1, 2, 3, 4, 0, 5])
    var last = self.queue(Array(cards.prefix(1)), LearnerState())
    let only = Sample.known(last.next())
    last.countTurn()
    last.comeBack(only, gap: 4)
    #expect(last.next() == only)
    #expect(last.next() == nil)
  }

  @Test("crams everything met or not, the weakest first, whatever the schedule says")
  func cram() {
    let cards = StudyCard.cards(
      of: Sample.deck(of: ["a", "b", "c"].map { Sample.card(fact: $0) }))
    var state = LearnerState()
    state[cards[0].reference] = seen(stability: 90, daysAgo: 1, dueIn: 80)
    state[cards[2].reference] = seen(stability: 1, daysAgo: 9, dueIn: -3)
    #expect(facts(queue(cards, state, StudySettings(mode: .cram)), cards) == ["b", "c", "a"])
  }

  @Test("is linear enough for a hundred thousand cards", .timeLimit(.minutes(1)))
  func large() {
    let cards = StudyCard.cards(
      of: Sample.deck(of: (0..<20_000).map { Sample.card(fact: "f\($0)", topic: "t\($0 % 7)") }))
    #expect(all(queue(cards, LearnerState(), StudySettings(newCards: 20_000))).count == 20_000)
  }

  private func queue(
    _ cards: [StudyCard], _ state: LearnerState, _ settings: StudySettings = StudySettings()
  ) -> StudyQueue {
    StudyQueue(
      cards: cards, state: state, on: Sample.today, settings: settings, model: MemoryModel())
  }

  private func all(_ queue: StudyQueue) -> [StudyQueue.Item] {
    var queue = queue
    var items: [StudyQueue.Item] = []
    while let item = queue.next() { items.append(item) }
    return items
  }

  private func facts(_ queue: StudyQueue, _ cards: [StudyCard]) -> [String] {
    all(queue).map { item in
      String(cards[item.index].reference.card.text.prefix { $0 != "/" })
    }
  }

  private func seen(stability: Double, daysAgo: Int, dueIn: Int) -> CardProgress {
    var progress = CardProgress()
    let state = MemoryState(stability: Stability(days: stability), difficulty: Difficulty(5))
    progress.memory = .seen(state, last: Sample.today + -daysAgo)
    progress.due = Sample.today + dueIn
    progress.reviews = 1
    progress.lastRating = .good
    return progress
  }

  /// The four kinds of a fact, the hardest first.
  private func kinds(of fact: String) -> [Card] {
    let samples = [Sample.typed, Sample.cloze, Sample.trueFalse, Sample.choice]
    return samples.map { card in
      Card(
        id: Sample.id("\(fact)/\(card.question.kind.rawValue)"),
        fact: Sample.known(FactID(fact)), topic: "geografie", status: .supported,
        question: card.question, key: card.key, statement: card.statement,
        evidence: card.evidence, ruling: nil, asOf: nil)
    }
  }
}
