import Basics
import Decks
import Memory
import Progress

/// How often cards were recalled that had been met on an earlier day, and how often the memory model
/// said they would be.
package struct RecallRecord: Hashable, Sendable {
  /// The same by how sure recall was; bounds in per cent.
  package private(set) var bins: [Bin] = zip([0, 70, 80, 90], [70, 80, 90, 100]).map {
    Bin(from: $0, to: $1)
  }

  /// Answers whose predicted chance lay between two bounds, in per cent.
  package struct Bin: Hashable, Sendable {
    package let from: Int
    package let to: Int
    package fileprivate(set) var answers = 0
    package fileprivate(set) var recalled = 0
    /// The sum of the predicted chances.
    package fileprivate(set) var predicted = 0.0

    /// The share recalled; nil before there was any test.
    package var share: Double? { answers == 0 ? nil : Double(recalled) / Double(answers) }
    /// The share predicted; nil before there was any test.
    package var predictedShare: Double? { answers == 0 ? nil : predicted / Double(answers) }
  }

  /// Goes through the answers to a deck's cards; undone ones do not count, overruled ones as overruled.
  ///
  /// Only the first answer to a card on a day is a test of memory; only answers in `learn` and those from
  /// `since` on are counted. Linear, on all cores.
  package init(of history: AnswerHistory, among deck: OpenDeck, since: Day, model: MemoryModel) {
    let isAmong = history.isAmong(deck.entries.ids, of: deck.id)
    let parts = Parallel.map(ranges: history.cardCount, atLeast: history.leastCards) { cards in
      RecallRecord(of: history, cards, isAmong: isAmong, since: since, model: model)
    }
    for part in parts {
      for (place, bin) in part.bins.enumerated() {
        bins[place].answers += bin.answers
        bins[place].recalled += bin.recalled
        bins[place].predicted += bin.predicted
      }
    }
  }

  private init(
    of history: AnswerHistory, _ cards: Range<Int>, isAmong: [Bool], since: Day, model: MemoryModel
  ) {
    var memories = [CardMemory](repeating: .unseen, count: cards.count)
    var record = self
    history.forEach(of: cards) { answer in
      guard isAmong[answer.card], let rating = answer.rating else { return }
      let memory = memories[answer.card - cards.lowerBound]
      if case .seen(_, let last) = memory, last < answer.day, answer.day >= since,
        let chance = model.retrievability(of: memory, on: answer.day)
      {
        record.count(chance.probability, isRecalled: rating != .again)
      }
      memories[answer.card - cards.lowerBound] = .seen(
        model.state(after: memory, rating: rating, on: answer.day), last: answer.day)
    }
    self = record
  }

  private mutating func count(_ chance: Double, isRecalled: Bool) {
    guard let place = bins.lastIndex(where: { chance * 100 >= Double($0.from) }) else { return }
    bins[place].answers += 1
    bins[place].recalled += isRecalled ? 1 : 0
    bins[place].predicted += chance
  }

  package var answers: Int { bins.reduce(0) { $0 + $1.answers } }
  package var recalled: Int { bins.reduce(0) { $0 + $1.recalled } }

  /// The share recalled; nil before there was any test.
  package var share: Double? { answers == 0 ? nil : Double(recalled) / Double(answers) }

  /// The share predicted; nil before there was any test.
  package var predictedShare: Double? {
    answers == 0 ? nil : bins.reduce(0) { $0 + $1.predicted } / Double(answers)
  }
}
