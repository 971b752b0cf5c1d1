import Memory
import Testing

@Suite("Forgetting curve")
struct ForgettingCurveTests {
  let curve = ForgettingCurve(weights: .defaults)

  @Test("passes 90 % after one stability", arguments: [0.001, 0.4, 1, 4, 30, 365, 36_500])
  func ninetyPercent(days: Double) {
    #expect(
      isClose(
        curve.recall(after: days, stability: Stability(days: days)).probability, 0.9, within: 1e-12)
    )
  }

  // From fsrs-rs 6.6.2 `test_power_forgetting_curve`, its weights; 32-bit, so within 1e-6.
  @Test(
    "has the values of fsrs-rs",
    arguments: [
      (0.0, 1.0, 1.0), (1, 2, 0.9403443), (2, 3, 0.9253786), (3, 4, 0.9185229), (4, 4, 0.9),
      (5, 2, 0.8261359),
    ])
  func golden(days: Double, stability: Double, expected: Double) {
    let found = curve.recall(after: days, stability: Stability(days: stability)).probability
    #expect(isClose(found, expected, within: 1e-6))
  }

  @Test("falls day by day")
  func falls() {
    for stability in [0.001, 1, 20, 36_500] {
      let values = (0..<2000).map {
        curve.recall(after: Double($0), stability: Stability(days: stability)).probability
      }
      #expect(values.first == 1)
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
    }
  }

  @Test(
    "counts what lies before the review, or is no number, as day 0", arguments: [-1, -1e300, .nan])
  func before(days: Double) {
    #expect(curve.recall(after: days, stability: Stability(days: 3)).probability == 1)
  }

  @Test("falls to nothing, but not below", arguments: [1e18, 1e308, .infinity])
  func faraway(days: Double) {
    let recall = curve.recall(after: days, stability: Stability(days: 1)).probability
    #expect((0...0.01).contains(recall))
  }

  @Test("is undone by the days until a recall", arguments: [0.3, 0.7, 0.8, 0.9, 0.95, 0.99])
  func inverse(wanted: Double) {
    let stability = Stability(days: 12)
    let days = curve.days(until: Retrievability(wanted), stability: stability)
    guard days < 36_500 else { return }
    #expect(
      isClose(curve.recall(after: days, stability: stability).probability, wanted, within: 1e-9))
  }

  // From fsrs-rs 6.6.2 through fsrs-rs-python 0.9.3 `next_interval`.
  @Test(
    "reaches a wanted recall when fsrs-rs says",
    arguments: [(121.01552, 0.9, 121.01552), (121, 0.8, 401.230896)])
  func interval(stability: Double, wanted: Double, expected: Double) {
    let found = curve.days(until: Retrievability(wanted), stability: Stability(days: stability))
    #expect(isClose(found, expected))
  }

  @Test("keeps impossible wishes between 0 and 36,500 days", arguments: [0, 1, .nan, -3, 5])
  func impossible(wanted: Double) {
    let days = curve.days(until: Retrievability(wanted), stability: Stability(days: 100))
    #expect((0...36_500).contains(days))
  }
}
