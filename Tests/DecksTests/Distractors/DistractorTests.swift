import Articles
import Facts
import Language
import Testing

@testable import Decks

@Suite("Distractors")
struct DistractorTests {
  private func texts(_ fact: Fact, among others: [Fact] = [], newest: String = "2022-11")
    -> [String]
  {
    Distractors.all(for: fact, in: SampleFacts.setting([fact] + others, newest: newest)).map(\.text)
  }

  private func rule(_ text: String, _ fact: Fact, among others: [Fact] = []) -> String? {
    Distractors.all(for: fact, in: SampleFacts.setting([fact] + others)).first { $0.text == text }?
      .rule
  }

  @Test("begin with what the author wrote, in the key's notation")
  func sheet() throws {
    let fact = try SampleFacts.border(wrong: ["1.600 km", "9.400"])
    #expect(texts(fact).prefix(2) == ["1600 Kilometer", "9400 Kilometer"])
    #expect(rule("1600 Kilometer", fact) == "sheet")
  }

  @Test("take a contesting source's value only after a ruling")
  func contesting() throws {
    let article = try SampleFacts.article()
    let evidence = [
      Evidence(article: article, paragraph: 1, quote: "Rund 7600 Kilometer."),
      Evidence(
        article: article, paragraph: 8, stance: .contests, quote: "Knapp 1600 Kilometer.",
        value: SampleFacts.quantity("1600 Kilometer", 1600, "Kilometer", .almost)),
    ]
    let open = try SampleFacts.border(evidence: evidence)
    #expect(rule("1600 Kilometer", open) == nil)
    let ruled = try SampleFacts.border(evidence: evidence, ruling: SampleFacts.ruling)
    #expect(rule("1600 Kilometer", ruled) == "contesting-source")
    let found = Distractors.all(for: ruled, in: SampleFacts.setting([ruled]))
    #expect(found.first?.origin == "blatt-2022 ¶8")
  }

  @Test("take other facts' values of the same unit, but not of nearly the same question")
  func sameKind() throws {
    let fact = try SampleFacts.border()
    let other = try SampleFacts.fact(
      "fluss", "Der Irtysch ist 4200 Kilometer lang.", "Wie lang ist der Irtysch?",
      key: SampleFacts.quantity("4200 Kilometer", 4200, "Kilometer"))
    let people = try SampleFacts.fact(
      "leute", "Es kamen 5500 Leute.", "Wie viele Leute kamen?",
      key: SampleFacts.quantity("5500 Leute", 5500, "Leute"))
    let twin = try SampleFacts.fact(
      "grenze-zwei", "Die Grenze zwischen Russland und Kasachstan ist 5900 Kilometer lang.",
      "Wie viele Kilometer lang ist die Grenze zwischen Russland und Kasachstan laut anderen?",
      key: SampleFacts.quantity("5900 Kilometer", 5900, "Kilometer"))
    let all = [other, people, twin]
    #expect(rule("4200 Kilometer", fact, among: all) == "same-kind")
    #expect(rule("5500 Kilometer", fact, among: all) == nil)
    #expect(rule("5900 Kilometer", fact, among: all) != "same-kind")
  }

  @Test("swap neighbouring digits and take neighbouring magnitudes of the same rounding")
  func magnitudes() throws {
    let fact = try SampleFacts.border()
    #expect(rule("6700 Kilometer", fact) == "digit-swap")
    let found = texts(fact)
    #expect(found.count >= 4)
    #expect(found.allSatisfy { $0.hasSuffix("00 Kilometer") })
  }

  @Test("stay within a third and the threefold, and outside the tolerance")
  func range() throws {
    for value in [2.0, 7, 30, 225, 2500, 7600, 60_000, 200_000] {
      let text = String(Int(value))
      let fact = try SampleFacts.fact(
        "zahl", "Es waren etwa \(text) Leute auf dem Platz.", "Wie viele Leute waren es?",
        key: SampleFacts.quantity("\(text) Leute", value, "Leute", .about))
      let found = Distractors.all(for: fact, in: SampleFacts.setting([fact]))
      #expect(found.count >= 2, "\(text)")
      for candidate in found {
        let ratio = try #require(candidate.measure) / value
        #expect(ratio >= 0.3 && ratio <= 3.4 && abs(ratio - 1) > 0.08, "\(candidate.text)")
      }
    }
  }

