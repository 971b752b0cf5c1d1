import Basics
import Decks
import Memory
import Progress

/// From a typed line to a recorded answer.
extension Session {
  mutating func answer(_ asking: Asking, with text: String) -> [SessionAction] {
    let card = asking.card
    let judgement: Judgement
    switch card.card.question {
    case .typed, .cloze: judgement = judge(text, card.card.key)
    case .choice(_, let options):
      guard let picked = ChoiceJudge.judge(text, options: options) ?? written(text, for: card.card)
      else {
        return [.message(.notAnOption(count: options.count))]
      }
      judgement = picked
    case .source(_, let options):
      guard let picked = ChoiceJudge.judge(text, options: options) else {
        return [.message(.notAnOption(count: options.count))]
      }
      judgement = picked
    case .ordering(_, let items):
      guard let ordered = ChoiceJudge.judge(text, items: items) else {
        return [.message(.notAnOrder(count: items.count))]
      }
      judgement = ordered
    case .matching(_, let premises, let responses):
      guard let matched = MatchingJudge.judge(text, premises: premises.count, responses: responses)
      else {
        return [.message(.notAMatching(premises: premises.count, responses: responses.count))]
      }
      judgement = matched
    case .trueFalse(_, let isTrue, _):
      guard let said = ChoiceJudge.judge(text, isTrue: isTrue) else {
        return [.message(.neitherTrueNorFalse)]
      }
      judgement = said
    }
    guard judgement.verdict == .almost, asking.firstTry == nil, !isQuiz else {
      return settle(asking, typed: text, judgement: judgement)
    }
    var again = asking
    again.firstTry = FirstTry(typed: text, judgement: judgement)
    table.phase = .asking(again)
    return [.retry(judgement, asked(again))]
  }

  /// The judgement on a right answer written out where one could be picked, such as `7.600 km`; nil for any
  /// other text, which is no pick.
  private func written(_ text: String, for card: Card) -> Judgement? {
    let judgement = judge(text, card.key)
    return [.accept, .note].contains(judgement.verdict) ? judgement : nil
  }

  /// Uncovers the answer, or takes the learner's word on how well it was known.
  mutating func grade(_ asking: Asking, _ text: String) -> [SessionAction] {
    guard let typed = asking.beforeReveal else {
      var open = asking
      open.beforeReveal = text
      table.phase = .asking(open)
      return [.reveal(asking.card)]
    }
    guard let rating = Rating(grade: text.trimmed) else { return [.message(.notAGrade)] }
    let judgement = Judgement(rating == .again ? .reject : .accept, rule: "self")
    return settle(asking, typed: typed, judgement: judgement, grade: rating)
  }

  /// Records an answer and shows what it was worth.
  mutating func settle(
    _ asking: Asking, typed: String, judgement: Judgement, grade: Rating? = nil
  ) -> [SessionAction] {
    let card = asking.card
    let rating =
      grade ?? Rating(of: judgement, afterHint: !asking.hints.isEmpty, asking.firstTry != nil)
    let event = makeEvent(
      .answer(
        Answer(
          card: card.reference, rating: rating, verdict: judgement.verdict.rawValue,
          rule: judgement.rule, typed: typed.journalled,
          milliseconds: clock.elapsed(since: asking.since), mode: settings.mode,
          first: asking.firstTry?.typed.journalled, sure: asking.sure,
          key: card.card.keyDigest,
          shift: shift(for: rating, of: card.reference))))
    push([event], touching: [card.reference])
    let isCorrected = isCorrected(card)
    let isUnderstood = bring(card.reference, forwardBy: event)
    let leech = conclude(asking, rating: rating)
    let answered = Answered(
      asking: asking,
      feedback: feedback(
        card, typed: typed, judgement: judgement, rating: rating, isOverruled: false, leech,
        isCorrected: isCorrected),
      event: event, settled: event.at)
    let recorded: [SessionAction] = [.record(event)] + (isUnderstood ? [] : [.reload])
    if isQuiz {
      results.append(answered.feedback)
      table.tally.results = results.count
      return recorded + advance()
    }
    table.last = answered
    table.phase = .showing(answered)
    let shown: SessionAction = grade == nil ? .show(answered.feedback) : .graded(answered.feedback)
    return recorded + [shown] + goOn()
  }

  /// Whether this is a test: no help, no verdict before the end.
  var isQuiz: Bool { settings.mode == .quiz }

  /// The learner's own word on the last answer.
  ///
  /// The sitting goes on as if the answer had been rated so at once.
  mutating func overrule(_ answered: Answered, rating: Rating) -> [SessionAction] {
    guard case .answer(let answer) = answered.event.kind,
      let step = steps.last(where: { $0.events.contains(answered.event.id) })
    else { return [.message(.onlyAfterAnswer)] }
    // The last word by the clock decides in a replay.
    let event = makeEvent(
      .override(answered.event.id, rating: rating), after: answered.settled)
    push([event], touching: [answer.card])
    let corrected = Answer(
      card: answer.card, rating: rating, verdict: answer.verdict, rule: answer.rule,
      typed: answer.typed, milliseconds: answer.milliseconds, mode: answer.mode,
      first: answer.first, sure: answer.sure, key: answer.key,
      shift: answer.shift)
    changed[answer.card] = step.progress[answer.card]
    load = nil
    let isUnderstood = bring(
      answer.card,
      forwardBy: Event(
        id: answered.event.id, at: answered.event.at, kind: .answer(corrected)))
    let struck = restore(step.before)
    steps[steps.count - 1].struck = struck
    let leech = conclude(answered.asking, rating: rating)
    var revised = answered
    revised.settled = event.at
    revised.feedback = feedback(
      answered.feedback.card, typed: answered.feedback.typed,
      judgement: answered.feedback.judgement, rating: rating, isOverruled: true, leech,
      isCorrected: answered.feedback.isCorrected)
    table.last = revised
    table.phase = .showing(revised)
    return [.record(event)] + (isUnderstood ? [] : [.reload]) + [.show(revised.feedback)] + goOn()
  }

