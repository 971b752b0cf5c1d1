import Articles
import Basics
import Decks
import Facts
import Language

/// A small deck made in code: one card of each kind, with all that a card can carry.
package enum Sample {
  /// 2026-11-21, 18:00 in Vienna.
  package static let now: Instant = known(Instant(rfc3339: "2026-11-21T18:00:00+01:00"))
  package static let today: Day = StudyDay.of(now)

  package static let deck = Deck(
    id: known(DeckID("probe")), title: "Probe", language: .german,
    topics: [
      Topic(slug: "geografie", title: "Geografie"),
      Topic(slug: "politik", title: "Politik"),
    ],
    builtFrom: [SourceDigest(name: "probe.facts.yaml", hash: ContentHash(of: "probe"))],
    cards: [typed, cloze, choice, trueFalse])

  /// A quantity that another source contests, with a ruling.
  package static let typed = Card(
    id: id("grenze-laenge/typed"), fact: known(FactID("grenze-laenge")), topic: "geografie",
    status: .contested, question: .typed(stem: "Wie lang ist die Grenze zu Russland?"),
    key: border,
    statement: "Kasachstan und Russland teilen eine rund 7600 Kilometer lange Grenze.",
    evidence: [
      evidence(
        zeitung, paragraph: 8, quote: "Die gemeinsame Grenze ist rund 7600 Kilometer lang."),
      evidence(
        magazin, paragraph: 3, stance: .contests,
        quote: "Fast 7000 Kilometer Grenze liegen zwischen beiden Ländern.",
        value: AnswerKey(
          value: .quantity(
            Quantity(value: 7000, unit: "Kilometer", qualifier: .almost), unitNamed: false),
          text: "7000 Kilometer", language: .german)),
    ],
    ruling: Ruling(
      what: "7600 Kilometer gelten.", why: "Die jüngere Quelle nennt die Vermessung.",
      by: "Redaktion", date: known(Day(iso: "2026-11-20"))),
    asOf: PartialDate(year: 2022))

  /// A place behind a gap, borne out by two sources.
  package static let cloze = Card(
    id: id("hauptstadt/cloze"), fact: known(FactID("hauptstadt")), topic: "geografie",
    status: .corroborated,
    question: .cloze(before: "Die Hauptstadt von Kasachstan hieß damals ", after: "."),
    key: AnswerKey(
      value: .place, text: "Nur-Sultan", language: .german, aliases: ["Nursultan"],
      wrong: ["Almaty"]),
    statement: "Die Hauptstadt von Kasachstan hieß damals Nur-Sultan.",
    evidence: [
      evidence(zeitung, paragraph: 2, quote: "In der Hauptstadt Nur-Sultan blieb es ruhig."),
      evidence(magazin, paragraph: 5, quote: "Nur-Sultan, die Hauptstadt, trägt seinen Namen."),
    ], ruling: nil, asOf: PartialDate(year: 2022, month: 1))

  /// A person among four.
  package static let choice = Card(
    id: id("praesident/choice"), fact: known(FactID("praesident")), topic: "politik",
    status: .supported,
    question: .choice(
      stem: "Wer war im Januar 2022 Präsident Kasachstans?",
      options: [
        .distractor(
          Distractor(text: "Nursultan Nasarbajew", rule: "same-kind", origin: "erster-praesident")),
        .key(text: "Kassym-Schomart Tokajew"),
        .distractor(Distractor(text: "Wladimir Putin", rule: "same-kind", origin: "russland")),
        .distractor(Distractor(text: "Heinz Fischer", rule: "same-kind", origin: "besuch")),
      ]),
    key: AnswerKey(
      value: .person, text: "Kassym-Schomart Tokajew", language: .german, aliases: ["Toqajew"]),
    statement: "Präsident Kasachstans war im Januar 2022 Kassym-Schomart Tokajew.",
    evidence: [
      evidence(
        zeitung, paragraph: 4, quote: "Präsident Kassym-Schomart Tokajew rief den Notstand aus.")
    ], ruling: nil, asOf: PartialDate(year: 2022, month: 1, day: 6))

  /// A statement that is false, with its correction.
  package static let trueFalse = Card(
    id: id("unabhaengigkeit/true-false"), fact: known(FactID("unabhaengigkeit")), topic: "politik",
    status: .supported,
    question: .trueFalse(
      statement: "Kasachstan wurde 1989 unabhängig.", isTrue: false,
      replaced: Distractor(text: "1989", rule: "neighbouring-magnitude", origin: "1991 − 2")),
    key: AnswerKey(
      value: .date(known(PartialDate(year: 1991)), qualifier: nil), text: "1991", language: .german),
    statement: "Kasachstan wurde 1991 unabhängig.",
    evidence: [evidence(magazin, paragraph: 2, quote: "Seit 1991 ist das Land unabhängig.")],
    ruling: nil, asOf: nil)

  /// What two sources give.
  package static let source = Card(
    id: id("grenze-laenge/source"), fact: known(FactID("grenze-laenge")), topic: "geografie",
    status: .contested,
    question: .source(
      stem: "Wie lang ist die Grenze zu Russland – was geben die beiden Quellen an?",
      options: [
        .distractor(
          Distractor(
            text: "Tageblatt: 7000; Magazin: 7600", rule: "mixed-up-sources", origin: "magazin ¶3")),
        .key(text: "Tageblatt: 7600; Magazin: 7000"),
        .distractor(
          Distractor(
            text: "Tageblatt: 7600; Magazin: 7600", rule: "mixed-up-sources", origin: "magazin ¶3")),
      ]),
    key: AnswerKey(value: .phrase, text: "Tageblatt: 7600; Magazin: 7000", language: .german),
    statement: typed.statement, evidence: typed.evidence, ruling: typed.ruling, asOf: nil)

  /// Four events, shown in the order 2, 1, 4, 3.
  package static let ordering = Card(
    id: id("gruendung/ordering"), fact: known(FactID("gruendung")), topic: "politik",
    status: .supported,
    question: .ordering(
      stem: "In welcher zeitlichen Reihenfolge stehen diese Ereignisse, das früheste zuerst?",
      items: [
        OrderingItem(text: "Das Bündnis entstand", place: 2, value: "2002"),
        OrderingItem(text: "Kasachstan wurde unabhängig", place: 1, value: "1991"),
        OrderingItem(text: "Der Präsident trat zurück", place: 4, value: "2019"),
        OrderingItem(text: "Die Union wurde gegründet", place: 3, value: "2015"),
      ]),
    key: AnswerKey(value: .phrase, text: "1991, 2002, 2015, 2019", language: .german),
    statement: "1991, 2002, 2015, 2019.",
    evidence: [evidence(magazin, paragraph: 2, quote: "Seit 1991 ist das Land unabhängig.")],
    ruling: nil, asOf: nil)

  /// Three countries and their alliances, the right letters being c, a, d.
  package static let matching = Card(
    id: id("armenien/matching"), fact: known(FactID("armenien")), topic: "politik",
    status: .supported,
    question: .matching(
      stem: "Was gehört zusammen: „… ist Mitglied der …“?",
      premises: ["Armenien", "Norwegen", "Polen"],
      responses: [
        response("NATO", for: 1, of: "norwegen"),
        MatchingResponse(text: "OPEC", use: .none(rule: "same-kind", origin: "irak")),
        response("OVKS", for: 0, of: "armenien"),
        response("Europäische Union", for: 2, of: "polen"),
      ]),
    key: AnswerKey(
      value: .list(
        [
          AnswerKey(value: .phrase, text: "Armenien – OVKS", language: .german),
          AnswerKey(value: .phrase, text: "Norwegen – NATO", language: .german),
          AnswerKey(value: .phrase, text: "Polen – Europäische Union", language: .german),
        ], ordered: false),
      text: "Armenien – OVKS; Norwegen – NATO; Polen – Europäische Union", language: .german),
    statement: "Armenien – OVKS; Norwegen – NATO; Polen – Europäische Union.",
    evidence: [
      evidence(zeitung, paragraph: 5, quote: "Armenien ist Mitglied der OVKS."),
      evidence(magazin, paragraph: 4, quote: "Norwegen ist Mitglied der NATO."),
      evidence(magazin, paragraph: 5, quote: "Polen ist Mitglied der Europäischen Union."),
    ], ruling: nil, asOf: nil)

  private static func response(
    _ text: String, for premise: Int, of fact: String
  ) -> MatchingResponse {
    MatchingResponse(text: text, use: .premise(premise, fact: known(FactID(fact))))
  }

  package static let border = AnswerKey(
    value: .quantity(Quantity(value: 7600, unit: "Kilometer", qualifier: .about), unitNamed: false),
    text: "7600 Kilometer", language: .german)

  /// A newspaper with an author and a day.
  package static let zeitung = Citation(
    id: known(ArticleID("tageblatt-2022")), type: "article-newspaper",
    title: "Unruhen in der Steppe", authors: [.person(family: "Muster", given: "Maria")],
    containerTitle: "Tageblatt", issued: PartialDate(year: 2022, month: 1, day: 7),
    language: .german)

  /// A magazine without an author.
  package static let magazin = Citation(
    id: known(ArticleID("magazin-2021")), type: "article-magazine",
    title: "Das Land zwischen den Mächten", containerTitle: "Magazin",
    issued: PartialDate(year: 2021, month: 12), language: .german)

  package static func evidence(
    _ citation: Citation, paragraph: Int, stance: Stance = .supports, quote: String,
    value: AnswerKey? = nil
  ) -> CitedEvidence {
    CitedEvidence(
      citation: citation, paragraph: paragraph, stance: stance, quote: quote,
      selectors: Selectors(
        exact: quote, prefix: "", suffix: "", start: 0, end: quote.unicodeScalars.count),
      value: value)
  }

  /// A plain typed card, for decks of any size.
  package static func card(fact: String, topic: String = "geografie", answer: String = "ja") -> Card
  {
    Card(
      id: id("\(fact)/typed"), fact: known(FactID(fact)), topic: topic, status: .supported,
      question: .typed(stem: "Frage \(fact)?"),
      key: AnswerKey(value: .term, text: answer, language: .german),
      statement: "Die Antwort auf \(fact) ist \(answer).",
      evidence: [evidence(zeitung, paragraph: 1, quote: "Die Antwort auf \(fact) ist \(answer).")],
      ruling: nil, asOf: nil)
  }

  /// A card as it is once its fact was corrected.
  package static func corrected(_ card: Card, to answer: String) -> Card {
    Card(
      id: card.id, fact: card.fact, topic: card.topic, status: card.status,
      question: card.question,
      key: AnswerKey(value: .term, text: answer, language: .german), statement: card.statement,
      evidence: card.evidence, ruling: card.ruling, asOf: card.asOf)
  }

  /// Another deck, of one card.
  package static let secondDeck = Deck(
    id: known(DeckID("zweites")), title: "Zweites", language: .german, topics: deck.topics,
    builtFrom: deck.builtFrom, cards: [card(fact: "extra", topic: "extra")])

  /// A deck of given cards.
  package static func deck(of cards: [Card]) -> Deck {
    Deck(
      id: deck.id, title: deck.title, language: .german, topics: deck.topics,
      builtFrom: deck.builtFrom, cards: cards)
  }

  package static func id(_ text: String) -> CardID { known(CardID(text)) }

  /// What a test's author knows to be there.
  package static func known<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample is malformed") }
    return value
  }
}

extension TemporaryFolder {
  /// Writes a deck into the folder and returns its path.
  package func write(_ deck: Deck, as name: String = "probe") throws -> String {
    let path = file("\(name).deck.json")
    try DeckFile.write(deck, to: path)
    return path
  }
}
