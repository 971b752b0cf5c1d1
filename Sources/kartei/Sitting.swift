import ArgumentParser
import Articles
import Basics
import Decks
import Memory
import Progress
import Terminal
import Training

/// A learner at the terminal with some decks, from opening the files to the exit code.
struct Sitting {
  let shared: SharedOptions
  let decks: [String]

  /// Holds a sitting; the settings may depend on what the console is.
  ///
  /// Throws with exit code 130 after Ctrl-C, and whatever keeps an answer from being recorded.
  func run(_ settings: (Console, LearnerFolder) throws -> StudySettings) throws {
    let console = Console(shared)
    let home = try shared.homeFolder()
    var studied = try StudiedDecks.read(home: home, learner: shared.learnerName)
    let located = try DeckShelf().forPractice(decks, studied: studied, warn: console.warn)
    let folder = try LearnerFolder.open(
      home: home, learner: shared.learnerName, device: shared.device, now: shared.clock.now())
    try takeUpSchedules(of: located.map(\.deck), in: folder)
    let wanted = try settings(console, folder)
    for damage in folder.damages { console.warn(damage.sentence(in: shared.language)) }
    let desk = StudyDesk(decks: located.map(\.deck), folder: folder)
    try checkTopic(wanted.topic, desk)
    try checkSource(wanted.source, desk)
    let judge = desk.judge
    var session = Session(
      cards: desk.cards, state: desk.state, settings: wanted, replay: desk.replay,
      seed: SittingSeed.seed(for: desk.state, shared), at: shared.clock.now(), judge: judge.judge)
    let (end, summary) = try hold(
      &session, folder: folder, console: console, articles: articles(beside: located),
      hasShown: judge.prepare)
    if located.count(where: { studied.note($0.deck.id, at: $0.path) }) > 0 {
      do { try studied.write(to: folder.path) } catch { console.warn(error) }
    }
    // The journal has everything already; this only makes the next start quicker.
    do { try folder.save() } catch { console.warn(error.sentence(in: shared.language)) }
    if let lost = session.lost { throw lost }
    if shared.json, let summary { print(JSONWriter.line(SummaryJSON.json(summary))) }
    guard end == .finished else {
      throw ArgumentParser.ExitCode(Basics.ExitCode.interrupted.rawValue)
    }
  }

  private func hold(
    _ session: inout Session, folder: LearnerFolder, console: Console,
    articles: [ArticleFolder], hasShown: @escaping () -> Void
  ) throws -> (SittingView.End, SessionSummary?) {
    var view = SittingView(
      screen: { console.screen },
      write: { text in
        console.write(text)
        hasShown()
      }, isShown: { console.isShown }, now: shared.clock.now,
      record: folder.record, reload: { folder.state }, recall: folder.events,
      passage: { passage($0, in: articles) },
      former: { card in FormerAnswer.text(of: card, in: try folder.events()) },
      page: console.page)
    if console.canEdit {
      var editor = LineEditor()
      return try view.run(&session, lines: &editor)
    }
    var lines = PlainLines(isEchoing: !console.isInputTerminal, write: console.write)
    return try view.run(&session, lines: &lines)
  }

  /// The folders in which the articles of these decks are looked for.
  private func articles(beside decks: [LocatedDeck]) -> [ArticleFolder] {
    decks.map { ArticleFolder(beside: $0.path) }
  }

  /// The paragraph of an article that lies beside a deck.
  private func passage(_ evidence: CitedEvidence, in folders: [ArticleFolder]) -> String? {
    for folder in folders {
      guard let article = try? folder.article(evidence.citation.id),
        let paragraph = article.paragraph(evidence.paragraph)
      else { continue }
      return article.shown(paragraph)
    }
    return nil
  }

  /// Takes up how the decks' authors want cards to come back, for decks that the learner has not met so.
  ///
  /// From then on the profile decides: what the learner changes there stays.
  private func takeUpSchedules(of decks: [OpenDeck], in folder: LearnerFolder) throws {
    var profile = folder.profile
    for deck in decks where !deck.schedule.isEmpty {
      guard profile.settings.decks[deck.id] == nil,
        profile.settings.decks.count < LearnerSettings.mostDecks,
        !folder.state.cards.keys.contains(where: { $0.deck == deck.id })
      else { continue }
      profile.settings.decks[deck.id] = deck.schedule
    }
    guard profile != folder.profile else { return }
    try ProfileChange(shared).record(profile, in: folder)
  }

  private func checkSource(_ source: String?, _ desk: StudyDesk) throws(CommandError) {
    guard let source, !desk.cards.contains(where: { $0.rests(on: source) }) else { return }
    let known = Set(desk.cards.flatMap { $0.sources.map(\.article.text) })
    throw .noSource(source, known: known.sorted())
  }

  private func checkTopic(_ topic: String?, _ desk: StudyDesk) throws(CommandError) {
    guard let topic, !desk.cards.contains(where: { $0.isAbout(topic) }) else { return }
    throw .noTopic(topic, known: desk.decks.flatMap { $0.topics.map(\.slug) })
  }
}
