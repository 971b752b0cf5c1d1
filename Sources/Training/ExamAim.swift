import Basics
import Memory

/// An exam that a learner practises for.
package struct ExamAim: Hashable, Sendable {
  /// From this day on the usual schedule decides again.
  package let day: Day
  /// What the learner has a day.
  package let minutes: Double
  /// What is known of how long this learner's answers take.
  package var answers: AnswerCounts

  package init(day: Day, minutes: Double, answers: AnswerCounts = AnswerCounts()) {
    self.day = day
    self.minutes = minutes
    self.answers = answers
  }
}

extension ExamAim {
  /// The places in `candidates` to ask on a day, the most urgent first.
  func choices(
    among candidates: [CardMemory], on today: Day, model: MemoryModel
  ) -> [Int] {
    ExamPlan(
      memories: candidates, on: today, exam: day, budget: .even(seconds: minutes * 60),
      traits: LearnerTraits(model: model, answers: answers)
    ).choices
  }
}
