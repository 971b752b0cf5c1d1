import Basics
import Memory
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Evaluation of a model")
struct ModelEvaluationTests {
  /// Cards with a first answer Good on day 0 and one answer more, in the order of time.
  private func histories(_ answers: [(days: Int, rating: Rating)]) -> CardHistories {
    var reviews: [ReviewLog.Review] = []
    for (card, answer) in answers.enumerated() {
      for (day, rating) in [(0, Rating.good), (answer.days, answer.rating)] {
        let milliseconds = (20_000 + day) * 86_400_000 + card
        reviews.append(
          ReviewLog.Review(
            milliseconds: milliseconds, card: card, day: Day(number: 20_000 + day),
            line: reviews.count + 2, rating: rating))
      }
    }
    return CardHistories(
      ReviewLog(cards: answers.indices.map { "\($0)" }, reviews: reviews))
  }

  @Test("weighs the last answer four times the first")
  func logLoss() throws {
    let found = try #require(
      ModelEvaluation(histories([(1, .good), (9, .again)]), model: MemoryModel()))
    let curve = ForgettingCurve(weights: .defaults)
    let stability = Stability(days: 2.3065)
    let first = curve.recall(after: 1, stability: stability).probability
    let second = curve.recall(after: 9, stability: stability).probability
    #expect(found.reviews == 2)
    #expect(isClose(found.logLoss, -(0.25 * log(first) + log(1 - second)) / 1.25, within: 1e-12))
    let gaps = 0.25 * (1 - first) * (1 - first) + second * second
    #expect(isClose(found.rmseBins, (gaps / 1.25).squareRoot(), within: 1e-12))
  }

  @Test(
    "counts how often the recalled was thought likelier",
    arguments: [
      ([(1, Rating.good), (9, .again)], 1.0), ([(1, .again), (9, .good)], 0),
      ([(3, .again), (3, .good)], 0.5), ([(1, .good), (3, .again), (9, .good)], 0.5),
    ])
  func auc(answers: [(Int, Rating)], expected: Double) throws {
    let found = ModelEvaluation(
      histories(answers.map { (days: $0.0, rating: $0.1) }), model: MemoryModel())
    #expect(try #require(found).auc == expected)
  }

  @Test("has no area where all were recalled, and nothing where nothing is scored")
  func empty() throws {
    let recalled = ModelEvaluation(histories([(1, .good), (2, .easy)]), model: MemoryModel())
    #expect(try #require(recalled).auc == nil)
    #expect(ModelEvaluation(histories([(0, .good)]), model: MemoryModel()) == nil)
    #expect(ModelEvaluation(histories([]), model: MemoryModel()) == nil)
  }

  @Test("charts what was foretold against what came")
  func calibration() throws {
    let found = try #require(
      ModelEvaluation(histories([(1, .good), (1, .again), (40, .good)]), model: MemoryModel()))
    #expect(found.calibration.map(\.step) == [6, 9])
    #expect(found.calibration.map(\.count) == [1, 2])
    #expect(found.calibration.map(\.recalled) == [1, 0.5])
  }
}
