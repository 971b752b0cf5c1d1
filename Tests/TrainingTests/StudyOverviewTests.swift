import Basics
import Decks
import Facts
import Memory
import Progress
import TestSupport
import Testing

@testable import Training

@Suite("Study overview")
struct StudyOverviewTests {
  @Test("counts new, learning, known, suspended and due cards, in all and by topic")
  func counts() {
    let cards = StudyCard.cards(of: Sample.deck)
    var state = LearnerState()
    state[cards[0].reference] = seen(stability: 30, due: 12)
    state[cards[1].reference] = seen(stability: 2, due: -3)
    state[cards[2].reference].isSuspended = true
    let overview = overview(cards, state)
    #expect(overview.counts.total == 4)
    #expect(overview.counts.known == 1)
    #expect(overview.counts.learning == 1)
    #expect(overview.counts.new == 1)
    #expect(overview.counts.suspended == 1)
    #expect(overview.counts.due == 1)
    #expect(overview.topics.map(\.title) == ["Geografie", "Politik"])
    #expect(overview.topics.map(\.counts.met) == [2, 0])
    #expect(overview.sources.map(\.article.text) == ["tageblatt-2022", "magazin-2021"])
    #expect(overview.sources.map(\.counts.total) == [3, 2])
    #expect(overview.sources.map(\.counts.met) == [2, 1])
  }

  @Test("forecasts a week, what is overdue coming today and what was set aside tomorrow")
  func forecast() {
    let cards = StudyCard.cards(of: Sample.deck)
    var state = LearnerState()
    state[cards[0].reference] = seen(stability: 2, due: -9)
    state[cards[1].reference] = seen(stability: 2, due: 6)
    state[cards[2].reference] = seen(stability: 2, due: 7)
    state[cards[3].reference] = seen(stability: 2, due: 0)
    state[cards[3].reference].buriedOn = Sample.today
    let overview = overview(cards, state)
    #expect(overview.forecast == [1, 1, 0, 0, 0, 0, 1])
    #expect(overview.nextDue == Sample.today + 1)
    #expect(overview.counts.due == 1)
  }

  @Test("forecasts the cards of one fact on days of their own")
  func siblings() {
    let kinds = [Sample.typed, Sample.source].map(\.question).enumerated().map { place, question in
      Card(
        id: Sample.id("x/\(question.kind.rawValue)"), fact: Sample.typed.fact,
        topic: "geografie", status: .supported, question: question, key: Sample.typed.key,
        statement: "\(place)", evidence: Sample.typed.evidence, ruling: nil, asOf: nil)
    }
    let cards = StudyCard.cards(of: Sample.deck(of: kinds + [Sample.choice]))
    var state = LearnerState()
    for card in cards { state[card.reference] = seen(stability: 2, due: -1) }
    let overview = overview(cards, state)
    #expect(overview.counts.due == 2)
    #expect(overview.forecast.prefix(3) == [2, 1, 0])
    #expect(overview.topics.map(\.counts.due).reduce(0, +) == 2)
  }

  @Test("is calm about an empty deck and a due day beyond all calendars")
  func extremes() {
    #expect(overview([], LearnerState()).counts == StudyOverview.Counts())
    let cards = StudyCard.cards(of: Sample.deck)
    var state = LearnerState()
    state[cards[0].reference] = seen(stability: 36_500, due: 36_500)
    #expect(overview(cards, state).forecast.allSatisfy { $0 == 0 })
  }

  private func overview(_ cards: [StudyCard], _ state: LearnerState) -> StudyOverview {
    StudyOverview(cards: cards, state: state, on: Sample.today, model: MemoryModel())
  }

  private func seen(stability: Double, due: Int) -> CardProgress {
    var progress = CardProgress()
    let state = MemoryState(stability: Stability(days: stability), difficulty: Difficulty(5))
    progress.memory = .seen(state, last: Sample.today + -2)
    progress.due = Sample.today + due
    return progress
  }
}

