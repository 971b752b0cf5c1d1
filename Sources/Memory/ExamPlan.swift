import Basics

/// Which cards to ask today so that the expected recall over all of them is highest on the day of an exam.
///
/// The last days are kept for asking every card once more: as many as that takes of the time there is, a third of
/// the days at most. In them each day has its share, the firmest cards first, since they keep best until the
/// exam. All other time goes to the cards whose recall on that day it raises most per second, the round of
/// the last days reckoned in; new cards among them. See docs/memory-model.md.
package struct ExamPlan: Sendable {
  /// What to ask today, as indices into the memories, the most urgent first; empty from the exam's day on.
  package let choices: [Int]
  /// The first day of the last round, in which every card is asked.
  package let lastRound: Day
  /// Expected mean recall on the exam's day, today's cards and the last round asked; nil without cards.
  package let expected: Double?

  /// Less than this is not worth a learner's time.
  private static let leastGain = 0.001

  /// Plans one day.
  ///
  /// Pure; linear in the cards but for sorting. A card already asked today is passed over, and `spent` seconds of
  /// today's budget are used. `start` is the day on which the learner began to prepare: the last round then takes a
  /// third of the days at most.
  package init(
    memories: [CardMemory], on today: Day, exam: Day, budget: ExamBudget, traits: LearnerTraits,
    start: Day? = nil, spent: Double = 0
  ) {
    let gain = ExamGain(traits: traits, exam: exam)
    let all = Double(memories.count) * traits.times.seconds(forChanceOfRecall: 0.9)
    let third = start.map { max(1, (exam - min($0, today)) / 3) } ?? StudyPlan.mostDays
    lastRound = exam + -budget.lastDays(with: all, atMost: third)
    guard today < exam, !memories.isEmpty else {
      choices = []
      expected =
        memories.isEmpty
        ? nil
        : memories.reduce(0) { $0 + gain.recall(of: $1, final: nil) } / Double(memories.count)
      return
    }
    var day = ExamDay(
      gain: gain, today: today, lastRound: lastRound, memories: memories, budget: budget,
      spent: spent)
    if today >= lastRound { day.takeShareOfLastRound() }
    day.takeBest(atLeast: ExamPlan.leastGain)
    choices = day.chosen
    expected = day.expected
  }
}

/// One day of a plan while it is being made.
private struct ExamDay {
  let gain: ExamGain
  let today: Day
  let lastRound: Day
  let memories: [CardMemory]
  let budget: ExamBudget
  private(set) var chosen: [Int] = []
  private var isChosen: [Bool]
  private var left: Double

  init(
    gain: ExamGain, today: Day, lastRound: Day, memories: [CardMemory], budget: ExamBudget,
    spent: Double
  ) {
    self.gain = gain
    self.today = today
    self.lastRound = lastRound
    self.memories = memories
    self.budget = budget
    // The first card of a day is always worth its time.
    left = max(spent > 0 ? 0 : 1, budget.seconds(daysLeft: gain.exam - today) - spent)
    isChosen = [Bool](repeating: false, count: memories.count)
  }

  /// When a card is asked in the last round: about its middle, where today is before it.
  private func final(of memory: CardMemory, isAskedToday: Bool) -> Day? {
    let last = gain.exam + -1
    if today < lastRound { return lastRound + (last - lastRound) / 2 }
    guard today < last, !isAskedToday, !isDone(memory) else { return nil }
    return today + 1 + (last - today - 1) / 2
  }

  private func isDone(_ memory: CardMemory) -> Bool {
    if case .seen(_, let last) = memory { last >= lastRound } else { false }
  }

  private func wasAskedToday(_ memory: CardMemory) -> Bool {
    if case .seen(_, let last) = memory { last >= today } else { false }
  }

  private mutating func take(_ index: Int) {
    chosen.append(index)
    isChosen[index] = true
    left -= gain.seconds(of: memories[index], on: today)
  }

  /// Of the cards that the last round still waits for: as many as the days left ask of this one.
  mutating func takeShareOfLastRound() {
    let waiting = memories.indices.filter { !isDone(memories[$0]) }
    let order = waiting.map { index in (index, firmness(memories[index])) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    let rest = budget.lastDays(max(1, gain.exam - today)).reduce(0, +)
    let share = left < rest ? (Double(waiting.count) * left / rest).rounded(.up) : .infinity
    for index in order.prefix(Int(min(share, Double(waiting.count)))) where left > 0 { take(index) }
  }

  /// New cards come first of all, then the firmest.
  private func firmness(_ memory: CardMemory) -> Double {
    if case .seen(let state, _) = memory { state.stability.days } else { .infinity }
  }

  /// What raises the recall of the exam's day most per second, while there is time.
  mutating func takeBest(atLeast least: Double) {
    guard left > 0 else { return }
    var worth: [(index: Int, perSecond: Double)] = []
    for (index, memory) in memories.enumerated()
    where !isChosen[index] && !wasAskedToday(memory) {
      let raised =
        gain.recall(of: memory, askedOn: today, final: final(of: memory, isAskedToday: true))
        - gain.recall(of: memory, final: final(of: memory, isAskedToday: false))
      guard raised >= least else { continue }
      worth.append((index, raised / gain.seconds(of: memory, on: today)))
    }
    worth.sort { ($1.perSecond, $0.index) < ($0.perSecond, $1.index) }
    for (index, _) in worth {
      guard left > 0 else { return }
      take(index)
    }
  }

  /// The mean recall on the exam's day with what was chosen and the last round.
  var expected: Double {
    var sum = 0.0
    for (index, memory) in memories.enumerated() {
      let final = final(of: memory, isAskedToday: isChosen[index])
      sum +=
        isChosen[index]
        ? gain.recall(of: memory, askedOn: today, final: final)
        : gain.recall(of: memory, final: final)
    }
    return sum / Double(memories.count)
  }
}
