import Basics
import Decks
import Facts
import Memory
import Progress
import TestSupport
import Testing

@testable import Training

@Suite("How a session ends, and its modes")
struct SessionModeTests {
  @Test("ends at any moment")
  func quit() {
    var sitting = Sitting(cards: [Sample.typed])
    _ = sitting.start()
    #expect(sitting.type(":q").map(\.name) == ["ended"])
    #expect(sitting.session.isOver)
  }

  @Test("ends after the card during which the time ran out")
  func minutes() {
    var sitting = Sitting(
      cards: [Sample.typed, Sample.choice], settings: StudySettings(minutes: 1))
    _ = sitting.start()
    sitting.pass(seconds: 61)
    #expect(sitting.type("7600 km").map(\.name) == ["record", "show"])
    #expect(sitting.type("").map(\.name) == ["message", "ended"])
  }

  @Test("says that nothing waits")
  func nothing() {
    var sitting = Sitting(cards: [Sample.typed], settings: StudySettings(newCards: 0))
    #expect(sitting.start().map(\.name) == ["message", "ended"])
    var empty = Sitting(cards: [])
    #expect(empty.start().map(\.name) == ["message", "ended"])
  }

  @Test("says nothing before the end of a quiz, then everything")
  func quiz() throws {
    var settings = StudySettings(mode: .quiz, pausesAfterAnswer: false)
    settings.questions = 3
    var sitting = Sitting(cards: [Sample.typed, Sample.choice, Sample.cloze], settings: settings)
    let first = try #require(sitting.start().first?.asked)
    #expect(first.total == 3)
    #expect(sitting.type(":tipp") == [.message(.notInQuiz)])
    #expect(sitting.type(":s") == [.message(.notInQuiz)])
    #expect(sitting.type("fast").allSatisfy { ["record", "ask", "message"].contains($0.name) })
    #expect(sitting.type(":u").map(\.name).last == "ask")
    #expect(sitting.type(":skip").map(\.name) == ["message", "ask"])
    var summary: SessionSummary?
    for _ in 0..<3 {
      guard case .asking(let asking) = sitting.session.table.phase else { break }
      let card = asking.card.card
      summary = sitting.type(card.question.isPicked ? "1" : card.key.text).last?.summary
    }
    #expect(summary?.results.count == 3)
    #expect(summary?.points == 2)
    #expect(summary?.mark == 4)
    #expect(sitting.replay.state(of: sitting.recorded).cards.values.allSatisfy { $0.reviews == 0 })
  }

  @Test("asks everybody the same in a quiz of the same form")
  func quizForm() {
    let cards = (1...40).map { Sample.card(fact: "f\($0)", topic: $0 % 2 == 0 ? "a" : "b") }
    func asked(_ seed: UInt64, after state: LearnerState) -> [Int] {
      var settings = StudySettings(mode: .quiz)
      settings.formSeed = seed
      var queue = StudyQueue(
        cards: StudyCard.cards(of: Sample.deck(of: cards)), state: state, on: Sample.today,
        settings: settings, model: MemoryModel())
      var items: [Int] = []
      while let item = queue.next() { items.append(item.index) }
      return items
    }
    var state = LearnerState()
    for card in StudyCard.cards(of: Sample.deck(of: cards)).prefix(9) {
      state[card.reference].reviews = 3
    }
    #expect(asked(7, after: LearnerState()) == asked(7, after: state))
    #expect(asked(7, after: LearnerState()) != asked(8, after: LearnerState()))
    #expect(asked(7, after: state).count == 10)
  }

  @Test(
    "gives marks by the usual key",
    arguments: [(0, 6), (29, 6), (30, 5), (50, 4), (67, 3), (81, 2), (92, 1), (100, 1)])
  func marks(percent: Int, mark: Int) throws {
    let card = try StudyCard.cards(of: Sample.deck)[0].opened()
    let result = Feedback(
      card: card, typed: "", judgement: Judgement(.partial, score: Double(percent), rule: ""),
      rating: .again, due: nil, today: Sample.today, returnsToday: false, isOverruled: false)
    let summary = SessionSummary(
      answers: 1, cards: 1, rightAtOnce: 0, newCards: 0, missed: [], topics: [], seconds: 0,
      dueToday: 0,
      dueTomorrow: 0, mode: .quiz, total: 100, results: [result])
    #expect(summary.mark == mark)
  }

  @Test("leaves the schedule alone when cramming")
  func cram() {
    var sitting = Sitting(cards: [Sample.typed], settings: StudySettings(mode: .cram))
    _ = sitting.start()
    let actions = sitting.type("7600 km")
    #expect(actions.first?.answer?.mode == .cram)
    #expect(actions.last?.feedback?.due == nil)
    #expect(sitting.session.progress(of: sitting.cards[0].reference).memory == .unseen)
  }

  @Test("gives later events later moments, though the clock stands still or is set back")
  func moments() {
    var sitting = Sitting(cards: [Sample.typed, Sample.choice])
    _ = sitting.start()
    _ = sitting.type("1600 km")
    sitting.pass(seconds: -3600)
    _ = sitting.type("")
    _ = sitting.type("2")
    _ = sitting.type(":u")
    let moments = sitting.recorded.map(\.at.milliseconds)
    #expect(moments.count == 3)
    #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 < $1 })
  }
}
