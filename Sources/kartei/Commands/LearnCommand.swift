import ArgumentParser
import Basics
import Decks
import Progress
import Terminal
import Training

/// Practise what is due and some new cards.
struct LearnCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Practise what is due and some new cards.",
    discussion: """
      Without a deck the bundled one is practised. At the prompt, ? shows what can be typed.
      Every answer is on the disk before its verdict is on the screen.
      """)

  /// New cards of a sitting unless told otherwise.
  static let usualNewCards = 10

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Deck files, or names of decks on the shelf.")
  var decks: [String] = []

  @Option(help: ArgumentHelp("New cards at most.", valueName: "number"))
  var new = LearnCommand.usualNewCards

  @Option(help: ArgumentHelp("Cards at most, due and new together.", valueName: "number"))
  var limit: Int?

  @Option(help: ArgumentHelp("End after this many minutes.", valueName: "number"))
  var minutes: Int?

  @Option(
    help: ArgumentHelp("Only this topic, by its short name or its title.", valueName: "topic"))
  var topic: String?

  @Flag(help: "Practise everything, the weakest first, and leave the schedule as it is.")
  var cram = false

  func validate() throws {
    for (name, value) in [("--new", new), ("--limit", limit ?? 0), ("--minutes", minutes ?? 1)] {
      guard (name == "--minutes" ? 1 : 0)...100_000 ~= value else {
        throw ValidationError("\(name) wants a number from 0 to 100000, not \(value).")
      }
    }
  }

  func run() throws {
    let decks = try DeckShelf().decks(decks)
    let folder = try LearnerFolder.open(
      home: shared.homeFolder(), learner: shared.learnerName, device: shared.device,
      now: shared.clock.now())
    // Saves the next start some reading; the journal alone loses nothing.
    defer { try? folder.save() }
    let console = Console(shared)
    for damage in folder.damages { console.warn(damage.sentence(in: shared.language)) }
    let desk = StudyDesk(decks: decks, folder: folder)
    try checkTopic(desk)
    let end = try sit(at: desk, folder: folder, console: console)
    if end == .interrupted { throw ArgumentParser.ExitCode(Basics.ExitCode.interrupted.rawValue) }
  }

  private func sit(
    at desk: StudyDesk, folder: LearnerFolder, console: Console
  ) throws -> SittingView.End {
    var session = Session(
      cards: desk.cards, state: desk.state, settings: settings(console), replay: desk.replay,
      seed: sessionSeed(desk.state), at: shared.clock.now(), judge: desk.judge)
    let view = SittingView(
      screen: { console.screen }, write: console.write, now: shared.clock.now,
      record: folder.record, reload: { folder.state }, recall: folder.events)
    let (end, summary) =
      if console.canEdit {
        try run(view, &session, LineEditor())
      } else {
        try run(
          view, &session,
          PlainLines(isEchoing: !console.isInputTerminal, write: console.write))
      }
    if shared.json, let summary { print(JSONWriter.line(SummaryJSON.json(summary))) }
    return end
  }

  private func run(
    _ view: SittingView, _ session: inout Session, _ lines: some LineSource
  ) throws -> (SittingView.End, SessionSummary?) {
    var (view, lines) = (view, lines)
    let (end, summary) = try view.run(&session, lines: &lines)
    return (end, summary)
  }

  private func settings(_ console: Console) -> StudySettings {
    StudySettings(
      mode: cram ? .cram : .learn, newCards: new, limit: limit, minutes: minutes, topic: topic,
      pausesAfterAnswer: console.isInputTerminal)
  }

  /// Different for every sitting, even with `--now` and `--seed`, so that no two events share an id.
  private func sessionSeed(_ state: LearnerState) -> UInt64 {
    var generator = shared.generator
    let met = state.cards.values.reduce(0) { $0 &+ $1.reviews &+ 1 }
    let latest = state.cards.values.compactMap { $0.latest?.milliseconds }.max() ?? 0
    return generator.next() ^ SeededGenerator.seed(from: "\(met) \(latest)")
  }

  private func checkTopic(_ desk: StudyDesk) throws(CommandError) {
    guard let topic, !desk.cards.contains(where: { $0.isAbout(topic) }) else { return }
    let known = desk.decks.flatMap { $0.topics.map(\.slug) }
    throw .noTopic(topic, known: known)
  }
}
