import Basics
import Memory
import Progress

/// What the learner asks for with `:` words.
extension Session {
  mutating func obey(_ command: SessionCommand) -> [SessionAction] {
    if isQuiz, command.isHelping { return [.message(.notInQuiz)] }
    return switch command {
    case .help: [.help]
    case .quit: end()
    case .hint: hint()
    case .source: onTable { [.source($0, isAnswered: isPausing || isGrading)] }
    case .open: onTable { [.open($0, isAnswered: isPausing || isGrading)] }
    case .why: why()
    case .undo: undo()
    case .skip: skip()
    case .suspend: setAside({ .suspend($0) }, saying: .suspended)
    case .bury: setAside({ .bury($0) }, saying: .buried)
    case .resume(let which): resume(which)
    case .report(let text): report(text)
    case .sure(let degree): sure(degree)
    case .accept: overrule(rating: .good)
    case .refuse: overrule(rating: .again)
    case .easy: overrule(rating: .easy)
    }
  }

  /// The card the learner has before them, asked or answered; nil while there is none.
  private var cardOnTable: OpenedCard? {
    switch table.phase {
    case .asking(let asking): asking.card
    case .showing(let answered): answered.feedback.card
    case .idle, .ended: nil
    }
  }

  private func onTable(_ actions: (OpenedCard) -> [SessionAction]) -> [SessionAction] {
    cardOnTable.map(actions) ?? []
  }

  private mutating func hint() -> [SessionAction] {
    guard case .asking(var asking) = table.phase else { return [.message(.onlyBeforeAnswer)] }
    let step = asking.hints.count + 1
    guard let hint = Hint.step(step, for: asking.card.card) else {
      return [.message(.noMoreHints)]
    }
    asking.hints.append(hint)
    table.phase = .asking(asking)
    return [.hint(hint)]
  }

  private mutating func sure(_ degree: Int?) -> [SessionAction] {
    guard case .asking(var asking) = table.phase, asking.beforeReveal == nil else {
      return [.message(.onlyBeforeAnswer)]
    }
    guard let degree else { return [.message(.sureWants)] }
    asking.sure = degree
    table.phase = .asking(asking)
    return [.message(.sureNoted(degree))]
  }

  private func why() -> [SessionAction] {
    switch table.phase {
    case .asking(let asking):
      if let first = asking.firstTry { return [.message(.why(first.judgement))] }
      guard let last = table.last else { return [.message(.onlyAfterAnswer)] }
      return [.message(.why(last.feedback.judgement))]
    case .showing(let answered): return [.message(.why(answered.feedback.judgement))]
    case .idle, .ended: return []
    }
  }

  private mutating func overrule(rating: Rating) -> [SessionAction] {
    if case .asking(let asking) = table.phase, let first = asking.firstTry {
      var once = asking
      once.firstTry = nil
      let recorded = settle(once, typed: first.typed, judgement: first.judgement)
      guard let answered = table.last else { return recorded }
      defer { joinLastSteps() }
      return recorded.filter(\.isForTheFiles) + overrule(answered, rating: rating)
    }
    guard let answered = table.last else { return [.message(.onlyAfterAnswer)] }
    return overrule(answered, rating: rating)
  }

  private mutating func skip() -> [SessionAction] {
    guard case .asking = table.phase else { return advance() }
    push([], touching: [])
    if isQuiz, case .asking(let asking) = table.phase {
      table.queue.putLast(asking.item)
    } else {
      leaveCard()
    }
    return [.message(.skipped)] + advance()
  }

  private mutating func setAside(
    _ kind: (CardReference) -> Event.Kind, saying message: SessionMessage
  ) -> [SessionAction] {
    guard let card = cardOnTable else { return [] }
    let event = makeEvent(kind(card.reference))
    push([event], touching: [card.reference])
    let isUnderstood = bring(card.reference, forwardBy: event)
    let recorded: [SessionAction] = [.record(event)] + (isUnderstood ? [] : [.reload])
    guard case .showing(let answered) = table.phase else {
      leaveCard()
      return recorded + [.message(message)] + advance()
    }
    if table.queue.drop(answered.asking.item) { table.tally.finished += 1 }
    table.last = nil
    return recorded + [.message(message)]
  }

  private mutating func report(_ text: String) -> [SessionAction] {
    guard let card = cardOnTable, !text.isEmpty else { return [.message(.reportNeedsText)] }
    let short = String(String.UnicodeScalarView(text.unicodeScalars.prefix(2000)))
    let event = makeEvent(.report(card.reference, text: short))
    push([event], touching: [card.reference])
    _ = bring(card.reference, forwardBy: event)
    return [.record(event), .message(.reported)]
  }

  /// Counts the asked card as done without an answer.
  private mutating func leaveCard() {
    table.tally.finished += 1
    table.queue.countTurn()
    table.last = nil
  }
}

extension SessionCommand {
  /// Whether it tells something about the answer, or asks for mercy.
  fileprivate var isHelping: Bool {
    switch self {
    case .hint, .source, .open, .why, .accept, .refuse, .easy, .suspend, .bury, .resume: true
    case .help, .undo, .skip, .report, .sure, .quit: false
    }
  }
}

extension SessionAction {
  fileprivate var isForTheFiles: Bool {
    switch self {
    case .record, .reload: true
    default: false
    }
  }
}
