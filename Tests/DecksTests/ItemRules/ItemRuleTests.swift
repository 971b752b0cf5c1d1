import Articles
import Basics
import Facts
import Language
import TestSupport
import Testing

@testable import Decks

@Suite("Item rules")
struct ItemRuleTests {
  private func codes(_ card: Card, trial: AnswerTrial? = nil) -> [String] {
    // The stems here are about anything, not about the statement.
    ItemCheck(deck: deck([card]), trial: trial).run().map(\.code).filter { $0 != "answerable" }
  }

  private func deck(_ cards: [Card]) -> Deck {
    Deck(
      id: Sample.deck.id, title: "Probe", language: .german, topics: [],
      builtFrom: [Sample.zeitung, Sample.magazin].map {
        SourceDigest(name: $0.id.text, hash: ContentHash(of: $0.title))
      }, cards: cards)
  }

  private func card(
    _ question: Question, key: AnswerKey = SampleFacts.place("Atyrau"), fact: String = "probe",
    id: String? = nil, statement: String = "Am Meer liegt die Stadt Atyrau.",
    quote: String? = nil
  ) throws -> Card {
    Card(
      id: try #require(CardID(id ?? "\(fact)/\(question.kind.rawValue)")),
      fact: try #require(FactID(fact)), topic: "t", status: .supported, question: question,
      key: key, statement: statement,
      evidence: [
        Sample.evidence(
          Sample.zeitung, paragraph: 1,
          quote: quote ?? "\(key.qualifiedText) (\(key.text)) liegt am Kaspischen Meer.")
      ], ruling: nil,
      asOf: nil)
  }

  private func choice(
    stem: String = "Welche Stadt liegt am Kaspischen Gewässer?", key: String = "Atyrau",
    _ wrong: [String], value: AnswerKey? = nil
  ) throws -> Card {
    try card(
      .choice(
        stem: stem,
        options: [.key(text: key)]
          + wrong.map { .distractor(Distractor(text: $0, rule: "sheet", origin: "wrong")) }),
      key: value ?? SampleFacts.place(key))
  }

