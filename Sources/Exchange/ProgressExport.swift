import Basics
import Decks
import Memory
import Progress

/// A learner's progress for other programs: how every card stands, with its question where the deck is at
/// hand.
package struct ProgressExport: Sendable {
  package let learner: String
  /// The moment the export speaks of: due days and chances of recall are seen from here.
  package let now: Instant
  package let wantedRetention: Retrievability
  /// Sorted by deck and card.
  package let rows: [Row]

  /// The version of the JSON document.
  package static let version = 1

  /// One card.
  package struct Row: Hashable, Sendable {
    package let reference: CardReference
    package let progress: CardProgress
    /// The chance of recall now; nil for a card not yet answered in `learn`.
    package let recall: Retrievability?
    /// The topic's title.
    package let topic: String?
    package let question: String?
  }

  package init(
    learner: String, state: LearnerState, scheduler: Scheduler, decks: [Deck], now: Instant
  ) {
    self.learner = learner
    self.now = now
    wantedRetention = scheduler.wantedRetention
    let today = StudyDay.of(now)
    let known = ProgressExport.questions(of: decks)
    rows = state.cards.map { reference, progress in
      Row(
        reference: reference, progress: progress,
        recall: scheduler.model.retrievability(of: progress.memory, on: today),
        topic: known[reference]?.topic, question: known[reference]?.question)
    }
    .sorted { left, right in
      left.reference.deck != right.reference.deck
        ? left.reference.deck < right.reference.deck : left.reference.card < right.reference.card
    }
  }

  private static func questions(
    of decks: [Deck]
  ) -> [CardReference: (topic: String, question: String)] {
    var known: [CardReference: (topic: String, question: String)] = [:]
    for deck in decks {
      let titles = Dictionary(
        deck.topics.map { ($0.slug, $0.title) }, uniquingKeysWith: { first, _ in first })
      for card in deck.cards {
        known[CardReference(deck: deck.id, card: card.id)] = (
          titles[card.topic] ?? card.topic, text(of: card.question)
        )
      }
    }
    return known
  }

  private static func text(of question: Question) -> String {
    switch question {
    case .typed(let stem), .choice(let stem, _), .source(let stem, _), .ordering(let stem, _),
      .matching(let stem, _, _):
      stem
    case .cloze(let before, let after): "\(before)____\(after)"
    case .trueFalse(let statement, _, _): statement
    }
  }
}
