import Basics
import Facts
import Language
import TestSupport
import Testing

@testable import Decks

@Suite("A comparison of decks")
struct DeckComparisonTests {
  @Test("finds nothing between a deck and itself")
  func same() { #expect(DeckComparison(old: Sample.deck, new: Sample.deck).isEmpty) }

  @Test("tells added, retired, re-keyed, reworded and otherwise sourced cards apart")
  func kinds() throws {
    var key = Sample.typed.key
    key.value = .quantity(Quantity(value: 7500, unit: "Kilometer"), unitNamed: true)
    let rekeyed = changed(Sample.typed, key: key)
    let reworded = changed(Sample.cloze, question: .typed(stem: "Wie hieß sie?"))
    let resourced = changed(Sample.choice, evidence: Sample.cloze.evidence)
    let new = Sample.deck.with(cards: [rekeyed, reworded, resourced])
    let comparison = DeckComparison(old: Sample.deck, new: new)
    #expect(comparison.rekeyed == [Sample.typed.id])
    #expect(comparison.reworded == [Sample.cloze.id])
    #expect(comparison.resourced == [Sample.choice.id])
    #expect(comparison.retired == [Sample.trueFalse.id])
    #expect(!comparison.hasOtherFrame)
    #expect(
      comparison.lines(in: .german) == [
        "entfallen (1): unabhaengigkeit/true-false", "andere Antwort (1): grenze-laenge/typed",
        "anderer Wortlaut (1): hauptstadt/cloze", "andere Belege (1): praesident/choice",
      ])
    #expect(DeckComparison(old: new, new: Sample.deck).added == [Sample.trueFalse.id])
  }

  @Test("holds a statement that turned from true to false for re-keyed")
  func turned() {
    let card = changed(
      Sample.trueFalse,
      question: .trueFalse(statement: Sample.trueFalse.statement, isTrue: true, replaced: nil))
    let comparison = DeckComparison(
      old: Sample.deck, new: Sample.deck.with(cards: [card]))
    #expect(comparison.rekeyed == [card.id])
  }

  @Test("notices another order")
  func order() {
    let turned = Sample.deck.with(cards: Sample.deck.cards.reversed())
    #expect(DeckComparison(old: Sample.deck, new: turned).hasOtherFrame)
  }

  private func changed(
    _ card: Card, question: Question? = nil, key: AnswerKey? = nil,
    evidence: [CitedEvidence]? = nil
  ) -> Card {
    Card(
      id: card.id, fact: card.fact, topic: card.topic, status: card.status,
      question: question ?? card.question, key: key ?? card.key, statement: card.statement,
      evidence: evidence ?? card.evidence, ruling: card.ruling, asOf: card.asOf)
  }
}
