import ArgumentParser
import Basics
import Memory
import Progress
import Terminal
import Training

/// `kartei simulate`: what a plan would come to.
struct SimulateCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: startLanguage(
      de: "Einen Plan durchspielen: gewünschtes Erinnern, neue Karten, Minuten, eine Prüfung.",
      en: "Try out a plan: wanted recall, new cards, minutes, an exam."),
    discussion: startLanguage(
      de: """
        PROTOKOLL ist wie bei kartei memory, mit seinen Karten und Antworten; ohne es gilt der eigene
        Lernstand mit den Decks. Mit --exam werden Wege der Vorbereitung bei gleich vielen Minuten
        verglichen. Mit --json: {"cards", "runs", "exam"} (docs/schemas/simulation.schema.json).
        """,
      en: """
        LOG is as for kartei memory, its cards and answers the learner's; without
        it, the learner's own progress with the decks. With --exam, ways to
        prepare are compared at equal minutes. With --json: {"cards", "runs", "exam"}
        (docs/schemas/simulation.schema.json).
        """))

  @OptionGroup var shared: SharedOptions
  @OptionGroup var model: ModelOptions
  @Argument(
    help: .help(
      de: "Das Protokoll der Antworten.", en: "The review log.", value: (de: "Protokoll", en: "log")
    ))
  var log: String?

  @Option(
    help: .help(
      de: "Karten, die neu sind, zu einem Protokoll.",
      en: "Cards that are new to the learner, with a log.", value: (de: "Zahl", en: "number")))
  var cards = 0

  @Flag(
    help: .help(
      de:
        "Die Karten des Protokolls weglassen; nur wie darin erinnert und geantwortet wird, zählt.",
      en: "Leave out the log's own cards; only how its learner remembers and answers counts."))
  var onlyNew = false

  @Option(
    help: .help(
      de: "Wie viele Tage; ohne Angabe ein Jahr, oder bis zur Prüfung.",
      en: "Days to go through; without it a year, or until the exam.",
      value: (de: "Zahl", en: "number")))
  var days: Int?

  @Option(
    help: .help(
      de: "Neue Karten am Tag.", en: "New cards a day.", value: (de: "Zahl", en: "number")))
  var new = 10

  @Option(
    help: .help(
      de: "Minuten am Tag; ohne Angabe so viele wie nötig.",
      en: "Minutes a day; without it as many as it takes.", value: (de: "Zahl", en: "number")))
  var minutes: Int?

  @Option(
    help: .help(
      de: "Minuten bis zur Prüfung im Ganzen; der Plan legt mehr davon auf die Tage kurz davor.",
      en: "Minutes until the exam in all; the plan puts more of them on the days towards it.",
      value: (de: "Zahl", en: "number")))
  var total: Int?

  @Option(
    help: .help(
      de: "Bei welchem Erinnern Karten wiederkommen, 0.7 bis 0.99; mehrfach möglich.",
      en: "The recall at which cards come back, 0.7 to 0.99; may be given several times.",
      value: (de: "Anteil", en: "share")))
  var retention: [Double] = []

  @Option(
    help: .help(
      de: "Wie Karten wiederkommen: fsrs-6, sm-2 oder leitner; darf mehrmals stehen.",
      en: "How cards come back: fsrs-6, sm-2 or leitner; may be given several times.",
      value: (de: "Verfahren", en: "method")))
  var method: [MethodName] = []

  @Option(
    help: .help(
      de: "Einem Prüfungsplan für diesen Tag folgen.", en: "Follow an exam plan for this day.",
      value: (de: "Tag", en: "date")),
    transform: ExamDate.day)
  var exam: Day?

  @Option(
    help: .help(
      de: "Überfälliges auf so viele Tage verteilen, was am meisten gefährdet ist, zuerst.",
      en: "Spread what is overdue over so many days, what is most at stake first.",
      value: (de: "Zahl", en: "number")))
  var catchUp: Int?

  func validate() throws {
    let limits = [
      ("--cards", cards, 0...1_000_000), ("--days", days ?? 1, 1...StudyPlan.mostDays),
      ("--new", new, 0...100_000), ("--minutes", minutes ?? 1, 1...1440),
      ("--catch-up", catchUp ?? 1, 1...StudyPlan.mostDays), ("--total", total ?? 1, 1...1_000_000),
    ]
    for (name, value, range) in limits where !range.contains(value) {
      throw ValidationError(
        startLanguage(
          de:
            "\(name) braucht eine Zahl von \(range.lowerBound) bis \(range.upperBound), nicht \(value).",
          en:
            "\(name) wants a number from \(range.lowerBound) to \(range.upperBound), not \(value).")
      )
    }
    for share in retention where !DeckSchedule.retentions.contains(share) {
      throw ValidationError(
        startLanguage(
          de: "--retention braucht eine Zahl von 0.7 bis 0.99, nicht \(share).",
          en: "--retention wants a number from 0.7 to 0.99, not \(share)."))
    }
    if total != nil, exam == nil {
      throw ValidationError(
        startLanguage(
          de: "--total braucht auch den Tag der Prüfung: --exam TAG.",
          en: "--total wants the day of the exam, too: --exam DATE."))
    }
    try ExamDate.check(exam, today: shared.clock.today)
  }

  func run() throws {
    let today = shared.clock.today
    let start = try log.map(fromLog) ?? ownProgress()
    let untilExam = exam.map { $0 - today }
    let minutes = minutes.map(Double.init) ?? (exam == nil ? nil : ExamDate.usualMinutes)
    let seed = shared.seed ?? 1
    // What `learn --exam` gives: the minutes of all days, more of them towards the exam.
    let total = total.map(Double.init) ?? untilExam.map { (minutes ?? 0) * Double($0) }
    let shape = ExamBudget.Shape.best(
      for: start.cards, traits: start.traits, from: today, days: untilExam ?? 1,
      minutes: total ?? 0, seed: seed)
    let shares = retention.isEmpty ? [start.wanted.probability] : retention
    let ways = (method.isEmpty ? [.fsrs6] : method).flatMap { method in
      // SM-2 and Leitner know of no wanted recall: once is enough.
      (method == .fsrs6 ? shares : Array(shares.prefix(1))).map { (method, $0) }
    }
    let runs = ways.map { method, share in
      let plan = StudyPlan(
        days: days ?? untilExam ?? 365, newCards: new, minutes: minutes,
        untilExam: total, shape: shape, manner: exam == nil ? .schedule : .exam,
        exam: untilExam,
        catchUp: catchUp,
        wanted: Retrievability(share), method: method)
      var simulation = Simulation(
        cards: start.cards, plan: plan, traits: start.traits, from: today, seed: seed)
      return SimulationView.Run(plan: plan, days: simulation.run())
    }
    let comparison = untilExam.map { days in
      ExamComparison(
        cards: start.cards, traits: start.traits, from: today, days: days,
        minutes: minutes ?? ExamDate.usualMinutes, runs: 10, seed: seed)
    }
    let comparedExam = exam.flatMap { day in comparison.map { (day: day, comparison: $0) } }
    if shared.json {
      let json = SimulationJSON.json(runs, cards: start.cards.count, exam: comparedExam)
      return print(JSONWriter.line(json))
    }
    let view = SimulationView(
      screen: Console(shared).chartScreen, runs: runs, cards: start.cards.count,
      exam: comparedExam)
    print(view.lines.joined(separator: "\n"))
  }

  /// What a simulation begins with.
  private struct Beginning {
    let cards: [SimulatedCard]
    let traits: LearnerTraits
    let wanted: Retrievability
  }

  private func fromLog(_ path: String) throws -> Beginning {
    let log = try LogInput(path: path, shared: shared).read()
    let model = try model.model()
    let scheduler = Scheduler(model: model, isFuzzed: false)
    let memories = onlyNew ? [] : LogReplay(log, model: model).memories
    let known = memories.map { memory in
      SimulatedCard(
        memory: .seen(memory.state, last: memory.last),
        due: memory.last + scheduler.interval(after: memory.state).days)
    }
    return Beginning(
      cards: known + [SimulatedCard](repeating: SimulatedCard(), count: cards),
      traits: LearnerTraits(model: model, answers: AnswerCounts(log)),
      wanted: Retrievability(0.9))
  }

  private func ownProgress() throws -> Beginning {
    let desk = try StudyDesk.reading([], shared)
    let model = try model.weights == nil ? desk.replay.scheduler.model : model.model()
    let cards = desk.cards.compactMap { card -> SimulatedCard? in
      let progress = desk.state[card.reference]
      guard !progress.isSuspended else { return nil }
      return SimulatedCard(memory: progress.memory, due: progress.due)
    }
    return Beginning(
      cards: cards, traits: LearnerTraits(model: model, answers: AnswerCounts(try desk.events())),
      wanted: desk.replay.scheduler.wantedRetention)
  }
}

extension MethodName: ExpressibleByArgument {}
