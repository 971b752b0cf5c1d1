import Basics
import Decks
import Facts
import Memory
import Progress

/// One sitting: is told what the learner does, says what is to be done next.
///
/// Pure: it saves nothing, shows nothing and reads no clock. Every answer leads to a ``SessionAction``
/// that records it, before the one that shows what it was worth.
package struct Session: Sendable {
  /// Judges a typed answer by the deck's rules.
  package typealias Judge = @Sendable (_ typed: String, _ key: AnswerKey) -> Judgement

  let cards: [StudyCard]
  let settings: StudySettings
  let judge: Judge
  let replay: Replay
  /// What the files say; ``changed`` is newer.
  var known: LearnerState
  var changed: [CardReference: CardProgress] = [:]
  /// How many cards come back on which day; nil until an answer asks, and after what moves other cards than one.
  var load: DayLoad?
  var table: Table
  /// Cards answered at least once, cards missed at least once, and what a quiz tells at its end.
  var met = Roll()
  var missed = Roll()
  var results: [Feedback] = []
  /// Why the sitting ended early: a deck's file was written over, and a card could not be read.
  package private(set) var lost: DecksError?
  /// The cards of ``missed`` with their text.
  var opened: [Int: OpenedCard] = [:]
  var steps: [Step] = []
  /// What of earlier sittings can still be taken back, the latest last; nil until asked for.
  var earlier: [Event]?
  var clock: SessionClock
  private var chance: SeededGenerator

  /// A sitting with some cards.
  ///
  /// `moment` decides the study day of the queue; `seed` decides the ids of events, and so has to differ
  /// between sittings of one moment.
  package init(
    cards: [StudyCard], state: LearnerState, settings: StudySettings,
    replay: Replay, seed: UInt64, at moment: Instant, judge: @escaping Judge
  ) {
    self.cards = cards
    self.settings = settings
    self.judge = judge
    self.replay = replay
    known = state
    chance = SeededGenerator(seed: seed)
    clock = SessionClock(start: moment, latest: state.latest)
    table = Table(
      queue: StudyQueue(
        cards: cards, state: state, on: StudyDay.of(moment), settings: settings,
        model: replay.scheduler.model))
  }

  /// Tells the sitting what happened, and when.
  package mutating func handle(_ event: SessionEvent, at moment: Instant) -> [SessionAction] {
    clock.moves(to: moment)
    switch event {
    case .started: return table.phase == .idle ? start() : []
    case .typed(let line): return isRunning ? read(line) : []
    case .command(let command): return isRunning ? obey(command) : []
    case .tick: return []
    case .reloaded(let state):
      known = state
      changed = [:]
      load = nil
      return []
    case .recalled(let events):
      earlier = undoable(events)
      return isRunning ? undoEarlier() : []
    }
  }

  /// Whether the sitting is over.
  package var isOver: Bool { table.phase == .ended }

  /// Whether an answer is on the screen, and Enter goes on.
  package var isPausing: Bool { if case .showing = table.phase { true } else { false } }

  /// Whether the answer is on the screen, and the learner says how well it was known.
  package var isGrading: Bool {
    if case .asking(let asking) = table.phase { asking.beforeReveal != nil } else { false }
  }

  /// Whether the next line uncovers the answer.
  package var isCovered: Bool {
    if case .asking = table.phase { settings.isSelfGraded && !isGrading } else { false }
  }

  /// How a card stands now.
  package func progress(of card: CardReference) -> CardProgress { changed[card] ?? known[card] }

  private var isRunning: Bool { table.phase != .idle && table.phase != .ended }

  private mutating func start() -> [SessionAction] {
    guard table.queue.total > 0 else {
      table.phase = .ended
      return [.message(nothingWaits), .ended(summary)]
    }
    return advance()
  }

  private mutating func read(_ line: String) -> [SessionAction] {
    switch SessionCommand.reading(line) {
    case .command(let command): return obey(command)
    case .unknown(let word): return [.message(.unknownCommand(word))]
    case .answer(let text):
      guard case .asking(let asking) = table.phase else {
        return text.trimmed.isEmpty ? advance() : [.message(.enterGoesOn)]
      }
      return settings.isSelfGraded ? grade(asking, text) : answer(asking, with: text)
    }
  }

  /// Puts the next card on the table, or ends the sitting.
  mutating func advance() -> [SessionAction] {
    if let minutes = settings.minutes, clock.seconds / 60 >= minutes {
      return [.message(.timeIsUp)] + end()
    }
    table.tally.count(milliseconds: spentOnCard)
    guard let item = table.queue.next() else { return end() }
    let card: OpenedCard
    do throws(DecksError) { card = try cards[item.index].opened() } catch {
      lost = error
      return end()
    }
    let asking = Asking(item: item, card: card, since: clock.now.milliseconds)
    table.phase = .asking(asking)
    return [.ask(asked(asking))]
  }

  /// From the question on the table to now; nil where there is none.
  private var spentOnCard: Int? {
    switch table.phase {
    case .asking(let asking): clock.elapsed(since: asking.since)
    case .showing(let answered): clock.elapsed(since: answered.asking.since)
    case .idle, .ended: nil
    }
  }

  mutating func end() -> [SessionAction] {
    table.phase = .ended
    return [.ended(summary)]
  }

  func asked(_ asking: Asking) -> AskedCard {
    AskedCard(
      card: asking.card, position: min(table.tally.finished + 1, table.queue.total),
      total: table.queue.total,
      isNew: asking.item.isNew && !met.contains(asking.item.index),
      isBack: missed.contains(asking.item.index), isCorrected: isCorrected(asking.card),
      isRetry: asking.firstTry != nil,
      hints: asking.hints,
      isVeryFirst: known.isEmpty && steps.isEmpty,
      timeLeft: timeLeft)
  }

  /// Whether the deck wants another answer than it did when the card was last answered; a test does not say so.
  func isCorrected(_ card: OpenedCard) -> Bool {
    !isQuiz && card.place.isCorrected(since: progress(of: card.reference))
  }

  /// Until the end that was set; else at the pace so far, as soon as there is one.
  private var timeLeft: AskedCard.TimeLeft? {
    if let minutes = settings.minutes {
      return .minutes(max(0, (minutes * 60 - clock.seconds + 59) / 60))
    }
    let tally = table.tally
    guard tally.timed >= Tally.enoughForPace else { return nil }
    let rest = max(0, table.queue.total - tally.finished)
    return .about(max(1, (tally.milliseconds / tally.timed * rest + 59_999) / 60_000))
  }

  /// An event that happens now, or right after another one where that is later.
  mutating func makeEvent(_ kind: Event.Kind, after other: Instant? = nil) -> Event {
    let moment = clock.stamp(after: other)
    return Event(id: EventID(at: moment, using: &chance), at: moment, kind: kind)
  }

  private var nothingWaits: SessionMessage {
    if settings.onlyMissed { return .nothingMissed }
    let today = clock.today
    return .nothingWaits(
      newLeft: list.progress.count { $0.memory == .unseen && !$0.isSuspended },
      nextDue: coming(days: 1).next.map { today + $0 },
      begunToday: known.begun(on: today))
  }

  /// The cards with how each stands now.
  private var list: StudyList {
    var now = known
    for (card, progress) in changed { now[card] = progress }
    return StudyList(cards, now)
  }

  private var topics: [SessionSummary.Topic] {
    var topics: [SessionSummary.Topic] = []
    for card in met.cards {
      let title = cards[card].topicTitle
      let place = topics.firstIndex { $0.title == title } ?? topics.count
      if place == topics.count { topics.append(SessionSummary.Topic(title: title)) }
      topics[place].cards += 1
      topics[place].rightAtOnce += missed.contains(card) ? 0 : 1
    }
    return topics
  }

  /// When cards come from today on, with what this sitting changed.
  private func coming(days: Int) -> ComingDays {
    ComingDays(of: list, from: clock.today, days: days)
  }

  private var summary: SessionSummary {
    let coming = coming(days: 2).counts
    let tally = table.tally
    return SessionSummary(
      answers: tally.answers, cards: tally.met, rightAtOnce: tally.met - tally.missed,
      newCards: tally.newCards,
      missed: missed.cards.compactMap { opened[$0] }, topics: topics, seconds: clock.seconds,
      dueToday: coming[0], dueTomorrow: coming[1], mode: settings.mode, total: table.queue.total,
      results: results)
  }
}
