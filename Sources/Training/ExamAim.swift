import Basics
import Memory
import Progress

/// An exam that a learner practises for, and what was done for it so far.
package struct ExamAim: Hashable, Sendable {
  /// From this day on the usual schedule decides again.
  package let day: Day
  /// What the learner has a day, on average until the exam.
  package let minutes: Double
  /// The study day on which preparing began.
  let start: Day
  /// Seconds of answering since then, on the days before today and today.
  let spentBefore: Double
  let spentToday: Double
  /// What is known of how long this learner's answers take.
  let answers: AnswerCounts

  /// Begins today.
  package init(day: Day, minutes: Double, today: Day) {
    self.init(day: day, minutes: minutes, today: today, events: [])
  }

  /// Begins on the day on which the settings took up this exam, today where they never did; what was answered
  /// since then, a minute an answer at most, is time spent.
  package init(day: Day, minutes: Double, today: Day, events: [Event]) {
    self.day = day
    self.minutes = minutes
    answers = AnswerCounts(events)
    let start = min(ExamAim.start(for: day, events) ?? today, today)
    self.start = start
    var (before, since) = (0.0, 0.0)
    for event in events {
      guard case .answer(let answer) = event.kind, answer.mode == .learn,
        case let day = StudyDay.of(event.at), day >= start
      else { continue }
      let seconds = min(Double(answer.milliseconds) / 1000, AnswerTimes.longest)
      if day < today { before += seconds } else { since += seconds }
    }
    (spentBefore, spentToday) = (before, since)
  }

  /// The day of the settings that named this exam first, and named no other later.
  private static func start(for exam: Day, _ events: [Event]) -> Day? {
    var start: Day?
    for event in events {
      guard case .settings(let settings) = event.kind else { continue }
      start = settings.exam == exam ? start ?? StudyDay.of(event.at) : nil
    }
    return start
  }
}

extension ExamAim {
  /// What to ask on a day, as places in `candidates`, the most urgent first; with the first day of the last round.
  func plan(
    among candidates: [CardMemory], on today: Day, model: MemoryModel
  ) -> ExamPlan {
    let traits = LearnerTraits(model: model, answers: answers)
    let left = day - today
    let total = minutes * 60 * Double(max(0, day - start))
    let rest = max(0, total - spentBefore)
    let shape = ExamBudget.Shape.best(
      for: candidates.map { SimulatedCard(memory: $0) }, traits: traits, from: today, days: left,
      minutes: rest / 60, seed: 1)
    return ExamPlan(
      memories: candidates, on: today, exam: day,
      budget: .growing(
        seconds: rest, days: left, shape, most: minutes * 60 * ExamBudget.stretch),
      traits: traits, start: start, spent: spentToday)
  }
}
