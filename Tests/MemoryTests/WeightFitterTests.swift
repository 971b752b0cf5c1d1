import Basics
import Memory
import Testing

@Suite("Weight fitter")
struct WeightFitterTests {
  private func loss(_ histories: CardHistories, _ weights: Weights) throws -> Double {
    try #require(ModelEvaluation(histories, model: MemoryModel(weights: weights))).logLoss
  }

  @Test("keeps the published weights where there is too little to go by", arguments: [0, 1, 3])
  func fewAnswers(cards: Int) {
    let histories = CardHistories(SimulatedLog.log(seed: 1, cards: cards, reviews: 3))
    #expect(WeightFitter().weights(for: histories) == .defaults)
  }

  @Test("moves only the first stabilities where there is little to go by")
  func someAnswers() {
    let histories = CardHistories(SimulatedLog.log(seed: 5, cards: 60, reviews: 3))
    #expect((8..<64).contains(histories.scoredCount))
    let weights = WeightFitter().weights(for: histories)
    #expect(Array(weights.values[4...]) == Array(Weights.defaults.values[4...]))
  }

  @Test("never ends above the published weights' loss", arguments: 1...8)
  func neverWorse(seed: Int) throws {
    let histories = CardHistories(SimulatedLog.log(seed: UInt64(seed), cards: 40 * seed))
    let weights = WeightFitter().weights(for: histories)
    let (before, after) = (try loss(histories, .defaults), try loss(histories, weights))
    #expect(after <= before + 1e-9)
    #expect(zip(weights.values, Weights.bounds).allSatisfy { $1.contains($0) })
  }

  @Test("comes near the weights that a learner really has")
  func findsAgain() throws {
    var list = Weights.defaults.values
    for (index, value) in [(0, 1.5), (1, 3.0), (2, 6.0), (3, 30), (8, 1.2), (11, 0.8), (20, 0.4)] {
      list[index] = value
    }
    let truth = try Weights(list)
    let histories = CardHistories(SimulatedLog.log(seed: 9, cards: 1500, weights: truth))
    let fitted = WeightFitter().weights(for: histories)
    let after = try loss(histories, fitted)
    let before = try loss(histories, .defaults)
    let best = try loss(histories, truth)
    #expect(after < before - 0.01)
    #expect(after < best + 0.001)
  }

  @Test("gives the same numbers every time")
  func deterministic() {
    let histories = CardHistories(SimulatedLog.log(seed: 3, cards: 300))
    #expect(WeightFitter().weights(for: histories) == WeightFitter().weights(for: histories))
  }

  @Test("survives a learner who always or never knows", arguments: Rating.allCases)
  func monotonous(rating: Rating) {
    var reviews: [ReviewLog.Review] = []
    for card in 0..<100 {
      for number in 0..<6 {
        reviews.append(
          ReviewLog.Review(
            milliseconds: 1_700_000_000_000 + number * 259_200_000 + card, card: card,
            day: Day(number: 19_675 + number * 3), line: reviews.count + 2, rating: rating))
      }
    }
    let log = ReviewLog(cards: (0..<100).map { "\($0)" }, reviews: reviews)
    let weights = WeightFitter().weights(for: CardHistories(log))
    #expect(zip(weights.values, Weights.bounds).allSatisfy { $1.contains($0) })
  }

  @Test("is measured on answers it has not seen")
  func splits() throws {
    let histories = CardHistories(SimulatedLog.log(seed: 4, cards: 400))
    let held = try #require(TimeSeriesSplits(5).evaluation(histories))
    #expect(held.reviews == histories.scoredCount - histories.scoredCount / 6)
    let nothing = CardHistories(ReviewLog(cards: [], reviews: []))
    #expect(TimeSeriesSplits(5).evaluation(nothing) == nil)
  }
}
