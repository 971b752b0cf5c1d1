import Basics
import Memory

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Review logs of simulated learners, the same for the same seed.
///
/// A learner forgets under FSRS-6 with weights near the published ones; a card's own difficulty and first
/// stability differ from what the model would say. Cards come back when published FSRS at 0.9 wants them, often
/// some days late; a forgotten card is asked again on the same day until it is recalled.
struct GeneratedLog {
  let reviews: [GeneratedReview]

  /// One answer: the card, the second since 1970, 1 to 4, and how long it took.
  struct GeneratedReview {
    let card: Int
    let second: Int
    let rating: Rating
    let milliseconds: Int
  }

  /// A log of about `count` answers over four years, in the order of time.
  init(count: Int, seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let truth = MemoryModel(weights: GeneratedLog.learner(using: &chance))
    let scheduler = Scheduler()
    var reviews: [GeneratedReview] = []
    reviews.reserveCapacity(count + 200)
    var card = 0
    while reviews.count < count {
      let history = CardHistory(card: card, truth: truth, scheduler: scheduler)
      history.run(until: GeneratedLog.days, into: &reviews, using: &chance)
      card += 1
    }
    reviews.sort { ($0.second, $0.card) < ($1.second, $1.card) }
    self.reviews = reviews
  }

  static let days = 4 * 365
  /// 2020-01-01.
  static let firstDay = 18_262

  /// The log as the community writes it.
  var csv: [UInt8] {
    var text = Array("card_id,review_rating,review_time,review_duration\n".utf8)
    text.reserveCapacity(reviews.count * 52)
    for review in reviews {
      let (day, second) = (review.second / 86_400, review.second % 86_400)
      let clock = [second / 3600, second / 60 % 60, second % 60].map {
        $0 < 10 ? "0\($0)" : "\($0)"
      }
      let moment = "\(Day(number: day).iso)T\(clock[0]):\(clock[1]):\(clock[2]).250000+00:00"
      text += Array(
        "\(1_600_000_000_000 + review.card),\(review.rating.rawValue),\(moment),\(review.milliseconds)\n"
          .utf8)
    }
    return text
  }

  /// The published weights, each moved by up to a fifth.
  private static func learner(using chance: inout SeededGenerator) -> Weights {
    Weights(
      clamping: Weights.defaults.values.map { $0 * Double.random(in: 0.8...1.2, using: &chance) })
  }
}

/// One card's life with a simulated learner.
private struct CardHistory {
  let card: Int
  let truth: MemoryModel
  let scheduler: Scheduler

  func run(
    until lastDay: Int, into reviews: inout [GeneratedLog.GeneratedReview],
    using chance: inout SeededGenerator
  ) {
    var day = Int.random(in: 0..<(lastDay - 1), using: &chance)
    let hardness = GeneratedLog.normal(using: &chance)
    let first = firstRating(hardness, using: &chance)
    var real = truth.firstState(first)
    real.stability = Stability(
      days: real.stability.days * exp(0.5 * GeneratedLog.normal(using: &chance)))
    real.difficulty = Difficulty(real.difficulty.value + 1.5 * hardness)
    var known = scheduler.model.firstState(first)
    var second = Int.random(in: 7 * 3600..<21 * 3600, using: &chance)
    var rating = first
    var last = day
    while true {
      reviews.append(
        GeneratedLog.GeneratedReview(
          card: card, second: (GeneratedLog.firstDay + day) * 86_400 + second, rating: rating,
          milliseconds: Int(6000 * exp(0.6 * GeneratedLog.normal(using: &chance)))))
      if rating == .again {
        second += Int.random(in: 60...900, using: &chance)
      } else {
        let due = scheduler.due(
          after: known, on: Day(number: day), using: &chance)
        last = day
        day = due.number + (Int.random(in: 0..<4, using: &chance) == 0 ? 3 : 0)
        second = Int.random(in: 7 * 3600..<21 * 3600, using: &chance)
      }
      guard day < lastDay else { return }
      let elapsed = rating == .again ? 0 : day - last
      rating = nextRating(real, elapsed: elapsed, using: &chance)
      real = truth.nextState(real, rating: rating, elapsedDays: elapsed)
      known = scheduler.model.nextState(known, rating: rating, elapsedDays: elapsed)
    }
  }

  private func firstRating(_ hardness: Double, using chance: inout SeededGenerator) -> Rating {
    let draw = GeneratedLog.normal(using: &chance) + hardness
    return draw > 0.5 ? .again : draw > 0 ? .hard : draw > -2 ? .good : .easy
  }

  private func nextRating(
    _ state: MemoryState, elapsed: Int, using chance: inout SeededGenerator
  ) -> Rating {
    let recall =
      elapsed == 0
      ? 0.85
      : truth.curve.recall(after: Double(elapsed), stability: state.stability).probability
    guard Double.random(in: 0..<1, using: &chance) < recall else { return .again }
    let draw = Int.random(in: 0..<20, using: &chance)
    return draw < 2 ? .hard : draw < 19 ? .good : .easy
  }
}

extension GeneratedLog {
  /// A number from the normal distribution, by Box and Muller.
  static func normal(using chance: inout SeededGenerator) -> Double {
    let radius = (-2 * log(Double.random(in: 1e-12..<1, using: &chance))).squareRoot()
    return radius * cos(2 * Double.pi * Double.random(in: 0..<1, using: &chance))
  }
}
