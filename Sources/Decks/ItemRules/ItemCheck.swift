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
    for card in deck.cards where seen.insert(card.fact).inserted {
      let frame = AnsweredFrame(fact: card.fact, frame: CardWords.frame(of: card))
      for name in Set(([card.key.text] + card.key.aliases).map(Folding.folded)) {
        frames[name, default: []].append(frame)
      }
    }
    setting = ItemSetting(
      deck: deck, places: places, trial: trial, frames: frames, keys: keys,
      articles: articles, statistics: DeckStatistics(of: deck))
  }

  /// What the rules object to: errors first, then warnings, then figures of the whole deck, each in the
  /// deck's order.
  package func run() -> [ItemFinding] {
    var findings: [ItemFinding] = []
    var said: Set<String> = []
    for card in setting.deck.cards {
      let words = CardWords(card)
      for rule in Self.cardRules {
        for finding in rule.findings(on: card, read: words, in: setting)
        where said.insert("\(finding.rule) \(card.fact) \(finding.english)").inserted {
          findings.append(finding)
        }
      }
    }
    findings += Self.deckRules.flatMap { $0.findings(in: setting) }
    return ItemSeverity.allCases.flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }
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
