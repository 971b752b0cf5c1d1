import Basics
import Decks
import Progress
import Training

/// Performs a sitting: hands lines to it, and does what it says, in the order it says it.
package struct SittingView {
  /// The screen as it is now; asked anew for everything shown, since windows change.
  private let screen: () -> Screen
  private let write: (String) -> Void
  /// Whether what is written arrives; nobody can answer what is never shown.
  private let isShown: () -> Bool
  private let now: () -> Instant
  /// Makes an event durable; what it throws ends the sitting before anything is acknowledged.
  private let record: (Event) throws -> Void
  private let reload: () throws -> LearnerState
  private let recall: () throws -> [Event]
  /// The whole paragraph that evidence stands in; nil where the article is not at hand.
  private let passage: (CitedEvidence) -> String?
  /// Shows lines in a pager; false where there is none.
  private let page: ([String]) -> Bool
  /// What was right for a card before its deck was corrected; nil where nobody knows.
  private let former: (OpenedCard) throws -> String?
  private var endsEmpty = false
  /// What the learner has before them: the question, or the answer with its evidence.
  private var standing: [String] = []

  package init(
    screen: @escaping () -> Screen, write: @escaping (String) -> Void,
    isShown: @escaping () -> Bool = { true }, now: @escaping () -> Instant,
    record: @escaping (Event) throws -> Void,
    reload: @escaping () throws -> LearnerState, recall: @escaping () throws -> [Event],
    passage: @escaping (CitedEvidence) -> String? = { _ in nil },
    former: @escaping (OpenedCard) throws -> String? = { _ in nil },
    page: @escaping ([String]) -> Bool = { _ in false }
  ) {
    self.screen = screen
    self.write = write
    self.isShown = isShown
    self.now = now
    self.record = record
    self.reload = reload
    self.recall = recall
    self.passage = passage
    self.former = former
    self.page = page
  }

  /// How a sitting came to its end.
  package enum End: Hashable, Sendable {
    case finished, interrupted
  }

  /// Runs a sitting to its end, and returns how it ended and what it came to.
  ///
  /// The end of input ends it politely; two Ctrl-C in a row do so at once. Throws what `record` throws.
  package mutating func run(
    _ session: inout Session, lines: inout some LineSource
  ) throws -> (end: End, summary: SessionSummary?) {
    var summary = try perform(session.handle(.started, at: now()), in: &session)
    var isWarned = false
    while !session.isOver {
      guard isShown() else {
        summary = try perform(session.handle(.command(.quit), at: now()), in: &session)
        break
      }
      let messages = Messages(for: screen())
      let prompt = prompt(for: session, messages)
      let event: SessionEvent
      endsEmpty = false
      switch lines.next(prompt: prompt, above: standing) {
      case .line(let text, let isCut):
        isWarned = false
        if isCut { say(messages.typedTooMuch(LineInput.limit)) }
        event = .typed(text)
      case .interrupt where !isWarned:
        isWarned = true
        say(messages.interruptOnceMore)
        continue
      case .interrupt:
        summary = try perform(session.handle(.command(.quit), at: now()), in: &session)
        return (.interrupted, summary)
      case .end: event = .command(.quit)
      }
      summary = try perform(session.handle(event, at: now()), in: &session) ?? summary
    }
    return (.finished, summary)
  }

  /// Does what the sitting says; the summary, where it has ended.
  private mutating func perform(
    _ actions: [SessionAction], in session: inout Session
  ) throws -> SessionSummary? {
    var summary: SessionSummary?
    for action in actions {
      let screen = screen()
      switch action {
      case .record(let event): try record(event)
      case .reload: _ = session.handle(.reloaded(try reload()), at: now())
      case .recall:
        summary = try perform(session.handle(.recalled(try recall()), at: now()), in: &session)
      case .ask(let card): stand(CardView(screen: screen).lines(card))
      case .show(let feedback):
        stand(AnswerView(screen: screen).lines(feedback, former: try former(for: feedback)))
      case .reveal(let card): stand(AnswerView(screen: screen).lines(revealing: card.card))
      case .graded(let feedback):
        show(AnswerView(screen: screen).lines(graded: feedback, former: try former(for: feedback)))
      case .retry(let judgement, _): show(AnswerView(screen: screen).lines(retry: judgement))
      case .message(let message):
        say(Messages(for: screen).remark(message, today: StudyDay.of(now())))
      case .help: show(HelpView(screen: screen).lines())
      case .hint(let hint):
        let lines = CardView(screen: screen).lines(hint)
        standing += lines
        show(lines)
      case .source(let card, let isAnswered):
        let view = EvidenceView(screen: screen)
        show(isAnswered ? view.allLines(of: card.card) : view.places(of: card.card))
      case .open(let card, let isAnswered):
        let view = EvidenceView(screen: screen)
        guard isAnswered else {
          show(view.places(of: card.card))
          continue
        }
        let lines = view.context(of: card.card, passage: passage)
        if !page(lines) { show(lines) }
      case .aside(let cards, let count): show(AsideView(screen: screen).lines(cards, of: count))
      case .ended(let end):
        summary = end
        show(SummaryView(screen: screen).lines(end))
      }
    }
    return summary
  }

  private func former(for feedback: Feedback) throws -> String? {
    feedback.isCorrected ? try former(feedback.card) : nil
  }

  private func prompt(for session: Session, _ messages: Messages) -> String {
    if session.isGrading { return messages.gradePrompt }
    if session.isCovered { return messages.revealPrompt }
    return session.isPausing ? messages.pausePrompt : messages.questionPrompt
  }

  private mutating func stand(_ lines: [String]) {
    standing = lines
    show(lines)
  }

  private mutating func say(_ text: String) { show(screen().paragraph(text)) }

  /// Writes lines, never two empty ones in a row.
  private mutating func show(_ lines: [String]) {
    let lines = endsEmpty && lines.first == "" ? Array(lines.dropFirst()) : lines
    guard let last = lines.last else { return }
    endsEmpty = last.isEmpty
    write(lines.joined(separator: "\n") + "\n")
  }
}
