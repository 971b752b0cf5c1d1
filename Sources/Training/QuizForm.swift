import Basics
import Decks
import Memory
import Progress

/// One form of a test: the same letter and seed draw the same cards in the same order for everybody.
package struct QuizForm: Hashable, Sendable {
  /// In capitals.
  package let letter: String
  package let seed: UInt64

  package init(letter: String, seed: UInt64) {
    self.letter = letter.uppercased()
    self.seed = SeededGenerator.seed(from: "\(self.letter) \(seed)")
  }

  /// The cards that `kartei quiz` asks with this form, in its order.
  package func cards(of deck: Deck, questions: Int, topic: String? = nil) -> [Card] {
    var settings = StudySettings(mode: .quiz, topic: topic)
    settings.questions = questions
    settings.formSeed = seed
    let open = OpenDeck(deck)
    // A test asks the same whatever the learner knows and whatever day it is.
    var queue = StudyQueue(
      cards: StudyCard.cards(of: open), state: LearnerState(), on: Day(number: 0),
      settings: settings, model: MemoryModel())
    var cards: [Card] = []
    while let item = queue.next() { cards.append(deck.cards[item.index]) }
    return cards
  }
}