  @Test("beside a lower bound are higher, beside an upper bound lower")
  func bounds() throws {
    for (qualifier, isHigher) in [(Qualifier.moreThan, true), (.atMost, false)] {
      let fact = try SampleFacts.fact(
        "tote", "Es starben mindestens 225 Menschen.", "Wie viele Menschen starben?",
        key: SampleFacts.quantity("225 Menschen", 225, "Menschen", qualifier))
      let found = Distractors.all(for: fact, in: SampleFacts.setting([fact]))
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { (($0.measure ?? 225) > 225) == isHigher })
    }
  }

  @Test("are never more than a hundred percent")
  func percent() throws {
    let fact = try SampleFacts.fact(
      "anteil", "Es sind 80 Prozent der Ausfuhren.", "Wie viel Prozent sind es?",
      key: SampleFacts.quantity("80 Prozent", 80, "Prozent"))
    let found = Distractors.all(for: fact, in: SampleFacts.setting([fact]))
    #expect(!found.isEmpty && found.allSatisfy { ($0.measure ?? 0) <= 100 })
  }

  @Test("of years lie within ten years and not after the newest article")
  func years() throws {
    let fact = try SampleFacts.fact(
      "jahr", "Die Union wurde im Jahr 2020 gegründet.", "In welchem Jahr?",
      key: try SampleFacts.date("2020", "2020"))
    let years = texts(fact).compactMap { Int($0) }
    #expect(years.count >= 3)
    #expect(years.allSatisfy { (2010...2022).contains($0) && $0 != 2020 })
  }

  @Test("of names come from other facts, in the same case, and not from the passage itself")
  func names() throws {
    let fact = try SampleFacts.fact(
      "hafen", "Das Öl fließt nach Noworossijsk und nicht nach Sotschi.", "Wohin fließt das Öl?",
      key: SampleFacts.place("Noworossijsk"))
    let others = try ["Sotschi", "Almaty", "nirgends", "Atyrau"].enumerated().map { index, name in
      try SampleFacts.fact(
        "ort-\(index)", "Frage \(index) nach \(name).", "Welcher Ort ist Nummer \(index)?",
        key: SampleFacts.place(name))
    }
    #expect(Set(texts(fact, among: others)) == ["Almaty", "Atyrau"])
  }

  @Test("never equal, contain or lie inside the key, an alias or what other evidence says")
  func neverRight() throws {
    let article = try SampleFacts.article()
    let fact = try SampleFacts.fact(
      "stadt", "Die Hauptstadt hieß Nursultan.", "Wie hieß die Hauptstadt?",
      key: SampleFacts.place(
        "Nursultan", aliases: ["Astana"],
        wrong: [
          "Nur-Sultan", "nursultan", "ASTANA", "Stadt Nursultan", "Almaty", "Akmola", "Almaty",
        ]),
      evidence: [
        Evidence(
          article: article, paragraph: 1, quote: "Nursultan", value: SampleFacts.place("Akmola"))
      ])
    #expect(texts(fact) == ["Almaty"])
  }

  @Test("are the same whatever the order of the facts")
  func order() throws {
    let facts = try (0..<40).map { index in
      try SampleFacts.fact(
        "ort-\(index)", "Der Ort Nummer \(index) heißt Ort\(index).",
        "Wie lautet Name\(index) der Siedlung\(index)?",
        key: SampleFacts.place("Ort\(index)"))
    }
    let fact = facts[7]
    let forward = Distractors.all(for: fact, in: SampleFacts.setting(facts))
    let backward = Distractors.all(for: fact, in: SampleFacts.setting(facts.reversed()))
    #expect(forward == backward)
    #expect(!forward.isEmpty)
  }
}
