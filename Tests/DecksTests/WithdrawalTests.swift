import Basics
import Facts
import Language
import Testing

@testable import Decks

@Suite("A question that an item rule forbids")
struct WithdrawalTests {
  private func fact(_ question: String?) throws -> Fact {
    try SampleFacts.fact(
      "vesuv", "Zuletzt spuckte der Vesuv bei Neapel 1944 Lava.", question,
      key: SampleFacts.date("1944", "1944"))
  }

  private func withdrawn(_ fact: Fact) throws -> (before: Deck, after: Withdrawal) {
    let deck = try SampleFacts.builder([SampleFacts.checked(fact)]).build().deck
    let findings = ItemCheck(deck: deck, places: [:], trial: nil).run()
    return (deck, Withdrawal(from: deck, findings: findings, facts: [fact]))
  }

  @Test("is left out where kartei has made it, and the report says why")
  func made() throws {
    let (before, after) = try withdrawn(try fact(nil))
    #expect(before.cards.contains { $0.question.kind == .typed || $0.question.kind == .choice })
    #expect(!after.skipped.isEmpty)
    #expect(after.deck.cards.count == before.cards.count - after.skipped.count)
    let first = try #require(after.skipped.first)
    #expect(first.isNotable)
    #expect(first.sentence(in: .german).contains("„zuletzt“ gilt nur am Tag des Artikels"))
  }

  @Test("stays with its error where the author has written it")
  func written() throws {
    let fact = try fact("In welchem Jahr spuckte der Vesuv zuletzt Lava?")
    let (_, after) = try withdrawn(fact)
    #expect(after.deck.cards.contains { $0.question.kind == .choice || $0.question.kind == .typed })
  }

  @Test(
    "is not made of a statement that leans on another sentence",
    arguments: [
      ("Sie wurde 1951 in der Stadt Kiel gegründet.", WritingLanguage.german, "Sie"),
      ("Das entspricht einem Plus von sieben Prozent.", .german, "Das"),
      ("Das Werk entspricht dem Plan.", .german, nil),
      ("Das größte Land der Welt ist Russland.", .german, nil),
      ("Das sagte Muster am Montag, als das Land wählte.", .german, "Das"),
      ("Ihr Hauptwerk trägt einen langen Titel.", .german, "Ihr"),
      ("Ihr Stiefvater brachte Maria Sibylla Merian das Malen bei.", .german, nil),
      ("It was founded by Chris Brasher.", .english, "It"),
      ("It was in 1969 that they landed.", .english, nil),
      ("Her petition carried many names.", .english, "Her"),
    ] as [(String, WritingLanguage, String?)])
  func dangling(statement: String, language: WritingLanguage, word: String?) {
    #expect(DanglingStart.word(of: statement, language: language) == word)
  }
}
