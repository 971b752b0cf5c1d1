import Basics
import Decks
import Memory
import Progress
import TestSupport
import Testing

@testable import Training

@Suite("Study queue before an exam")
struct ExamQueueTests {
  @Test("asks what fits the minutes, new cards and cards that are not due")
  func minutes() {
    let cards = StudyCard.cards(
      of: Sample.deck(of: (0..<60).map { Sample.card(fact: "f\($0)") }))
    var state = LearnerState()
    for card in cards.prefix(10) { state[card.reference] = seen(stability: 4, daysAgo: 3) }
    let few = items(cards, state, exam: Sample.today + 20, minutes: 5)
    #expect((10...30).contains(few.count))
    #expect(items(cards, state, exam: Sample.today + 20, minutes: 600).count == 60)
    #expect(items(cards, state, exam: Sample.today + 1, minutes: 60).contains { !$0.isNew })
  }

  @Test("leaves the schedule to decide from the exam's day on", arguments: [0, -3])
  func afterwards(days: Int) {
    let cards = StudyCard.cards(
      of: Sample.deck(of: (0..<30).map { Sample.card(fact: "f\($0)") }))
    let asked = items(cards, LearnerState(), exam: Sample.today + days, minutes: 60)
    #expect(asked.count == 10)
  }

  @Test("passes over suspended cards and those set aside")
  func setAside() {
    let cards = StudyCard.cards(of: Sample.deck(of: ["a", "b"].map { Sample.card(fact: $0) }))
    var state = LearnerState()
    state[cards[0].reference] = seen(stability: 4, daysAgo: 3)
    state[cards[0].reference].isSuspended = true
    state[cards[1].reference] = seen(stability: 4, daysAgo: 3)
    state[cards[1].reference].buriedOn = Sample.today
    #expect(items(cards, state, exam: Sample.today + 9, minutes: 60).isEmpty)
  }

  private func items(
    _ cards: [StudyCard], _ state: LearnerState, exam: Day, minutes: Double
  ) -> [StudyQueue.Item] {
    var settings = StudySettings()
    settings.exam = ExamAim(day: exam, minutes: minutes, today: Sample.today)
    var queue = StudyQueue(
      cards: cards, state: state, on: Sample.today, settings: settings, model: MemoryModel())
    var items: [StudyQueue.Item] = []
    while let item = queue.next() { items.append(item) }
    return items
  }

  private func seen(stability: Double, daysAgo: Int) -> CardProgress {
    var progress = CardProgress()
    let state = MemoryState(stability: Stability(days: stability), difficulty: Difficulty(5))
    progress.memory = .seen(state, last: Sample.today + -daysAgo)
    progress.due = Sample.today + 5
    progress.reviews = 1
    progress.lastRating = .good
    return progress
  }
}
