import Basics
import Facts
import Language

/// Takes back the questions that kartei has made itself and that an item rule forbids.
///
/// What the author has written stays and keeps its error, since only he can reword it; what kartei has made is
/// left out, with a sentence that says why.
package struct Withdrawal: Sendable {
  /// The deck without them.
  package let deck: Deck
  package let skipped: [SkippedQuestion]

  package init(from deck: Deck, findings: [ItemFinding], facts: [Fact]) {
    let facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    var forbidden: [CardID: ItemFinding] = [:]
    for finding in findings where finding.severity == .error {
      guard let card = finding.card else { continue }
      forbidden[card] = forbidden[card] ?? finding
    }
    var skipped: [SkippedQuestion] = []
    let cards = deck.cards.filter { card in
      guard let finding = forbidden[card.id], let fact = facts[card.fact],
        Self.isMade(card.question, of: fact)
      else { return true }
      skipped.append(SkippedQuestion(forbidden: card, by: finding, place: fact.place))
      return false
    }
    self.deck = deck.with(cards: cards)
    self.skipped = skipped
  }

  private static func isMade(_ question: Question, of fact: Fact) -> Bool {
    switch question {
    case .typed, .choice: fact.question == nil
    case .cloze, .trueFalse, .source, .ordering, .matching: true
    }
  }
}
