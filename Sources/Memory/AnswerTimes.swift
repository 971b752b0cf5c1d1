/// How long a learner takes for an answer, in seconds on average.
package struct AnswerTimes: Hashable, Sendable {
  /// For the first answer to a card.
  package let new: Double
  /// For a later answer that was right, and for one that was wrong.
  package let recalled: Double
  package let forgotten: Double

  /// Before anything was measured.
  package static let usual = AnswerTimes(new: 15, recalled: 8, forgotten: 12)
  /// Longer was spent on something else.
  package static let longest = 60.0

  /// Each is held between a tenth of a second and ``longest``.
  package init(new: Double, recalled: Double, forgotten: Double) {
    let clamped = { (seconds: Double) in
      seconds.isFinite ? min(max(seconds, 0.1), AnswerTimes.longest) : AnswerTimes.longest
    }
    (self.new, self.recalled, self.forgotten) = (
      clamped(new), clamped(recalled), clamped(forgotten)
    )
  }

  /// Seconds that asking a card takes until it is right, a forgotten one being asked again the same day.
  package func seconds(forChanceOfRecall chance: Double) -> Double {
    chance * recalled + (1 - chance) * (forgotten + recalled)
  }
}

/// What is counted of answers to say how a learner answers.
package struct AnswerCounts: Hashable, Sendable {
  /// The first answers to a card by rating, and later ones on another day.
  private var first = [0, 0, 0, 0]
  private var later = [0, 0, 0, 0]
  private var newTimes = Sum()
  private var recalledTimes = Sum()
  private var forgottenTimes = Sum()

  private struct Sum: Hashable {
    var seconds = 0.0
    var count = 0.0

    /// The mean, with the usual time counted in as often as 20 answers.
    func mean(usual: Double) -> Double { (seconds + 20 * usual) / (count + 20) }
  }

  package init() {}

  /// The answers of a log that carry a time.
  package init(_ log: ReviewLog) {
    var lastDays = [Int32](repeating: .min, count: log.cards.count)
    for review in log.reviews {
      let last = lastDays[Int(review.card)]
      lastDays[Int(review.card)] = review.day
      add(
        review.rating, isFirst: last == .min, isSameDay: last == review.day,
        seconds: review.tenths > 0 ? Double(review.tenths) / 10 : nil)
    }
  }

  /// Counts an answer; `seconds` is nil or 0 where it was not measured, and counts as at most a minute.
  package mutating func add(_ rating: Rating, isFirst: Bool, isSameDay: Bool, seconds: Double?) {
    if isFirst {
      first[rating.rawValue - 1] += 1
    } else if !isSameDay {
      later[rating.rawValue - 1] += 1
    }
    guard let seconds, seconds > 0 else { return }
    let time = Sum(seconds: min(seconds, AnswerTimes.longest), count: 1)
    if isFirst {
      newTimes = Sum(seconds: newTimes.seconds + time.seconds, count: newTimes.count + 1)
    } else if rating == .again {
      forgottenTimes = Sum(
        seconds: forgottenTimes.seconds + time.seconds, count: forgottenTimes.count + 1)
    } else {
      recalledTimes = Sum(
        seconds: recalledTimes.seconds + time.seconds, count: recalledTimes.count + 1)
    }
  }

  /// The measured times; with few answers near ``AnswerTimes/usual``.
  package var times: AnswerTimes {
    AnswerTimes(
      new: newTimes.mean(usual: AnswerTimes.usual.new),
      recalled: recalledTimes.mean(usual: AnswerTimes.usual.recalled),
      forgotten: forgottenTimes.mean(usual: AnswerTimes.usual.forgotten))
  }

  /// The shares of the four ratings at the first answer.
  var firstShares: [Double] { shares(first, usual: [0.24, 0.09, 0.5, 0.17]) }

  /// The shares of Hard, Good and Easy among later answers that were right.
  var laterShares: [Double] { shares(Array(later[1...]), usual: [0.22, 0.63, 0.15]) }

  private func shares(_ counts: [Int], usual: [Double]) -> [Double] {
    let total = Double(counts.reduce(0, +)) + 20
    return zip(counts, usual).map { (Double($0) + 20 * $1) / total }
  }
}

/// How a learner forgets and answers, as far as planning needs it.
package struct LearnerTraits: Sendable {
  package let model: MemoryModel
  package let times: AnswerTimes
  let firstShares: [Double]
  let laterShares: [Double]

  /// Without counts: the usual shares (fsrs-rs 6.6.2, `SimulatorConfig`) and times.
  package init(model: MemoryModel = MemoryModel(), answers: AnswerCounts = AnswerCounts()) {
    self.model = model
    times = answers.times
    firstShares = answers.firstShares
    laterShares = answers.laterShares
  }

  /// Seconds the first meeting with a card takes, a wrong answer being followed by a right one.
  var secondsForNew: Double { times.new + firstShares[0] * times.recalled }
}
