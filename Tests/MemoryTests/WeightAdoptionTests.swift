import Basics
import Memory
import Testing

@Suite("Adoption of weights")
struct WeightAdoptionTests {
  /// Weights of a learner who forgets otherwise than most.
  private func truth() throws -> Weights {
    var list = Weights.defaults.values
    for (index, value) in [(0, 1.5), (1, 3.0), (2, 6.0), (3, 30), (8, 1.2), (20, 0.4)] {
      list[index] = value
    }
    return try Weights(list)
  }

  @Test("new weights are better than the published ones for whoever forgets otherwise")
  func better() throws {
    let log = SimulatedLog.log(seed: 2, cards: 400, weights: try truth())
    let histories = CardHistories(log)
    let adoption = WeightAdoption(histories, old: .defaults, seen: 0)
    let heldOut = try #require(adoption.heldOut)
    #expect(adoption.isBetter)
    #expect(heldOut.new.logLoss < heldOut.old.logLoss)
    #expect(heldOut.new.reviews == histories.scoredCount - histories.scoredCount / 6)
    #expect(heldOut.old.reviews == heldOut.new.reviews)
  }

  @Test("the weights by which a learner really forgets stay", arguments: 1...4)
  func kept(seed: Int) throws {
    let log = SimulatedLog.log(seed: UInt64(seed), cards: 150, weights: try truth())
    let adoption = WeightAdoption(CardHistories(log), old: try truth(), seen: 0)
    #expect(adoption.heldOut != nil)
    #expect(!adoption.isBetter)
  }

  @Test("answers that the old weights were fitted to do not count")
  func unseen() throws {
    let histories = CardHistories(SimulatedLog.log(seed: 2, cards: 400, weights: try truth()))
    let count = histories.scoredCount
    let fitted = WeightFitter().weights(for: histories)
    let adoption = WeightAdoption(histories, old: fitted, seen: count - 200)
    #expect(adoption.unseen == 200)
    #expect(adoption.heldOut?.new.reviews == 200)
  }

  @Test("too few answers decide nothing", arguments: [0, 63])
  func few(unseen: Int) throws {
    let histories = CardHistories(SimulatedLog.log(seed: 2, cards: 400))
    let adoption = WeightAdoption(
      histories, old: .defaults, seen: histories.scoredCount - unseen)
    #expect(adoption.heldOut == nil)
    #expect(adoption.unseen == unseen)
    #expect(!adoption.isBetter)
  }

  @Test("a log up to a moment ends there")
  func upTo() {
    let log = SimulatedLog.log(seed: 2, cards: 20)
    let middle = log.reviews[log.reviews.count / 2].milliseconds
    let part = log.upTo(middle)
    #expect(part.reviews.allSatisfy { $0.milliseconds <= middle })
    #expect(part.reviews == Array(log.reviews.prefix(part.reviews.count)))
    #expect(log.upTo(0).reviews.isEmpty)
    #expect(log.upTo(.max).reviews.count == log.reviews.count)
  }

  @Test("a fit says how far it is, never less than before, up to the end")
  func progress() {
    var shares: [Double] = []
    _ = WeightFitter().weights(for: CardHistories(SimulatedLog.log(seed: 3, cards: 300))) {
      shares.append($0)
    }
    #expect(shares == shares.sorted())
    #expect(shares.last == 1)
    #expect(shares.allSatisfy { (0...1).contains($0) })
  }
}
