import Basics
import Facts
import Language
import TestSupport
import Testing

@testable import Decks

@Suite("The digest of a card's key")
struct KeyDigestTests {
  /// A card with another key or question.
  private func card(
    _ card: Card, question: Question? = nil, _ change: (inout AnswerKey) -> Void = { _ in }
  ) -> Card {
    var key = card.key
    change(&key)
    return Card(
      id: card.id, fact: card.fact, topic: card.topic, status: card.status,
      question: question ?? card.question, key: key, statement: card.statement,
      evidence: card.evidence, ruling: card.ruling, asOf: card.asOf)
  }

  @Test("is another one where another answer is right")
  func rekeyed() {
    let figure = Sample.typed
    let other = card(figure) {
      $0.value = .quantity(Quantity(value: 7500, unit: "Kilometer"), unitNamed: true)
    }
    #expect(other.keyDigest != figure.keyDigest)
    #expect(card(Sample.cloze) { $0.text = "Almaty" }.keyDigest != Sample.cloze.keyDigest)
    let turned = card(
      Sample.trueFalse,
      question: .trueFalse(statement: Sample.trueFalse.statement, isTrue: true, replaced: nil))
    #expect(turned.keyDigest != Sample.trueFalse.keyDigest)
  }

  @Test("stays where only wording, aliases or the question differ")
  func reworded() {
    let figure = Sample.typed
    #expect(card(figure) { $0.text = "7.600 km" }.keyDigest == figure.keyDigest)
    #expect(card(figure) { $0.aliases = ["7600"] }.keyDigest == figure.keyDigest)
    #expect(card(figure) { $0.wrong = ["6700"] }.keyDigest == figure.keyDigest)
    #expect(card(figure, question: .typed(stem: "Wie lang?")).keyDigest == figure.keyDigest)
  }

  @Test("is six hexadecimal digits, the first of a SHA-256")
  func text() throws {
    // Python: hashlib.sha256(b'{\n  "kind": "term"\n}\n').hexdigest()[:6]
    #expect(KeyDigest(of: .object(["kind": .string("term")])).text == "6358d5")
    #expect(KeyDigest("00000a")?.number == 10)
    for wrong in ["", "00000A", "12345", "1234567", "12345g", "ä1234"] {
      #expect(KeyDigest(wrong) == nil)
    }
    #expect(KeyDigest(number: 1 << 24) == nil)
  }
}
