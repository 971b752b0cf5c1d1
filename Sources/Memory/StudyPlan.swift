import Basics

/// What a learner means to do every day, for a simulation.
package struct StudyPlan: Hashable, Sendable {
  /// How the learner chooses what to ask.
  package enum Manner: Hashable, Sendable {
    /// What is due, the least likely recalled first, then new cards.
    case schedule
    /// ``ExamPlan`` until the exam, the schedule afterwards.
    case exam
    /// Nothing until so many days before the exam, then everything in turn, the weakest first.
    case cramming(days: Int)
  }

  /// 1 to ``mostDays``.
  package let days: Int
  /// New cards a day, 0 and more; an exam plan and cramming do not look at it.
  package let newCards: Int
  /// Minutes a day; nil for as long as it takes.
  package let minutes: Double?
  /// Minutes until the exam in all, where not the days but the plan decides over them; nil for ``minutes`` a day.
  package let untilExam: Double?
  /// How they grow towards the exam.
  package let shape: ExamBudget.Shape
  package let manner: Manner
  /// How many days after the first the exam is, 1 and more; nil without one.
  package let exam: Int?
  /// What is overdue on the first day is spread over so many days, what is most at stake first, and new cards
  /// wait for that long; nil for all at once.
  package let catchUp: Int?
  /// The chance of recall at which the schedule brings a card back.
  package let wanted: Retrievability
  /// The method that brings cards back.
  package let method: MethodName

  package static let mostDays = 3650

  package init(
    days: Int, newCards: Int = 10, minutes: Double? = nil, untilExam: Double? = nil,
    shape: ExamBudget.Shape = ExamBudget.Shape(),
    manner: Manner = .schedule,
    exam: Int? = nil, catchUp: Int? = nil, wanted: Retrievability = Retrievability(0.9),
    method: MethodName = .fsrs6
  ) {
    self.days = min(max(days, 1), StudyPlan.mostDays)
    self.newCards = max(0, newCards)
    self.minutes = minutes.map { $0.isFinite ? min(max(0, $0), 1440) : 1440 }
    self.untilExam = untilExam.map { $0.isFinite ? max(0, $0) : 1440 }
    self.shape = shape
    self.manner = manner
    self.exam = exam.map { max(1, $0) }
    self.catchUp = catchUp.map { max(1, $0) }
    self.wanted = wanted
    self.method = method
  }

  /// What an exam plan has to go by on a day, counted from the first, after so many seconds of answering.
  func examBudget(on offset: Int, spent: Double) -> ExamBudget {
    guard let untilExam else { return .even(seconds: minutes.map { $0 * 60 } ?? .infinity) }
    let all = exam ?? days
    return .growing(
      seconds: untilExam * 60 - spent, days: all - offset, shape,
      most: untilExam * 60 / Double(max(1, all)) * ExamBudget.stretch)
  }

  /// The seconds of a day, counted from the first, after so many of answering; nil for as long as it takes.
  func seconds(on offset: Int, spent: Double) -> Double? {
    guard let exam, offset < exam, let untilExam else { return minutes.map { $0 * 60 } }
    switch manner {
    case .schedule: return minutes.map { $0 * 60 }
    case .cramming(let days): return untilExam * 60 / Double(max(1, days))
    case .exam: return examBudget(on: offset, spent: spent).seconds(daysLeft: exam - offset)
    }
  }
}

/// A card as a simulation begins with it.
package struct SimulatedCard: Hashable, Sendable {
  package var memory: CardMemory
  /// When the schedule brings it back; nil for a new card.
  package var due: Day?
  /// What SM-2 or Leitner keeps of it; nil for a card that is new to the method.
  package var method: MethodState?

  package init(memory: CardMemory = .unseen, due: Day? = nil, method: MethodState? = nil) {
    self.memory = memory
    self.due = due
    self.method = method
  }
}

/// One day of a simulation.
package struct SimulationDay: Hashable, Sendable {
  package let day: Day
  /// Answers to cards met before, and first answers; answers repeated on the same day are not counted.
  package fileprivate(set) var reviews = 0
  package fileprivate(set) var new = 0
  /// Of the reviews those that were forgotten.
  package fileprivate(set) var forgotten = 0
  package fileprivate(set) var seconds = 0.0
  /// Cards still due in the evening.
  package var overdue = 0
  /// Cards met so far, and how many cards would be recalled on the morning after.
  package var met = 0
  package var recalled = 0.0

  init(day: Day) { self.day = day }

  mutating func count(_ rating: Rating, isNew: Bool, seconds: Double) {
    if isNew {
      new += 1
    } else {
      reviews += 1
      if rating == .again { forgotten += 1 }
    }
    self.seconds += seconds
  }
}
