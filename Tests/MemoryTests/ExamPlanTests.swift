import Basics
import Testing

@testable import Memory

@Suite("Exam plan")
struct ExamPlanTests {
  static let today = Day(number: 20_000)

  @Test(
    "beats the schedule at 0.9 and a week's cramming on the day at equal minutes",
    arguments: [(100, 45, 60.0)])
  func beats(cards: Int, days: Int, minutes: Double) {
    let comparison = ExamComparison(
      cards: [SimulatedCard](repeating: SimulatedCard(), count: cards), traits: LearnerTraits(),
      from: ExamPlanTests.today, days: days, minutes: minutes, runs: 3, seed: 1)
    let recall = comparison.outcomes.map(\.meanRecall)
    let later = comparison.outcomes.map(\.recallAfterMonth)
    #expect(recall[2] > recall[0] + 0.005)
    #expect(recall[3] > recall[0] + 0.02)
    #expect(recall[3] > recall[1])
    #expect(later[3] > later[1])
    #expect(comparison.outcomes.allSatisfy { $0.minutes <= comparison.outcomes[0].minutes * 1.05 })
  }

  @Test("asks every card in the last days")
  func lastRound() {
    let plan = StudyPlan(days: 30, minutes: 12, manner: .exam, exam: 30)
    var simulation = Simulation(
      cards: [SimulatedCard](repeating: SimulatedCard(), count: 200), plan: plan,
      traits: LearnerTraits(), from: ExamPlanTests.today, seed: 4)
    let days = simulation.run()
    #expect(days.last?.met == 200)
    #expect(days[20...].reduce(0) { $0 + $1.reviews + $1.new } >= 200)
  }

  @Test("fills the minutes of a day and no more")
  func minutes() {
    let memories = [CardMemory](repeating: .unseen, count: 500)
    let plan = plan(memories, exam: 20, seconds: 600)
    #expect((20...60).contains(plan.choices.count))
    #expect(Set(plan.choices).count == plan.choices.count)
    #expect(self.plan(memories, exam: 20, seconds: 0).choices.count <= 1)
    #expect(self.plan(memories, exam: 20, seconds: .infinity).choices.count == 500)
  }

  @Test("has all minutes on the days until the exam, more and more of them")
  func growing() {
    let budget = ExamBudget.growing(seconds: 6000, days: 30)
    let days = (0...40).map { budget.seconds(daysLeft: $0) }
    #expect(abs(days.reduce(0, +) - 6000) < 1e-6)
    #expect(days[0] == 0 && days[31...].allSatisfy { $0 == 0 })
    #expect(zip(days[1...], days[2...30]).allSatisfy { $0 > $1 && $1 > 0 })
    #expect(ExamBudget.growing(seconds: 60, days: 99).seconds(daysLeft: 45) > 0)
    #expect(ExamBudget.growing(seconds: .nan, days: 0).seconds(daysLeft: 1) == 0)
    #expect(ExamBudget.even(seconds: .infinity).seconds(daysLeft: 3).isFinite)
  }

  @Test("has no day with more than is said, and all minutes all the same")
  func stretched() {
    let budget = ExamBudget.growing(seconds: 6000, days: 30, most: 600)
    let days = (1...30).map { budget.seconds(daysLeft: $0) }
    #expect(abs(days.reduce(0, +) - 6000) < 1e-6)
    #expect(days.allSatisfy { $0 <= 600 && $0 > 0 })
    #expect(days == days.sorted(by: >))
    #expect(days[0] == 600)
    // 200 seconds a day fill 60 days, whatever the horizon.
    let even = ExamBudget.growing(seconds: 12_000, days: 60, most: 200)
    #expect((1...60).allSatisfy { abs(even.seconds(daysLeft: $0) - 200) < 1e-6 })
    let tight = ExamBudget.growing(seconds: 1e9, days: 3, most: 60)
    #expect((1...3).map { tight.seconds(daysLeft: $0) } == [60, 60, 60])
  }

  @Test("prefers the card whose recall on the day it raises most")
  func gain() {
    let memories = [(400.0, -3), (4.0, -6), (30.0, -10)].map { stability, last in
      seen(stability: stability, last: last)
    }
    #expect(plan(memories, exam: 30, seconds: 1).choices == [1])
  }

  @Test("foretells more for more minutes")
  func expected() throws {
    let memories = (0..<300).map { seen(stability: Double(1 + $0 % 40), last: -5) }
    let few = try #require(plan(memories, exam: 10, seconds: 60).expected)
    let many = try #require(plan(memories, exam: 10, seconds: 3600).expected)
    #expect(few < many)
    #expect((0.5...1).contains(few) && (0.5...1).contains(many))
  }

  @Test("passes over a card that was asked today")
  func askedToday() {
    #expect(plan([seen(stability: 2, last: 0)], exam: 20, seconds: 60).choices == [])
  }

  @Test("has nothing to say from the exam's day on, or without cards", arguments: [0, -5])
  func over(exam: Int) {
    #expect(plan([.unseen], exam: exam, seconds: 600).choices == [])
    #expect(plan([], exam: 9, seconds: 600).choices == [])
    #expect(plan([], exam: 9, seconds: 600).expected == nil)
  }

  private func plan(_ memories: [CardMemory], exam: Int, seconds: Double) -> ExamPlan {
    ExamPlan(
      memories: memories, on: ExamPlanTests.today, exam: ExamPlanTests.today + exam,
      budget: .even(seconds: seconds), traits: LearnerTraits())
  }

  private func seen(stability: Double, last: Int) -> CardMemory {
    let state = MemoryState(stability: Stability(days: stability), difficulty: Difficulty(5))
    return .seen(state, last: ExamPlanTests.today + last)
  }
}
