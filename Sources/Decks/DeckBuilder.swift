import Articles
import Basics
import Facts
import Language

/// Turns checked facts into a deck: pure, and the same deck for the same input.
///
/// One card per fact and kind of question; a fact that a gate has failed never becomes a card. The order of
/// the facts decides the order of the cards and nothing else.
package struct DeckBuilder: Sendable {
  private let facts: [CheckedFact]
  private let sheet: FactSheet
  private let citations: [ArticleID: Citation]
  private let digests: [SourceDigest]
  private let sentences: ArticleSentences
  private let seed: UInt64

  /// A builder from checked facts and the citations of the articles they rest on; `articles` for names that
  /// may serve as wrong answers, and for what is said about them.
  package init(
    facts: [CheckedFact], sheet: FactSheet, citations: [ArticleID: Citation],
    digests: [SourceDigest], articles: [(id: ArticleID, article: Article)] = [], seed: UInt64 = 0
  ) {
    self.facts = facts
    self.sheet = sheet
    self.citations = citations
    self.digests = digests
    sentences = ArticleSentences(articles: articles)
    self.seed = seed
  }

  /// So many facts are made into drafts by one core at a stretch.
  private static let stretch = 64

  /// The deck, and which questions there are not, each with its reason.
  package func build() -> (deck: Deck, skipped: [SkippedQuestion]) {
    var skipped: [SkippedQuestion] = []
    let usable = facts.filter { checked in
      guard let reason = refusal(of: checked) else { return true }
      skipped.append(SkippedQuestion(fact: checked.fact, kind: nil, reason: reason))
      return false
    }
    let setting = setting(for: usable)
    let orderings = OrderingQuestion.questions(
      from: usable, language: sheet.language, seed: seed)
    let matchings = MatchingQuestion.questions(from: usable, in: setting)
    skipped += alone(
      usable,
      in: [
        .ordering: orderings.values.flatMap(\.facts), .matching: matchings.values.flatMap(\.facts),
      ])
    let drafts = Parallel.map(ranges: usable.count, atLeast: Self.stretch) { range in
      usable[range].map { FactDraft($0, setting: setting) }
    }.flatMap(\.self)
    skipped += drafts.flatMap(\.skipped)
    let places = keyPlaces(of: drafts)
    let truths = TruthShare(
      facts: drafts.filter { $0.falseValue != nil }.map(\.checked.fact.id), seed: seed)
    var cards: [Card] = []
    for draft in drafts {
      guard let evidence = evidence(of: draft.checked) else { continue }
      for (kind, question, key) in draft.questions(
        places: places[draft.checked.fact.id] ?? DraftPlaces(),
        isTrue: truths.isTrue(draft.checked.fact.id), seed: seed)
      {
        guard let id = CardID("\(draft.checked.fact.id.text)/\(kind.rawValue)") else { continue }
        cards.append(card(id, draft.checked, question: question, key: key, evidence: evidence))
      }
      if let ordering = orderings[draft.checked.fact.id] {
        cards += joinedCard(
          ordering.question, ordering.key, ordering.statement, of: ordering.facts)
      }
      if let matching = matchings[draft.checked.fact.id] {
        cards += joinedCard(
          matching.question, matching.key, matching.statement, of: matching.facts)
      }
    }
    let deck = Deck(
      id: sheet.deck, title: sheet.title, language: sheet.language,
      topics: sheet.topics, builtFrom: digests, cards: cards, schedule: sheet.schedule)
    return (deck, skipped)
  }

  /// The facts that ask for a question of several facts and are in none.
  private func alone(
    _ usable: [CheckedFact], in joined: [QuestionKind: [CheckedFact]]
  ) -> [SkippedQuestion] {
    let used = joined.mapValues { Set($0.map(\.fact.id)) }
    return usable.flatMap { checked in
      QuestionKinds(fact: checked.fact, status: checked.status).wanted
        .filter { used[$0].map { !$0.contains(checked.fact.id) } ?? false }
        .filter { checked.fact.ask?.contains($0.rawValue) ?? false }
        .map { SkippedQuestion(fact: checked.fact, kind: $0, reason: .noCompany) }
    }
  }

  private func refusal(of checked: CheckedFact) -> SkippedQuestion.Reason? {
    switch checked.status {
    case .unsupported: return .unsupported
    case .contested where checked.fact.ruling == nil: return .contestedWithoutRuling
    default: break
    }
    return evidence(of: checked) == nil ? .noEvidence : nil
  }

  private func card(
    _ id: CardID, _ checked: CheckedFact, question: Question, key: AnswerKey,
    evidence: [CitedEvidence]
  ) -> Card {
    let fact = checked.fact
    return Card(
      id: id, fact: fact.id, topic: fact.topic, status: checked.status, question: question,
      key: key, statement: fact.statement, evidence: evidence, ruling: fact.ruling,
      asOf: fact.asOf, attributedTo: fact.attributedTo, computation: fact.computation)
  }

  /// A card made of several facts, under the first one's id, with the evidence of all.
  private func joinedCard(
    _ question: Question, _ key: AnswerKey, _ statement: String, of facts: [CheckedFact]
  ) -> [Card] {
    guard let anchor = facts.first?.fact,
      let id = CardID("\(anchor.id.text)/\(question.kind.rawValue)")
    else { return [] }
    return [
      Card(
        id: id, fact: anchor.id, topic: anchor.topic,
        status: facts.allSatisfy { $0.status == .corroborated } ? .corroborated : .supported,
        question: question, key: key, statement: statement,
        evidence: facts.compactMap { evidence(of: $0)?.first }, ruling: nil, asOf: nil)
    ]
  }

  /// What supports first, then what contests; nil where nothing supports or its place is lost.
  private func evidence(of checked: CheckedFact) -> [CitedEvidence]? {
    var supporting: [CitedEvidence] = []
    var contesting: [CitedEvidence] = []
    for (evidence, anchor) in zip(checked.fact.evidence, checked.anchors) {
      guard let selectors = anchor.selectors, let citation = citations[evidence.article] else {
        continue
      }
      let cited = CitedEvidence(
        citation: citation, paragraph: evidence.paragraph, stance: evidence.stance,
        quote: selectors.exact, selectors: selectors, value: evidence.value)
      if evidence.stance == .supports { supporting.append(cited) } else { contesting.append(cited) }
    }
    return supporting.isEmpty ? nil : supporting + contesting
  }

  private func setting(for checked: [CheckedFact]) -> DistractorSetting {
    let ordered = checked.map(\.fact).sorted { $0.id < $1.id }
    let plain = checked.filter { $0.status == .supported || $0.status == .corroborated }
      .map(\.fact).filter { fact in
        fact.attributedTo == nil && fact.evidence.allSatisfy { $0.stance == .supports }
          && !ClaimFrame.isKept(in: fact.statement, to: nil)
      }
    let newest = citations.values.compactMap(\.issued).max { left, right in
      (left.year, left.month ?? 12, left.day ?? 31) < (
        right.year, right.month ?? 12, right.day ?? 31
      )
    }
    let frames = FactFrames(of: ordered)
    return DistractorSetting(
      language: sheet.language, newest: newest, pool: EntityPool(facts: ordered, frames: frames),
      values: ValueIndex(facts: ordered, frames: frames), seed: seed, citations: citations,
      voices: Voices(facts: ordered, citations: citations, frames: frames), frames: frames,
      sentences: sentences,
      statements: ArticleSentences(statements: ordered.map(\.statement)),
      undisputed: Dictionary(grouping: plain.sorted { $0.id < $1.id }, by: \.topic))
  }

  /// Where each multiple-choice question has its key: first those that have no choice, so that the others
  /// can even them out.
  private func keyPlaces(of drafts: [FactDraft]) -> [FactID: DraftPlaces] {
    let offers = drafts.compactMap(\.offer).sorted {
      ($0.positions.count, $0.fact.id.text) < ($1.positions.count, $1.fact.id.text)
    }
    var places = KeyPlaces()
    var result: [FactID: DraftPlaces] = [:]
    for offer in offers {
      result[offer.fact.id, default: DraftPlaces()].choice = places.place(
        among: offer.positions, options: offer.optionCount, for: offer.fact, seed: seed)
    }
    for offer in drafts.compactMap(\.source).sorted(by: { $0.fact.id < $1.fact.id }) {
      result[offer.fact.id, default: DraftPlaces()].source = places.place(
        among: 0...(offer.optionCount - 1), options: offer.optionCount, for: offer.fact, seed: seed)
    }
    return result
  }
}
