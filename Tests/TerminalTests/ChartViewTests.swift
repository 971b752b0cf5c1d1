import Basics
import Memory
import TestSupport
import Testing

@testable import Terminal

@Suite("Charts")
struct ChartViewTests {
  @Test("show what plans come to", arguments: ViewTests.screens)
  func simulation(screen: Screen) throws {
    let cards = [SimulatedCard](repeating: SimulatedCard(), count: 60)
    let start = Sample.today
    let runs = [MethodName.fsrs6, .leitner].map { method in
      let plan = StudyPlan(days: 30, newCards: 5, method: method)
      var simulation = Simulation(
        cards: cards, plan: plan, traits: LearnerTraits(), from: start, seed: 1)
      return SimulationView.Run(plan: plan, days: simulation.run())
    }
    let comparison = ExamComparison(
      cards: cards, traits: LearnerTraits(), from: start, days: 14, minutes: 20, runs: 1, seed: 1)
    let view = SimulationView(
      screen: screen, runs: runs, cards: 60, exam: (start + 14, comparison))
    try expect(view.lines, on: screen, named: "simulation")
  }

  @Test("show how well recall is foretold", arguments: ViewTests.screens)
  func calibration(screen: Screen) throws {
    var reviews: [ReviewLog.Review] = []
    for card in 0..<40 {
      for (number, day) in [0, 2, 9, 30].enumerated() {
        reviews.append(
          ReviewLog.Review(
            milliseconds: 1_700_000_000_000 + (day * 40 + card) * 60_000, card: card,
            day: Day(number: 19_675 + day), line: reviews.count + 2,
            rating: (card + number) % 5 == 0 ? .again : .good))
      }
    }
    let log = ReviewLog(cards: (0..<40).map { "\($0)" }, reviews: reviews)
    let evaluation = try #require(ModelEvaluation(CardHistories(log), model: MemoryModel()))
    try expect(
      CalibrationView(screen: screen, evaluation).lines, on: screen, named: "calibration")
  }
}