@Suite("Recall record")
struct RecallRecordTests {
  @Test("counts the first answer of a later day, predicted and observed")
  func counts() {
    let record = record([
      answer(day: 0, rating: .good, number: 1), answer(day: 0, rating: .again, number: 2),
      answer(day: 3, rating: .good, number: 3), answer(day: 3, rating: .again, number: 4),
      answer(day: 9, rating: .again, number: 5),
    ])
    #expect(record.answers == 2)
    #expect(record.recalled == 1)
    #expect(record.share == 0.5)
    #expect((0.3...1).contains(record.predictedShare ?? 0))
    #expect(record.bins.map(\.answers).reduce(0, +) == 2)
    #expect(record.bins.map(\.recalled).reduce(0, +) == 1)
    #expect(record.bins.allSatisfy { $0.predicted <= Double($0.to * $0.answers) / 100 })
  }

  @Test("shows the answers of each day of twelve weeks, undone ones left out")
  func calendar() {
    let late = answer(day: 0, rating: .again, number: 3)
    let events = [
      answer(day: -200, rating: .good, number: 1), answer(day: -3, rating: .good, number: 2), late,
      answer(day: 0, rating: .good, number: 4), event(.undo(late.id), day: 0, number: 5),
      answer(day: 1, rating: .good, number: 6),
    ]
    let calendar = StudyCalendar(
      of: AnswerHistory(events), among: OpenDeck(Sample.deck), today: Sample.today)
    #expect(calendar[Sample.today] == 1)
    #expect(calendar[Sample.today + -3] == 1)
    #expect(calendar[Sample.today + 1] == nil)
    #expect(calendar.activeDays == 2)
    #expect(calendar.start.weekday == .monday)
    // 2026-11-21 was a Saturday.
    #expect(Sample.today.weekday == .saturday)
    #expect(calendar.answers.count == 11 * 7 + 6)
  }

  @Test("leaves out what was undone and takes the learner’s word")
  func overruled() {
    let first = answer(day: 0, rating: .good, number: 1)
    let second = answer(day: 3, rating: .again, number: 2)
    let third = answer(day: 5, rating: .good, number: 3)
    let record = record([
      first, second, event(.override(second.id, rating: .good), day: 3, number: 4), third,
      event(.undo(third.id), day: 5, number: 5),
    ])
    #expect(record.answers == 1)
    #expect(record.recalled == 1)
  }

  @Test("knows nothing before the second day, and only of the deck’s cards")
  func nothing() {
    #expect(record([answer(day: 0, rating: .good, number: 1)]).share == nil)
    let events = [
      answer(day: 0, rating: .good, number: 1), answer(day: 4, rating: .good, number: 2),
    ]
    let other = RecallRecord(
      of: AnswerHistory(events), among: OpenDeck(Sample.deck.with(cards: [])), since: Sample.today,
      model: MemoryModel())
    #expect(other.answers == 0)
  }

  private let card = StudyCard.cards(of: Sample.deck)[0].reference

  private func record(_ events: [Event]) -> RecallRecord {
    RecallRecord(
      of: AnswerHistory(events), among: OpenDeck(Sample.deck), since: Sample.today,
      model: MemoryModel())
  }

  private func answer(day: Int, rating: Rating, number: Int) -> Event {
    event(
      .answer(
        Answer(
          card: card, rating: rating, verdict: "accept", rule: "probe", typed: "",
          milliseconds: 1, mode: .learn)), day: day, number: number)
  }

  private func event(_ kind: Event.Kind, day: Int, number: Int) -> Event {
    let at = Sample.known(
      Instant(
        milliseconds: Sample.now.milliseconds + day * 86_400_000 + number,
        offsetMinutes: Sample.now.offsetMinutes))
    var chance = SeededGenerator(seed: UInt64(number))
    return Event(id: EventID(at: at, using: &chance), at: at, kind: kind)
  }
}
