import Articles
import Basics
import Facts
import Language
import Testing

@testable import Decks

@Suite("The deck builder")
struct DeckBuilderTests {
  private func questions(_ deck: Deck) -> [String] { deck.cards.map(\.id.text) }

  @Test("makes every kind of a plain fact, easy kinds first, with the fact's id")
  func kinds() throws {
    let deck = try SampleFacts.builder([SampleFacts.checked(SampleFacts.border())]).build().deck
    #expect(
      questions(deck) == [
        "grenze-laenge/choice", "grenze-laenge/true-false", "grenze-laenge/cloze",
        "grenze-laenge/typed",
      ])
    #expect(deck.cards.allSatisfy { $0.evidence.first?.stance == .supports })
  }

  @Test("gives only the kinds that the sheet asks for, and says which do not fit")
  func ask() throws {
    var fact = try SampleFacts.border()
    fact.ask = ["typed", "essay"]
    let (deck, skipped) = try SampleFacts.builder([SampleFacts.checked(fact)]).build()
    #expect(questions(deck) == ["grenze-laenge/typed"])
    #expect(
      skipped.map { $0.sentence(in: .english) } == [
        "grenze-laenge: “ask” names “essay”; known are typed, cloze, choice, true-false, source, ordering and matching."
      ])
  }

  @Test(
    "never makes a card of an unsupported fact, one without evidence or a contest without ruling",
    arguments: [
      (FactStatus.unsupported, true, SkippedQuestion.Reason.unsupported),
      (.contested, true, .contestedWithoutRuling), (.supported, false, .noEvidence),
    ])
  func refused(status: FactStatus, isAnchored: Bool, reason: SkippedQuestion.Reason) throws {
    let fact = try SampleFacts.border()
    let checked = CheckedFact(
      fact: fact, status: status,
      anchors: isAnchored ? SampleFacts.checked(fact).anchors : [.lost], problems: [])
    let (deck, skipped) = try SampleFacts.builder([checked]).build()
    #expect(deck.cards.isEmpty)
    #expect(skipped.map(\.reason) == [reason])
    #expect(skipped.allSatisfy { $0.isNotable })
  }

  @Test("puts a claim before the learner only with its claimant, and never as true or false")
  func claims() throws {
    let key = SampleFacts.quantity("80 Prozent", 80, "Prozent")
    let bare = try SampleFacts.fact(
      "ausfuhr",
      "Auf den Routen durch Russland werden 80 Prozent der kasachischen Erdölausfuhren ins Ausland befördert.",
      "Wie viel Prozent sind es laut Männer?", key: key, attributedTo: "Männer")
    let framed = try SampleFacts.fact(
      "ausfuhr",
      "Laut Männer werden 80 Prozent der kasachischen Erdölausfuhren auf Routen durch Russland befördert.",
      "Wie viel Prozent sind es laut Männer?", key: key, attributedTo: "Männer")
    let cases = [(bare, ["choice", "typed"]), (framed, ["choice", "cloze", "typed"])]
    for (fact, kinds) in cases {
      let deck = try SampleFacts.builder([SampleFacts.checked(fact, .attributed)]).build().deck
      #expect(questions(deck) == kinds.map { "ausfuhr/\($0)" })
    }
  }

  @Test("asks lists by typing only")
  func lists() throws {
    let key = AnswerKey(
      value: .list([SampleFacts.place("Armenien"), SampleFacts.place("Belarus")], ordered: false),
      text: "Armenien und Belarus", language: .german)
    let fact = try SampleFacts.fact(
      "mitglieder", "Mitglieder sind Armenien und Belarus.", "Wer sind die zwei Mitglieder?",
      key: key)
    let deck = try SampleFacts.builder([SampleFacts.checked(fact)]).build().deck
    #expect(questions(deck) == ["mitglieder/typed"])
  }

  @Test("builds the same bytes twice, and the same cards from facts in another order")
  func deterministic() throws {
    let facts = try many(60).map { SampleFacts.checked($0) }
    let first = try SampleFacts.builder(facts).build().deck
    let second = try SampleFacts.builder(facts).build().deck
    #expect(DeckFile.bytes(of: first) == DeckFile.bytes(of: second))
    let turned = try SampleFacts.builder(facts.reversed()).build().deck
    #expect(first.cards.sorted { $0.id < $1.id } == turned.cards.sorted { $0.id < $1.id })
    let seeded = try SampleFacts.builder(facts, seed: 7).build().deck
    #expect(first.cards.map(\.id) == seeded.cards.map(\.id))
    #expect(first != seeded)
  }

  @Test("spreads the keys evenly and makes half of the statements false")
  func balance() throws {
    let deck = try SampleFacts.builder(many(120).map { SampleFacts.checked($0) }).build().deck
    var places: [Int: Int] = [:]
    var truths: [Bool: Int] = [:]
    for card in deck.cards {
      switch card.question {
      case .choice(_, let options):
        #expect(options.count == 4)
        #expect(Set(options.map(\.text)).count == options.count)
        places[options.firstIndex(where: \.isKey) ?? -1, default: 0] += 1
      case .trueFalse(_, let isTrue, _): truths[isTrue, default: 0] += 1
      default: break
      }
    }
    #expect(places.values.allSatisfy { (24...36).contains($0) })
    #expect(abs((truths[true] ?? 0) - (truths[false] ?? 0)) <= 1)
  }

  @Test("lists numbers and dates ascending")
  func ascending() throws {
    let deck = try SampleFacts.builder(many(60).map { SampleFacts.checked($0) }).build().deck
    for card in deck.cards {
      guard case .choice(_, let options) = card.question, case .date = card.key.value else {
        continue
      }
      #expect(options.map(\.text) == options.map(\.text).sorted())
    }
  }

  @Test("changes exactly one value in a false statement and keeps the right one as correction")
  func falseStatements() throws {
    let deck = try SampleFacts.builder(many(40).map { SampleFacts.checked($0) }).build().deck
    var count = 0
    for card in deck.cards {
      guard case .trueFalse(let statement, false, let replaced) = card.question else { continue }
      let wrong = try #require(replaced?.text)
      #expect(statement.replacing(wrong, with: card.key.text) == card.statement)
      #expect(statement != card.statement)
      count += 1
    }
    #expect(count > 10)
  }

  @Test("turns over at most one statement when a fact is added")
  func stability() throws {
    let facts = try many(41)
    func truths(_ facts: [Fact]) throws -> [CardID: Bool] {
      let deck = try SampleFacts.builder(facts.map { SampleFacts.checked($0) }).build().deck
      return Dictionary(
        uniqueKeysWithValues: deck.cards.compactMap { card in
          if case .trueFalse(_, let isTrue, _) = card.question { (card.id, isTrue) } else { nil }
        })
    }
    let before = try truths(Array(facts.prefix(40)))
    let after = try truths(facts)
    #expect(before.count { after[$0.key] != $0.value } <= 1)
  }

  @Test("says in German why a question is missing")
  func sentences() throws {
    let fact = try SampleFacts.fact(
      "berg", "Der Berg ist hoch.", "Wie ist der Berg?",
      key: AnswerKey(value: .term, text: "hoch", language: .german))
    let skipped = try SampleFacts.builder([SampleFacts.checked(fact)]).build().skipped
    #expect(
      skipped.map { $0.sentence(in: .german) } == [
        "berg/choice: Nur 0 gute falsche Antworten; mit „wrong“ lassen sich welche angeben.",
        "berg/true-false: Kein Wert macht die Aussage sicher falsch.",
        "berg/cloze: Es blieben weniger als 3 bedeutungstragende Wörter.",
      ])
  }

  /// Facts about years and places, as many as wanted.
  private func many(_ count: Int) throws -> [Fact] {
    try (0..<count).map { index in
      let isYear = index.isMultiple(of: 2)
      let answer = isYear ? String(1950 + index % 60) : "Ort\(index)"
      return try SampleFacts.fact(
        "fakt-\(index)",
        "Das Werk Nummer\(index) entstand nach langem Streit der Ingenieure \(answer) am Fluss Linie\(index).",
        isYear
          ? "In welchem Jahr entstand Werk\(index) am Fluss Linie\(index)?"
          : "Bei welchem Ort entstand Bau\(index) am Strom Kurve\(index)?",
        key: isYear ? SampleFacts.date(answer, answer) : SampleFacts.place(answer))
    }
  }
}
