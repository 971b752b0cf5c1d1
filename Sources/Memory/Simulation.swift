import Basics

/// A learner who follows a plan day by day, as the memory model has it; chance is seeded.
///
/// A card is recalled with the model's chance. A forgotten one is asked again on the same day until it is right,
/// which is reckoned as one more answer. Linear in days, cards and answers, but for sorting where minutes run short.
package struct Simulation: Sendable {
  package let plan: StudyPlan
  package let traits: LearnerTraits
  private let start: Day
  private let scheduler: Scheduler
  private var cards: [SimulatedCard]
  private var chance: SeededGenerator
  private var load = DayLoad()
  /// Which cards come on which day after ``start``, and for each card the place that counts.
  private var calendar: [[Int]]
  private var places: [Int]
  private var waiting: [Int] = []
  private var backlog: [Int] = []
  private var unseen: ArraySlice<Int>
  /// Seconds of answering on the days before.
  private var spent = 0.0
  /// The seconds of today; nil for as long as it takes.
  private var limit: Double?

  /// Begins on `start`; new cards come in the order of `cards`.
  package init(
    cards: [SimulatedCard], plan: StudyPlan, traits: LearnerTraits, from start: Day, seed: UInt64
  ) {
    self.plan = plan
    self.traits = traits
    self.start = start
    self.cards = cards
    scheduler = Scheduler(
      model: traits.model, method: plan.method, wantedRetention: plan.wanted)
    chance = SeededGenerator(seed: seed)
    calendar = [[Int]](repeating: [], count: plan.days)
    places = [Int](repeating: -1, count: cards.count)
    unseen = cards.indices.filter { cards[$0].memory == .unseen }[...]
    for (index, card) in cards.enumerated() {
      guard let due = card.due, card.memory != .unseen else { continue }
      load.add(due)
      let place = due - start
      if place < 0, plan.catchUp != nil {
        backlog.append(index)
      } else if place < plan.days {
        places[index] = max(0, place)
        calendar[max(0, place)].append(index)
      }
    }
  }

  /// The days of the plan, the first one first.
  package mutating func run() -> [SimulationDay] {
    (0..<plan.days).map { offset in
      var day = SimulationDay(day: start + offset)
      waiting += calendar[offset].filter { places[$0] == offset }
      calendar[offset] = []
      study(offset, &day)
      waiting.removeAll { (cards[$0].due ?? day.day) > day.day }
      spent += day.seconds
      day.overdue = waiting.count + backlog.count
      day.met = cards.count - unseenCount
      day.recalled = recalled(on: day.day + 1)
      return day
    }
  }

  /// The mean chance of recall over all cards on a day.
  ///
  /// New cards count 0; without cards it is 0.
  package func meanRecall(on day: Day) -> Double {
    cards.isEmpty ? 0 : recalled(on: day) / Double(cards.count)
  }

  private var unseenCount: Int { unseen.count { cards[$0].memory == .unseen } }

  private func recalled(on day: Day) -> Double {
    cards.reduce(0) { sum, card in
      guard case .seen(let state, let last) = card.memory else { return sum }
      return sum
        + traits.model.curve.value(
          after: Double(MemoryModel.days(from: last, to: day)), stability: state.stability.days)
    }
  }

  private mutating func study(_ offset: Int, _ day: inout SimulationDay) {
    limit = plan.seconds(on: offset, spent: spent)
    let isBeforeExam = plan.exam.map { offset < $0 } ?? false
    switch plan.manner {
    case .exam where isBeforeExam: followExamPlan(offset, &day)
    case .cramming(let days) where isBeforeExam:
      if let exam = plan.exam, offset >= exam - days { cram(&day) }
    default: followSchedule(offset, &day)
    }
  }

  private func hasTime(_ day: SimulationDay) -> Bool { limit.map { day.seconds < $0 } ?? true }

  private mutating func followSchedule(_ offset: Int, _ day: inout SimulationDay) {
    let today = day.day
    for index in shareOfBacklog(offset) where hasTime(day) { ask(index, &day) }
    backlog.removeAll { (cards[$0].due ?? today) > today }
    let isCatchingUp = plan.catchUp.map { offset < $0 && !backlog.isEmpty } ?? false
    let due = plan.minutes == nil ? waiting : weakestFirst(waiting, on: today)
    for index in due where hasTime(day) { ask(index, &day) }
    guard !isCatchingUp else { return }
    var left = plan.newCards
    while left > 0, hasTime(day), let index = unseen.popFirst() {
      guard cards[index].memory == .unseen else { continue }
      ask(index, &day)
      left -= 1
    }
  }

  /// Today's part of what was overdue at first, what is most at stake before the rest.
  private func shareOfBacklog(_ offset: Int) -> ArraySlice<Int> {
    guard let days = plan.catchUp, !backlog.isEmpty else { return [] }
    let left = max(1, days - offset)
    let day = start + offset
    let stakes = backlog.map { ($0, traits.stake(of: cards[$0].memory, on: day, waiting: left)) }
    let order = stakes.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    return order.prefix((backlog.count + left - 1) / left)
  }

  private func weakestFirst(_ indices: [Int], on day: Day) -> [Int] {
    indices.map {
      ($0, traits.model.retrievability(of: cards[$0].memory, on: day)?.probability ?? 0)
    }
    .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  private mutating func followExamPlan(_ offset: Int, _ day: inout SimulationDay) {
    guard let exam = plan.exam else { return }
    let choices = ExamPlan(
      memories: cards.map(\.memory), on: day.day, exam: start + exam,
      budget: plan.examBudget(on: offset, spent: spent), traits: traits, start: start
    ).choices
    for index in choices where hasTime(day) { ask(index, &day) }
  }

  /// New cards and old ones alike, the weakest first.
  private mutating func cram(_ day: inout SimulationDay) {
    let today = day.day
    let order = weakestFirst(Array(cards.indices), on: today).filter { index in
      if case .seen(_, let last) = cards[index].memory { last < today } else { true }
    }
    for index in order where hasTime(day) { ask(index, &day) }
  }

  /// Lets the learner answer a card, and again where it was forgotten.
  private mutating func ask(_ index: Int, _ day: inout SimulationDay) {
    let memory = cards[index].memory
    let rating: Rating
    let state: MemoryState
    let seconds: Double
    switch memory {
    case .unseen:
      rating = drawn(from: traits.firstShares, first: 1)
      state = MemoryAfter.first(rating, traits.model)
      seconds = traits.times.new + (rating == .again ? traits.times.recalled : 0)
    case .seen(let old, let last):
      let elapsed = MemoryModel.days(from: last, to: day.day)
      let recall = traits.model.curve.value(after: Double(elapsed), stability: old.stability.days)
      let isRecalled = Double.random(in: 0..<1, using: &chance) < recall
      rating = isRecalled ? drawn(from: traits.laterShares, first: 2) : .again
      state = MemoryAfter.next(rating, old, elapsed: elapsed, traits.model)
      seconds = traits.times.recalled + (isRecalled ? 0 : traits.times.forgotten)
    }
    day.count(rating, isNew: memory == .unseen, seconds: seconds)
    let due = comeBack(index, rating: rating, state, on: day.day)
    if let before = cards[index].due { load.remove(before) }
    load.add(due)
    cards[index].memory = .seen(state, last: day.day)
    cards[index].due = due
    let place = due - start
    guard place < plan.days, place != places[index] else { return }
    places[index] = place
    calendar[place].append(index)
  }

  /// The day on which the schedule brings a card back after an answer.
  private mutating func comeBack(
    _ index: Int, rating: Rating, _ state: MemoryState, on day: Day
  ) -> Day {
    let elapsed = cards[index].memory.day.map { day - $0 } ?? 0
    cards[index].method = scheduler.state(
      after: cards[index].method, rating: rating, elapsedDays: elapsed)
    let shift =
      cards[index].method == nil
      ? scheduler.shift(after: state, on: day, load: load, using: &chance) : nil
    return scheduler.due(after: state, cards[index].method, on: day, shift: shift, using: &chance)
  }

  private mutating func drawn(from shares: [Double], first: Int) -> Rating {
    var draw = Double.random(in: 0..<1, using: &chance)
    for (index, share) in shares.enumerated() {
      draw -= share
      if draw < 0 { return Rating(rawValue: first + index) ?? .good }
    }
    return .good
  }
}

extension LearnerTraits {
  /// What waiting so many days may cost: the chance that a card is lost in that time, times the days of
  /// stability that would be lost with it.
  func stake(of memory: CardMemory, on day: Day, waiting days: Int) -> Double {
    guard case .seen(let state, let last) = memory else { return 0 }
    let elapsed = MemoryModel.days(from: last, to: day)
    let now = model.curve.value(after: Double(elapsed), stability: state.stability.days)
    let then = model.curve.value(after: Double(elapsed + days), stability: state.stability.days)
    let kept = MemoryAfter.next(.good, state, elapsed: elapsed, model).stability.days
    let lost = MemoryAfter.next(.again, state, elapsed: elapsed, model).stability.days
    return (now - then) * max(0, kept - lost)
  }
}
