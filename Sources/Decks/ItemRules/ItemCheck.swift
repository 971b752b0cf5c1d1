import Articles
import Basics
import Facts
import Language

/// Puts every card of a deck through the rules of item writing.
package struct ItemCheck: Sendable {
  private static let cardRules: [any CardRule] = [
    QuoteVerbatimRule(), AnswerableRule(), ClaimKeptRule(), NegationKeptRule(), RelativeTimeRule(),
    AnswerInStemRule(), StemFormRule(), ClozeContextRule(), GapFormRule(),
    UnitAskedRule(), NegativeStemRule(), OneRightOptionRule(), RightElsewhereRule(),
    SameKindOptionsRule(), PlausibleOptionsRule(), OverlappingOptionsRule(), DistinctOptionsRule(),
    CollectiveOptionRule(), OptionLengthRule(), SpecificDeterminerRule(), ClangRule(),
    OptionOrderRule(), DistractorReasonRule(), OneReplacedValueRule(), SafeAnswersRule(),
    QuoteLengthRule(), SafeTextRule(), StableIdentifierRule(), OnePointRule(),
    QualifierCarriedRule(), NoOpinionRule(), OptionArticleRule(), OddOneOutRule(),
    OptionCountRule(), OneMatchRule(), MatchingSizeRule(), ReadableRule(), FeedbackRule(),
    SensitiveRule(), DatedRule(),
  ]
  private static let deckRules: [any DeckRule] = [
    SourceVerifiedRule(), AnswerInQuoteRule(), SpreadRule(), LongestKeyShare(), KeyPositionShare(),
    TrueShare(), NearDuplicateRule(),
    GivenAwayRule(), OneFillingRule(), AbbreviationRule(),
  ]

  private let setting: ItemSetting

  /// A check of `deck`; `places` say where each fact stands in its sheet, `trial` runs the real answer
  /// checker, and quotes are held against the `articles` that are at hand.
  package init(
    deck: Deck, places: [FactID: SheetPlace] = [:], articles: [ArticleID: Article] = [:],
    trial: AnswerTrial? = nil
  ) {
    var frames: [String: [AnsweredFrame]] = [:]
    var keys: [FactID: AnswerKey] = [:]
    for card in deck.cards where keys[card.fact] == nil && card.asksItsFact {
      keys[card.fact] = card.key
    }
    var seen: Set<FactID> = []
    let firsts = deck.cards.filter { seen.insert($0.fact).inserted }
    let read = Parallel.map(ranges: firsts.count, atLeast: Self.stretch) { range in
      firsts[range].map { card in
        let names = Set(([card.key.text] + card.key.aliases).map(Folding.folded))
        return (AnsweredFrame(fact: card.fact, frame: CardWords.frame(of: card)), names)
      }
    }
    for (frame, names) in read.joined() {
      for name in names { frames[name, default: []].append(frame) }
    }
    setting = ItemSetting(
      deck: deck, places: places, trial: trial, frames: frames, keys: keys,
      articles: articles, statistics: DeckStatistics(of: deck))
  }

  /// What the rules object to, see ``report(_:)``.
  package func run() -> [ItemFinding] { Self.report(onCards() + onDeck(setting.deck)) }

  /// What the rules about single cards object to, in the deck's order; cards of one fact may repeat each other.
  package func onCards() -> [ItemFinding] {
    let cards = setting.deck.cards
    return Parallel.map(ranges: cards.count, atLeast: Self.stretch) { range in
      var trials = TrialMemo()
      return range.flatMap { index in
        let card = cards[index]
        if index == range.lowerBound || cards[index - 1].fact != card.fact { trials = TrialMemo() }
        let words = CardWords(card, trials: trials)
        return Self.cardRules.flatMap { $0.findings(on: card, read: words, in: setting) }
      }
    }.flatMap(\.self)
  }

  /// What the rules about whole decks object to in this deck, or in what is left of it.
  package func onDeck(_ deck: Deck) -> [ItemFinding] {
    let setting = setting.with(deck: deck)
    let rules = Self.deckRules
    return Parallel.map(rules.count) { rules[$0].findings(in: setting) }.flatMap(\.self)
  }

  /// Errors first, then warnings, then figures of the whole deck; what cards of one fact have in common once.
  package static func report(_ findings: [ItemFinding]) -> [ItemFinding] {
    var said: Set<Said> = []
    let distinct = findings.filter { finding in
      guard let card = finding.card, let end = card.text.lastIndex(of: "/") else { return true }
      return said.insert(
        Said(rule: finding.rule, fact: card.text[..<end], sentence: finding.english)
      ).inserted
    }
    return ItemSeverity.allCases.flatMap { severity in
      distinct.filter { $0.severity == severity }
    }
  }

  private struct Said: Hashable {
    let rule: Int
    let fact: Substring
    let sentence: String
  }

  /// So many cards are looked at by one core at a stretch.
  private static let stretch = 250
}

extension Card {
  /// The text before the learner, without options.
  var shownStem: String {
    switch question {
    case .typed(let stem), .choice(let stem, _), .source(let stem, _), .ordering(let stem, _),
      .matching(let stem, _, _):
      stem
    case .cloze(let before, let after): before + " ____ " + after
    case .trueFalse(let statement, _, _): statement
    }
  }

  var options: [ChoiceOption] { question.options }

  /// Whether its key is the answer of its own fact, not of several or about the sources.
  var asksItsFact: Bool {
    switch question {
    case .typed, .cloze, .choice, .trueFalse: true
    case .source, .ordering, .matching: false
    }
  }

  /// Every wrong value: the options that are not right, and what a false statement puts in.
  var wrongValues: [Distractor] {
    if case .trueFalse(_, _, let replaced?) = question { return distractors + [replaced] }
    return distractors
  }

  /// Everything that can be picked or assigned.
  var offered: [String] { options.map(\.text) + responses.map(\.text) }

  var distractors: [Distractor] {
    options.compactMap { option in
      if case .distractor(let distractor) = option { distractor } else { nil }
    }
  }
}
