import Decks
import Dispatch
import Facts
import Synchronization
import Training

/// Judges typed answers by all keys of some decks, which are read when the first answer comes or before.
final class DeckJudge: Sendable {
  private let decks: [OpenDeck]
  private let judge = Mutex<AnswerJudge?>(nil)
  private let isPreparing = Atomic(false)

  init(decks: [OpenDeck]) { self.decks = decks }

  /// Begins to read the keys while the learner reads the first question; returns at once.
  func prepare() {
    guard !isPreparing.exchange(true, ordering: .relaxed) else { return }
    DispatchQueue.global().async { _ = self.ready }
  }

  /// The verdict on a typed answer; the first may wait for the keys.
  func judge(_ typed: String, for key: AnswerKey) -> Judgement { ready.judge(typed, for: key) }

  /// A deck that cannot be read any more gives no keys: the sitting says so when it asks the next card.
  private var ready: AnswerJudge {
    judge.withLock { judge in
      if let judge { return judge }
      let made = AnswerJudge(keys: decks.flatMap { (try? $0.keys()) ?? [] })
      judge = made
      return made
    }
  }
}
