import Basics
import Decks
import Facts
import Memory
import Progress
import Training

/// A learner's decks and progress together, as commands need them.
struct StudyDesk {
  let decks: [OpenDeck]
  let cards: [StudyCard]
  let state: LearnerState
  let replay: Replay
  private let folder: LearnerFolder?

  /// Decks and progress for reading; a learner never seen has none yet, no error.
  static func reading(_ names: [String], _ shared: SharedOptions) throws -> StudyDesk {
    let console = Console(shared)
    let studied = try StudiedDecks.read(home: shared.homeFolder(), learner: shared.learnerName)
    let decks = try DeckShelf().forPractice(names, studied: studied, warn: console.warn)
      .map(\.deck)
    let folder: LearnerFolder?
    do {
      folder = try LearnerFolder.reading(home: shared.homeFolder(), learner: shared.learnerName)
    } catch ProgressError.noLearner {
      folder = nil
    }
    return StudyDesk(decks: decks, folder: folder)
  }

  init(decks: [OpenDeck], folder: LearnerFolder?) {
    self.decks = decks
    self.folder = folder
    cards = decks.flatMap { StudyCard.cards(of: $0) }
    state = folder?.state ?? LearnerState()
    replay = Replay(folder?.schedulers ?? Schedulers())
  }

  /// How the learner wants to learn; as everybody does unless told otherwise.
  var profile: LearnerProfile { folder?.profile ?? LearnerProfile(name: "", device: "") }

  /// How many new cards a study day still has room for.
  func newLeft(on day: Day) -> Int { max(0, profile.newPerDay - state.begun(on: day)) }

  /// The learner's answers that stand.
  func answers() throws -> AnswerHistory { try folder?.answers() ?? AnswerHistory() }

  /// Every event of the learner.
  func events() throws -> [Event] { try folder?.events() ?? [] }

  /// Judges typed answers, knowing every key of the decks.
  var judge: DeckJudge { DeckJudge(decks: decks) }

  /// How the learner stands with all of the decks together.
  func overview(on day: Day) -> StudyOverview {
    StudyOverview(cards: cards, state: state, on: day, model: replay.scheduler.model)
  }

  /// How the learner stands with one of the decks.
  func overview(of deck: OpenDeck, on day: Day) -> StudyOverview {
    StudyOverview(
      cards: StudyCard.cards(of: deck), state: state, on: day, model: replay.scheduler.model)
  }
}