  @Test("find nothing in a sound card of each kind")
  func sound() throws {
    #expect(codes(try choice(["Almaty", "Schymkent", "Karaganda"])).isEmpty)
    #expect(codes(try card(.typed(stem: "Welche Stadt liegt am Meer?"))).isEmpty)
    #expect(
      codes(
        try card(
          .cloze(
            before: "Am Kaspischen Meer liegt im Westen Kasachstans die boomende Hafenstadt ",
            after: "."))
      ).isEmpty)
    #expect(
      codes(
        try card(
          .trueFalse(
            statement: "Am Meer liegt die Stadt Almaty.", isTrue: false,
            replaced: Distractor(text: "Almaty", rule: "sheet", origin: "wrong")))
      ).isEmpty)
  }

  @Test(
    "object to stems",
    arguments: [
      ("Welche Stadt wurde gestern am Meer gegründet?", "relative-time"),
      ("Welche Stadt wurde am Montag am Meer gegründet?", "relative-time"),
      ("Which city was founded last year at the sea?", "relative-time"),
      ("Welche Stadt liegt bei Atyrau am Meer?", "answer-in-stem"),
      ("Welche Stadt hat die Atyraubrücke am Meer?", "answer-in-stem"),
      ("Am Meer liegt die Stadt mit Namen", "stem-form"),
      ("Wo liegt sie?", "stem-form"),
      ("Welche Stadt (am Meer liegt dort?", "safe-text"),
      ("Welche Stadt liegt <b>am</b> Meer?", "safe-text"),
      ("Welche Stadt liegt\u{202E} am Meer?", "safe-text"),
    ])
  func stems(stem: String, code: String) throws {
    #expect(codes(try card(.typed(stem: stem))).contains(code))
  }

  @Test(
    "warn of stems that ask two things, for an opinion or at great length",
    arguments: [
      ("Welche Stadt liegt am Meer und wie viele Menschen leben dort?", "one-point"),
      ("Welche Stadt am Meer ist deiner Meinung nach schön?", "no-opinion"),
      (
        "Welche zentralasiatische Hafenstadt beherbergt hochspezialisierte Forschungseinrichtungen internationaler Erdölgesellschaften, Verwaltungsgebäude, Ausbildungszentren, Werkstätten, Lagerhallen, Wohnsiedlungen, Krankenhäuser, Schwimmhallen, Hochschulen?",
        "readable"
      ), ("Welche Stadt am Meer nennt die XYZW in ihrem Bericht?", "abbreviation"),
    ])
  func moreStems(stem: String, code: String) throws {
    #expect(codes(try card(.typed(stem: stem))) == [code])
  }

  @Test("accept one point, and an abbreviation that is written out")
  func fineStems() throws {
    #expect(codes(try card(.typed(stem: "Welche Stadt liegt an Meer und Fluss?"))).isEmpty)
    #expect(
      codes(
        try card(
          .typed(stem: "Welche Stadt am Meer nennt die XYZW?"),
          quote: "Die Zeitung am Meer (XYZW) nennt Atyrau.")
      ).isEmpty)
  }

  @Test("want the source's qualifier in a typed question")
  func qualifier() throws {
    let key = SampleFacts.quantity("7600 Kilometer", 7600, "Kilometer", .about)
    #expect(
      codes(try card(.typed(stem: "Wie viele Kilometer lang ist sie?"), key: key)) == [
        "qualifier-carried"
      ])
    #expect(
      codes(try card(.typed(stem: "Etwa wie viele Kilometer lang ist sie?"), key: key)).isEmpty)
  }

  @Test("object to options with and without article, an odd one out, and five of them")
  func moreOptions() throws {
    #expect(codes(try choice(["der Aralsee", "Almaty", "Schymkent"])).contains("option-article"))
    #expect(
      codes(try choice(key: "Atyrau (Gurjew)", ["Almaty", "Schymkent", "Karaganda"])).contains(
        "odd-one-out"))
    #expect(
      codes(try choice(["Almaty", "Schymkent", "Karaganda", "Semei"])) == ["option-count"])
    #expect(codes(try choice(["Almaty", "Schymkent"])).isEmpty)
  }

  @Test("want a whole citation, list suffering for review, and ask for a date of what changes")
  func evidence() throws {
    let stem = Question.typed(stem: "Welche Stadt liegt am Meer?")
    #expect(codes(try card(stem, quote: "")).contains("feedback"))
    #expect(
      codes(try card(stem, statement: "In Atyrau am Meer gab es viele Todesopfer."))
        == ["sensitive"])
    #expect(
      codes(try card(stem, statement: "In Atyrau am Meer lebt derzeit der Präsident."))
        == ["dated"])
    #expect(
      codes(try card(stem, statement: "In Atyrau am Meer lebte 2022 der derzeitige Präsident."))
        .isEmpty)
  }

  @Test("find two answers to one gap, and a question that gives another's answer away")
  func pairs() throws {
    let before = "Am Kaspischen Meer liegt im Westen Kasachstans die boomende Hafenstadt "
    let clozes = [
      try card(.cloze(before: before, after: ".")),
      try card(
        .cloze(before: before, after: "."), key: SampleFacts.place("Aktau"), fact: "andere"),
    ]
    #expect(ItemCheck(deck: deck(clozes)).run().map(\.code) == ["one-filling"])
    let stems = [
      try card(.typed(stem: "Welche Hafenstadt am Kaspischen Gewässer wurde umgebaut?")),
      try card(
        .typed(stem: "Wer hat die Hafenstadt Atyrau am Kaspischen Gewässer umgebaut?"),
        key: AnswerKey(value: .person, text: "Eva Muster", language: .german), fact: "andere"),
    ]
    let found = ItemCheck(deck: deck(stems)).run()
    #expect(
      found.map { $0.sentence(in: .german) } == [
        "Die Frage verrät die Antwort von „probe/typed“."
      ])
  }

  @Test("let a relative word stand beside a date, and a word of the class beside the name")
  func allowed() throws {
    #expect(
      !codes(try card(.typed(stem: "Welche Stadt wuchs bis heute, seit 1991 am Meer?")))
        .contains("relative-time"))
    let key = AnswerKey(value: .organisation, text: "Asiatische Bank", language: .german)
    #expect(codes(try card(.typed(stem: "Welche Bank baute die Straße?"), key: key)).isEmpty)
  }

  @Test("object to a negation that is easily missed, not to one beside the question")
  func negation() throws {
    let wrong = ["Almaty", "Schymkent", "Karaganda"]
    #expect(
      codes(try choice(stem: "Welche Stadt liegt nicht am Meer?", wrong)).contains("negative-stem"))
    #expect(codes(try choice(stem: "Welche Stadt liegt NICHT am Meer?", wrong)).isEmpty)
    #expect(
      codes(try choice(stem: "Was fehlt hier: „Die Stadt ____ liegt nicht am Fluss“?", wrong))
        .isEmpty)
    #expect(
      codes(try choice(stem: "Wo liegt es, dass die Grenze nicht gut gesichert ist?", wrong))
        .isEmpty)
  }

  @Test(
    "object to clozes without context, with a telling article or with a rest of a word",
    arguments: [
      ("Die Stadt heißt ", ".", "cloze-context"),
      ("In Kasachstan plante Russland nahe Almaty zu jener Zeit ein ", ".", "gap-form"),
      ("In Kasachstan plante Russland nahe Almaty zu jener Zeit ", "s Brücke.", "gap-form"),
      ("später wuchs nach langem streit und viel arbeit langsam ", " heran.", "cloze-context"),
    ])
  func clozes(before: String, after: String, code: String) throws {
    #expect(codes(try card(.cloze(before: before, after: after))).contains(code))
  }

  @Test("want the unit of a figure and the precision of a date in the question")
  func units() throws {
    let length = SampleFacts.quantity("7600 Kilometer", 7600, "Kilometer")
    #expect(
      codes(try card(.typed(stem: "Wie lang ist diese Grenze?"), key: length)) == ["unit-asked"])
    #expect(
      codes(try card(.typed(stem: "Wie viele Kilometer ist sie lang?"), key: length)).isEmpty)
    #expect(codes(try card(.typed(stem: "Wie lang ist sie (mit Einheit)?"), key: length)).isEmpty)
    let year = try SampleFacts.date("1994", "1994")
    #expect(codes(try card(.typed(stem: "Wann begann die Pacht?"), key: year)) == ["unit-asked"])
    #expect(codes(try card(.typed(stem: "In welchem Jahr begann sie?"), key: year)).isEmpty)
  }

  @Test(
    "object to options",
    arguments: [
      (["Almaty", "Stadt Atyrau"], "overlap"),
      (["Almaty", "ALMATY"], "distinct"),
      (["Almaty", "atyrau"], "one-right-option"),
      (["Almaty", "keine der genannten"], "collective-option"),
      (["Almaty", "am Meer 7"], "same-kind"),
      (["Almaty", "nur in Omsk"], "specific-determiner"),
    ])
  func options(wrong: [String], code: String) throws {
    #expect(codes(try choice(wrong)).contains(code))
  }

  @Test("object to a key that is longest, echoes the stem, or to figures out of order")
  func keys() throws {
    #expect(
      codes(try choice(key: "die alte Hafenstadt Atyrau", ["Almaty", "Omsk"]))
        .contains("option-length"))
    #expect(
      codes(
        try choice(
          stem: "Welches Institut für Raketen testet dort?", key: "Raketen-Zentrum",
          ["Gallup-Institut Omsk", "Moskauer Anstalt"])
      ).contains("clang"))
    let figures = try choice(
      stem: "Wie viele Kilometer sind es?", key: "7600 Kilometer",
      ["6200 Kilometer", "40000 Kilometer"],
      value: SampleFacts.quantity("7600 Kilometer", 7600, "Kilometer"))
    #expect(Set(codes(figures)) == ["option-order", "plausible"])
  }

  @Test("object to a distractor without rule or origin")
  func reasons() throws {
    let bare = try card(
      .choice(
        stem: "Welche Stadt liegt am Kaspischen Gewässer?",
        options: [
          .key(text: "Atyrau"), .distractor(Distractor(text: "Almaty", rule: "sheet", origin: "")),
          .distractor(Distractor(text: "Omsk", rule: "sheet", origin: "wrong")),
        ]))
    #expect(codes(bare) == ["distractor-reason"])
  }

  @Test("object to a distractor that another fact makes right")
  func elsewhere() throws {
    let one = try choice(["Almaty", "Schymkent"])
    let other = try card(
      .typed(stem: "Welche Stadt liegt am Kaspischen Gewässer im Süden?"),
      key: SampleFacts.place("Almaty"), fact: "andere")
    let findings = ItemCheck(deck: deck([one, other])).run()
    #expect(findings.map(\.code) == ["right-elsewhere"])
    #expect(
      findings.first?.sentence(in: .german)
        == "„Almaty“ ist richtig in „andere“, wo fast dasselbe gefragt wird.")
  }

  @Test("object to a false statement with more than one change")
  func replaced() throws {
    let card = try card(
      .trueFalse(
        statement: "Am See liegt die Stadt Almaty.", isTrue: false,
        replaced: Distractor(text: "Almaty", rule: "sheet", origin: "wrong")))
    #expect(codes(card) == ["one-replaced-value"])
  }

  @Test("ask the real checker about key, aliases and wrong answers")
  func safeAnswers() throws {
    let key = SampleFacts.place("Atyrau", aliases: ["Gurjew"], wrong: ["Omsk"])
    let card = try card(.typed(stem: "Welche Stadt liegt am Meer?"), key: key)
    let strict: AnswerTrial = { typed, key in typed == key.text ? .accepted : .rejected }
    #expect(
      ItemCheck(deck: deck([card]), trial: strict).run().map { $0.sentence(in: .english) } == [
        "the right answer “Gurjew” would not be accepted."
      ])
    #expect(codes(card, trial: { _, _ in .accepted }) == ["safe-answers"])
    #expect(
      ItemCheck(deck: deck([card]), trial: { typed, _ in typed == "Omsk" ? .between : .accepted })
        .run().map(\.severity) == [.warning])
  }

  @Test("object to long quotes and foreign ids")
  func quoteAndID() throws {
    let stem = Question.typed(stem: "Welche Stadt liegt am Meer?")
    #expect(
      codes(try card(stem, quote: "Atyrau " + String(repeating: "Wort ", count: 70))) == [
        "quote-length"
      ])
    #expect(codes(try card(stem, id: "probe/frage")) == ["stable-id"])
  }

  @Test("refuse a matching whose response is right for two premises, and point out its size")
  func matching() throws {
    #expect(codes(Sample.matching).isEmpty)
    let polen = try card(
      .typed(stem: "Welcher Union gehört Polen seit 2004 an?"),
      key: SampleFacts.place("Europäische Union", aliases: ["NATO"]), fact: "polen")
    let findings = ItemCheck(deck: deck([polen, Sample.matching])).run()
    #expect(
      findings.filter { $0.code == "one-match" }.map(\.english) == [
        "“NATO” is right in “polen” as well."
      ])
    guard case .matching(let stem, let premises, let responses) = Sample.matching.question else {
      return
    }
    let two = try card(
      .matching(
        stem: stem, premises: Array(premises.prefix(2)),
        responses: responses.filter { $0.premise != 2 && $0.premise != nil }))
    #expect(codes(two) == ["matching-size"])
    let twice = try card(
      .matching(
        stem: stem, premises: premises,
        responses: responses.dropLast() + [
          MatchingResponse(text: "Nato", use: .premise(2, fact: polen.fact))
        ]))
    #expect(codes(twice).contains("distinct"))
  }

  @Test("notice two facts that ask the same")
  func duplicates() throws {
    let stem = "Welche boomende Stadt liegt am Kaspischen Gewässer?"
    let findings = ItemCheck(
      deck: deck([try card(.typed(stem: stem)), try card(.typed(stem: stem), fact: "zwei")])
    ).run()
    #expect(findings.map(\.code) == ["near-duplicate"])
  }

  @Test("say the rule, the card and the place in the sheet")
  func places() throws {
    let card = try card(.typed(stem: "Am Meer liegt die Stadt mit Namen"))
    let findings = ItemCheck(
      deck: deck([card]), places: [card.fact: SheetPlace(line: 12, column: 5)]
    ).run()
    let report = BuildReport(deck: deck([card]), skipped: [], findings: findings)
    #expect(report.hasErrors)
    #expect(
      report.lines(sheet: "a.facts.yaml", withWarnings: false, in: .german) == [
        "a.facts.yaml:12: Fehler: probe/typed: Die Frage endet nicht mit einem Fragezeichen. (Regel 11, stem-form)",
        "1 Karten aus 1 Fakten: 1 typed, 0 cloze, 0 choice, 0 true-false, 0 source, 0 ordering, 0 matching.",
      ])
  }

  @Test("measure the deck: longest keys, key places, true statements")
  func statistics() throws {
    let cards = try (0..<24).map { index in
      try Card(
        id: #require(CardID("fakt-\(index)/choice")), fact: #require(FactID("fakt-\(index)")),
        topic: "t", status: .supported,
        question: .choice(
          stem: "Welche Stadt hat Nummer\(index) am Fluss\(index)?",
          options: [
            .key(text: "Stadt\(index)x"),
            .distractor(Distractor(text: "Ort\(index)", rule: "sheet", origin: "wrong")),
            .distractor(Distractor(text: "Dorf\(index)", rule: "sheet", origin: "wrong")),
          ]), key: SampleFacts.place("Stadt\(index)x"),
        statement: "Stadt\(index)x hat die Nummer am Fluss.",
        evidence: [Sample.evidence(Sample.zeitung, paragraph: 1, quote: "Das ist Stadt\(index)x.")],
        ruling: nil,
        asOf: nil)
    }
    let findings = ItemCheck(deck: deck(cards)).run()
    #expect(findings.map(\.code) == ["longest-key", "key-position"])
    #expect(findings.allSatisfy { $0.severity == .statistic && $0.card == nil })
    let statements = try (0..<10).map { index in
      try card(
        .trueFalse(statement: "Am Meer liegt die Stadt Atyrau.", isTrue: true, replaced: nil),
        fact: "wahr-\(index)")
    }
    #expect(
      ItemCheck(deck: deck(statements)).run().map { $0.sentence(in: .english) }.last
        == "10 of 10 statements are true; about half would be good.")
  }
}
