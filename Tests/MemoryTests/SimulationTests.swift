import Basics
import Testing

@testable import Memory

@Suite("Simulation")
struct SimulationTests {
  static let today = Day(number: 20_000)

  @Test("gives the same days for the same seed and others for another")
  func isSeeded() {
    let plan = StudyPlan(days: 60, newCards: 5)
    #expect(days(plan, new: 100, seed: 1) == days(plan, new: 100, seed: 1))
    #expect(days(plan, new: 100, seed: 1) != days(plan, new: 100, seed: 2))
  }

  @Test("meets as many new cards a day as wanted, until there are none")
  func newCards() {
    let found = days(StudyPlan(days: 12, newCards: 10), new: 95)
    #expect(found.map(\.new) == [10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 0, 0])
    #expect(found.map(\.met).last == 95)
    #expect(found.allSatisfy { $0.overdue == 0 })
  }

  @Test("forgets about as much as the wanted recall lets it", arguments: [0.8, 0.9, 0.95])
  func retention(wanted: Double) {
    let plan = StudyPlan(days: 365, newCards: 20, wanted: Retrievability(wanted))
    let found = days(plan, new: 2000)
    let reviews = found.reduce(0) { $0 + $1.reviews }
    let forgotten = found.reduce(0) { $0 + $1.forgotten }
    #expect(abs(1 - Double(forgotten) / Double(reviews) - wanted) < 0.025)
  }

  @Test("keeps to the minutes, but for the last card of a day")
  func minutes() {
    let found = days(StudyPlan(days: 40, newCards: 50, minutes: 10), new: 2000)
    #expect(found.allSatisfy { $0.seconds < 600 + 30 })
    #expect(found.allSatisfy { $0.seconds >= 600 })
    #expect(found.dropFirst().allSatisfy { $0.new < 40 })
  }

  @Test("catches up evenly within the days it is given, without new cards")
  func catchUp() {
    let late = (0..<100).map { index in
      card(stability: Double(5 + index), last: -60, due: -55 + index / 2)
    }
    let cards = late + [SimulatedCard](repeating: SimulatedCard(), count: 50)
    let found = days(StudyPlan(days: 12, newCards: 5, catchUp: 10), cards)
    #expect(found.prefix(9).allSatisfy { $0.new == 0 && $0.reviews >= 10 })
    #expect(found[0].reviews == 10)
    #expect(found[9].overdue == 0)
    #expect(found[10].new == 5)
  }

  @Test("takes what is most at stake first: neither lost cards nor firm ones")
  func stake() {
    let traits = LearnerTraits()
    let stakes = [(1.0, 300), (40.0, 60), (400.0, 5)].map { stability, days in
      traits.stake(
        of: card(stability: stability, last: -days, due: 0).memory, on: SimulationTests.today,
        waiting: 10)
    }
    #expect(stakes[1] > stakes[0])
    #expect(stakes.allSatisfy { $0 > 0 })
    #expect(traits.stake(of: .unseen, on: SimulationTests.today, waiting: 10) == 0)
  }

  @Test("goes on with the schedule after the exam")
  func afterExam() {
    let plan = StudyPlan(days: 60, minutes: 10, manner: .exam, exam: 30)
    let found = days(plan, new: 100)
    #expect(found.prefix(30).map(\.new).reduce(0, +) == 100)
    #expect(found[35...].contains { $0.reviews > 0 })
    #expect(found.last?.met == 100)
  }

  @Test("needs neither cards nor time")
  func nothing() {
    #expect(days(StudyPlan(days: 3), []).allSatisfy { $0.recalled == 0 && $0.reviews == 0 })
    #expect(days(StudyPlan(days: 3, minutes: 0), new: 9).allSatisfy { $0.new == 0 })
    #expect(days(StudyPlan(days: -4), []).count == 1)
    let exam = StudyPlan(days: 3, minutes: .nan, manner: .exam, exam: -1)
    #expect(days(exam, []).count == 3)
  }

  private func days(_ plan: StudyPlan, new: Int, seed: UInt64 = 3) -> [SimulationDay] {
    days(plan, [SimulatedCard](repeating: SimulatedCard(), count: new), seed: seed)
  }

  private func days(
    _ plan: StudyPlan, _ cards: [SimulatedCard], seed: UInt64 = 3
  ) -> [SimulationDay] {
    var simulation = Simulation(
      cards: cards, plan: plan, traits: LearnerTraits(), from: SimulationTests.today, seed: seed)
    return simulation.run()
  }

  private func card(stability: Double, last: Int, due: Int) -> SimulatedCard {
    let state = MemoryState(stability: Stability(days: stability), difficulty: Difficulty(5))
    return SimulatedCard(
      memory: .seen(state, last: SimulationTests.today + last), due: SimulationTests.today + due)
  }
}