  /// Counts an answer, and lets a missed card come back; before a leech the same fact in another form.
  private mutating func conclude(_ asking: Asking, rating: Rating) -> Leech? {
    let index = asking.item.index
    table.tally.answers += 1
    table.queue.countTurn()
    if met.enter(index) {
      table.tally.met += 1
      if asking.item.isNew { table.tally.newCards += 1 }
    }
    guard rating == .again, !isQuiz else {
      table.tally.finished += 1
      return nil
    }
    if missed.enter(index) { table.tally.missed += 1 }
    opened[index] = asking.card
    table.queue.comeBack(asking.item, gap: settings.gap)
    let progress = progress(of: cards[index].reference)
    guard progress.isLeech else { return nil }
    let other = otherKind(than: index)
    if let other { table.queue.insertNext(other) }
    return Leech(lapses: progress.lapses, hasOtherKind: other != nil)
  }

  /// The easiest other card of the same fact that this sitting has not asked.
  private func otherKind(than index: Int) -> StudyQueue.Item? {
    let others = cards.indices.filter { other in
      other != index && cards[other].sharesFact(with: cards[index]) && !met.contains(other)
        && !progress(of: cards[other].reference).isSuspended
    }
    return others.min { cards[$0].ease < cards[$1].ease }.map { other in
      StudyQueue.Item(
        index: other, isNew: progress(of: cards[other].reference).memory == .unseen)
    }
  }

  private func feedback(
    _ card: OpenedCard, typed: String, judgement: Judgement, rating: Rating, isOverruled: Bool,
    _ leech: Leech?, isCorrected: Bool
  ) -> Feedback {
    Feedback(
      card: card, typed: typed, judgement: judgement, rating: rating,
      due: settings.mode == .learn ? progress(of: card.reference).due : nil, today: clock.today,
      returnsToday: rating == .again && !isQuiz, isOverruled: isOverruled,
      isCorrected: isCorrected, leech: leech)
  }

  private mutating func goOn() -> [SessionAction] {
    settings.pausesAfterAnswer && !settings.isSelfGraded ? [] : advance()
  }

  /// Brings a card's progress forward; false where only the files can tell how it stands.
  mutating func bring(_ card: CardReference, forwardBy event: Event) -> Bool {
    var state = LearnerState(cards: [card: progress(of: card)])
    let before = state[card]
    guard replay.applying(event, to: &state) else { return false }
    changed[card] = state[card]
    if let due = before.standingDue { load?.remove(due) }
    if let due = state[card].standingDue { load?.add(due) }
    return true
  }

  /// The shift that lets a card come back on the lightest day it may; nil where the answer moves no card.
  private mutating func shift(for rating: Rating, of card: CardReference) -> Int? {
    guard settings.mode == .learn else { return nil }
    let load = load ?? currentLoad
    self.load = load
    return replay.shift(
      for: rating, of: card, progress(of: card), at: clock.now, load: load)
  }

  private var currentLoad: DayLoad {
    var state = known
    for (card, progress) in changed { state[card] = progress }
    return state.load(easyDays: replay.schedulers.easyDays)
  }

  /// Remembers how things are, before something is done that can be taken back.
  mutating func push(_ events: [Event], touching cards: [CardReference]) {
    var before: [CardReference: CardProgress] = [:]
    for card in cards { before[card] = progress(of: card) }
    steps.append(Step(before: table, events: events.map(\.id), progress: before))
  }
}

extension String {
  /// As much as the journal keeps: 2,000 code points.
  fileprivate var journalled: String {
    String(String.UnicodeScalarView(unicodeScalars.prefix(2000)))
  }
}

extension Rating {
  /// The learner's own word with two keys, yes or no in either language, or with four, 1 to 4.
  init?(grade word: String) {
    switch word.lowercased() {
    case "1", "n", "nein", "no", "-": self = .again
    case "2": self = .hard
    case "3", "j", "ja", "y", "yes", "+": self = .good
    case "4": self = .easy
    default: return nil
    }
  }

  /// What an answer counts for: Good when right, Hard when right with help or half right, else Again.
  ///
  /// Easy is the learner's own word alone.
  package init(of judgement: Judgement, afterHint: Bool, _ afterRetry: Bool) {
    switch judgement.verdict {
    case .accept, .note: self = afterHint || afterRetry ? .hard : .good
    case .almost: self = afterRetry ? .again : .hard
    case .partial: self = judgement.score >= 0.5 ? .hard : .again
    case .reject, .unknown: self = .again
    }
  }
}
