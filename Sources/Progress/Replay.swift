import Basics
import Memory

/// What a learner's events add up to: pure, and the same for the same set of events in every order.
package struct Replay: Sendable {
  package let schedulers: Schedulers

  package init(scheduler: Scheduler = Scheduler()) { self.init(Schedulers(usual: scheduler)) }

  package init(_ schedulers: Schedulers) { self.schedulers = schedulers }

  /// The scheduler of decks without a schedule of their own.
  package var scheduler: Scheduler { schedulers.usual }

  /// The state after all events.
  ///
  /// Events count once per id, in the order of moment and id. An undo leaves out itself and what it names
  /// (an undo, too); an override replaces a rating; only answers in `learn` change the schedule. Settings and
  /// weights are the scheduler's: nothing depends on when they were changed.
  package func state(of events: some Sequence<Event>) -> LearnerState {
    var ledger = Ledger()
    for event in events { ledger.add(event) }
    return state(of: &ledger)
  }

  /// Brings a state forward by one event; false, and nothing changed, where that needs the history.
  ///
  /// History is needed for undo and override, for what they name and arrives later, and for an event that
  /// is not later than what the card already knows of, as after the clock was set back.
  @discardableResult
  package func applying(_ event: Event, to state: inout LearnerState) -> Bool {
    guard !state.awaited.contains(event.id) else { return false }
    let (card, act): (CardReference, Deed.Act)
    var (key, shift): (KeyDigest?, Int?)
    switch event.kind {
    case .answer(let answer):
      (card, act) = (answer.card, answer.mode == .learn ? .init(answer.rating) : .practised)
      (key, shift) = (answer.key, answer.shift)
    case .suspend(let reference): (card, act) = (reference, .suspend)
    case .resume(let reference): (card, act) = (reference, .resume)
    case .bury(let reference): (card, act) = (reference, .bury)
    case .report(let reference, _): (card, act) = (reference, .other)
    case .undo, .override: return false
    case .settings, .weights: return true
    }
    var progress = state[card]
    if let latest = progress.latest, latest.milliseconds >= event.at.milliseconds { return false }
    apply(act, at: event.at, key: key, to: &progress, schedulers[card.deck])
    if act.rating != nil { schedule(&progress, card: card, shift: shift) }
    state[card] = progress
    return true
  }

  func state(of ledger: inout Ledger) -> LearnerState {
    var state = LearnerState(ledger.table.sorted(progress(after: &ledger) { _ in nil }))
    state.awaited = ledger.awaited
    return state
  }

  /// Brings a state forward by everything in a ledger that stands.
  func bring(_ state: inout LearnerState, forwardBy ledger: inout Ledger) {
    let known = state
    let moved = progress(after: &ledger) { known.known($0) }
    for (number, progress) in moved.enumerated() where progress.latest != nil {
      state[ledger.table[number]] = progress
    }
  }

  /// How each card of a ledger stands after everything in it, by its number; `known` says how it stood before.
  private func progress(
    after ledger: inout Ledger, since known: (CardReference) -> CardProgress?
  ) -> [CardProgress] {
    let (deeds, table) = (ledger.standingDeeds(), ledger.table)
    let before = (0..<table.count).map { known(table[$0]) ?? CardProgress() }
    // Each core goes through all events for its share of the cards, which is faster than sorting them.
    let isWorthIt = deeds.count >= Replay.parallelFrom
    let shares = Parallel.map(
      ranges: table.count, atLeast: isWorthIt ? (table.count + 1) / 2 : .max
    ) {
      range in
      progress(of: range, since: before, after: deeds, table)
    }
    return Array(shares.joined())
  }

  /// With fewer events a second core does not pay.
  private static let parallelFrom = 20_000

  private func progress(
    of range: Range<Int>, since before: [CardProgress], after deeds: StandingDeeds,
    _ table: CardTable
  ) -> [CardProgress] {
    var standing = Array(before[range])
    var answers = [LastAnswer](repeating: .none, count: range.count)
    let own = schedulers.decks.isEmpty ? [] : range.map { schedulers[table[$0].deck] }
    deeds.forEach(of: range) { deed, act in
      guard let instant = deed.instant else { return }
      let card = Int(deed.card) - range.lowerBound
      let scheduler = own.isEmpty ? schedulers.usual : own[card]
      apply(act, at: instant, key: deed.key, to: &standing[card], scheduler)
      if act.rating != nil { answers[card] = .shifted(deed.shift) }
    }
    for index in standing.indices {
      guard standing[index].latest != nil, case .shifted(let shift) = answers[index] else {
        continue
      }
      schedule(&standing[index], card: table[range.lowerBound + index], shift: shift)
    }
    return standing
  }

  /// The last answer of a card among what a state is brought forward by.
  private enum LastAnswer {
    case none
    case shifted(Int?)
  }

  private func apply(
    _ act: Deed.Act, at instant: Instant, key: KeyDigest?, to progress: inout CardProgress,
    _ scheduler: Scheduler
  ) {
    progress.latest = instant
    switch act {
    case .again, .hard, .good, .easy:
      guard let rating = act.rating else { return }
      answer(rating, on: StudyDay.of(instant), &progress, scheduler)
      progress.key = key
    case .suspend: progress.isSuspended = true
    case .resume: (progress.isSuspended, progress.buriedOn) = (false, nil)
    case .bury: progress.buriedOn = StudyDay.of(instant)
    case .practised, .other, .undo, .override: break
    }
  }

  private func answer(
    _ rating: Rating, on day: Day, _ progress: inout CardProgress, _ scheduler: Scheduler
  ) {
    if scheduler.method != .fsrs6 {
      let elapsed = progress.memory.day.map { max(0, day - $0) } ?? 0
      progress.method = scheduler.state(
        after: progress.method, rating: rating, elapsedDays: elapsed)
    }
    let memory = scheduler.model.state(after: progress.memory, rating: rating, on: day)
    if rating == .again, let last = progress.lastRating, last != .again { progress.lapses += 1 }
    let latest = max(progress.last ?? day, day)
    progress.memory = .seen(memory, last: latest)
    progress.began = progress.began ?? day
    if rating == .again { progress.missedOn = latest }
    progress.reviews += 1
    progress.lastRating = rating
  }

  /// The day a card comes back depends on its last answer alone, so it is worked out once.
  private func schedule(_ progress: inout CardProgress, card: CardReference, shift: Int?) {
    guard case .seen(let state, let last) = progress.memory else { return }
    var chance = chance(for: card, progress)
    progress.due = schedulers[card.deck].due(
      after: state, progress.method, on: last, shift: shift, using: &chance)
  }

  /// Of a card's own, so that a replay gives the same days.
  private func chance(for card: CardReference, _ progress: CardProgress) -> SeededGenerator {
    SeededGenerator(seed: SeededGenerator.seed(from: card.card.text, count: progress.reviews))
  }

  /// By how many days a card is to come back earlier or later than its interval says, so that days get even.
  ///
  /// For an answer that is given now, before it is recorded: what is chosen is written into its line, and no later
  /// change of other cards moves it. Nil where nothing can be moved.
  package func shift(
    for rating: Rating, of card: CardReference, _ progress: CardProgress, at instant: Instant,
    load: DayLoad
  ) -> Int? {
    var next = progress
    let scheduler = schedulers[card.deck]
    answer(rating, on: StudyDay.of(instant), &next, scheduler)
    guard next.method == nil, case .seen(let state, let last) = next.memory else { return nil }
    var chance = chance(for: card, next)
    return scheduler.shift(after: state, on: last, load: load, using: &chance)
  }
}
