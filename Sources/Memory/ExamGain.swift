import Basics

/// What asking a card on a day does for its recall on the day of an exam.
struct ExamGain {
  let traits: LearnerTraits
  let exam: Day

  private var model: MemoryModel { traits.model }

  /// The chance of recall on the exam's day, if the card is asked once more on `final` or not at all.
  func recall(of memory: CardMemory, final: Day?) -> Double {
    guard case .seen(let state, let last) = memory else {
      guard let final else { return 0 }
      return afterMeeting(on: final) { state in recall(of: .seen(state, last: final), final: nil) }
    }
    guard let final, final > last else {
      return model.curve.value(after: days(last, exam), stability: state.stability.days)
    }
    return afterAsking(state, last: last, on: final) { next in
      model.curve.value(after: days(final, exam), stability: next.stability.days)
    }
  }

  /// The chance of recall on the exam's day if the card is asked on `day` and once more on `final`.
  func recall(of memory: CardMemory, askedOn day: Day, final: Day?) -> Double {
    let later = { (state: MemoryState) in recall(of: .seen(state, last: day), final: final) }
    switch memory {
    case .unseen: return afterMeeting(on: day, then: later)
    case .seen(let state, let last): return afterAsking(state, last: last, on: day, then: later)
    }
  }

  /// Seconds that asking the card on a day is expected to take.
  func seconds(of memory: CardMemory, on day: Day) -> Double {
    guard let chance = model.retrievability(of: memory, on: day) else {
      return traits.secondsForNew
    }
    return traits.times.seconds(forChanceOfRecall: chance.probability)
  }

  private func days(_ from: Day, _ to: Day) -> Double {
    Double(MemoryModel.days(from: from, to: to))
  }

  /// The mean over the first answer's ratings.
  private func afterMeeting(on day: Day, then value: (MemoryState) -> Double) -> Double {
    Rating.allCases.reduce(0) { sum, rating in
      sum + traits.firstShares[rating.rawValue - 1] * value(MemoryAfter.first(rating, model))
    }
  }

  /// The mean over recalled, counted as Good, and forgotten.
  private func afterAsking(
    _ state: MemoryState, last: Day, on day: Day, then value: (MemoryState) -> Double
  ) -> Double {
    let elapsed = MemoryModel.days(from: last, to: day)
    let chance = model.curve.value(after: Double(elapsed), stability: state.stability.days)
    return chance * value(MemoryAfter.next(.good, state, elapsed: elapsed, model))
      + (1 - chance) * value(MemoryAfter.next(.again, state, elapsed: elapsed, model))
  }
}

/// The state at the end of a day on which a card was asked until it was right.
enum MemoryAfter {
  static func first(_ rating: Rating, _ model: MemoryModel) -> MemoryState {
    let state = model.firstState(rating)
    return rating == .again ? model.nextState(state, rating: .good, elapsedDays: 0) : state
  }

  static func next(
    _ rating: Rating, _ state: MemoryState, elapsed: Int, _ model: MemoryModel
  ) -> MemoryState {
    let next = model.nextState(state, rating: rating, elapsedDays: elapsed)
    return rating == .again ? model.nextState(next, rating: .good, elapsedDays: 0) : next
  }
}
