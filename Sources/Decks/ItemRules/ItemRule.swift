import Articles
import Basics
import Facts

/// One rule of item writing, checked on every card of a deck.
protocol CardRule: Sendable {
  /// The rule's number in docs/item-rules.md.
  static var number: Int { get }
  /// The rule's name, such as `answer-in-stem`.
  static var code: String { get }

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding]
}

/// One rule of item writing that looks at a deck as a whole.
protocol DeckRule: Sendable {
  static var number: Int { get }
  static var code: String { get }

  func findings(in setting: ItemSetting) -> [ItemFinding]
}

/// How bad a finding is.
package enum ItemSeverity: String, Hashable, Sendable, CaseIterable {
  /// The deck is not written.
  case error
  case warning
  /// A figure of the whole deck that is out of its bounds.
  case statistic
}

/// Something that a rule objects to, the card it is about, and the fact's place in the sheet.
package struct ItemFinding: Hashable, Sendable {
  package let rule: Int
  package let code: String
  package let severity: ItemSeverity
  /// Nil for a figure of the whole deck.
  package let card: CardID?
  package let place: SheetPlace?
  package let german: String
  package let english: String

  /// The whole sentence, without the place.
  package func sentence(in language: InterfaceLanguage) -> String {
    language(de: german, en: english)
  }
}

/// What a learner's text would get from the answer checker, as far as the rules need to know.
package enum TrialOutcome: Hashable, Sendable {
  case accepted, rejected
  /// Neither: nearly right, or part of it.
  case between
}

/// Runs the real answer checker on a typed text; lives above this target and is handed in.
package typealias AnswerTrial = @Sendable (_ typed: String, _ key: AnswerKey) -> TrialOutcome

/// What the rules may look at.
struct ItemSetting: Sendable {
  let deck: Deck
  let places: [FactID: SheetPlace]
  let trial: AnswerTrial?
  /// Facts by their folded key text: where the same answer is right as well.
  let frames: [String: [AnsweredFrame]]
  /// What is right for each fact, where it has a card of its own.
  let keys: [FactID: AnswerKey]
  /// The articles that are at hand.
  let articles: [ArticleID: Article]
  let statistics: DeckStatistics

  /// The same for what is left of the deck.
  func with(deck: Deck) -> ItemSetting {
    ItemSetting(
      deck: deck, places: places, trial: trial, frames: frames, keys: keys, articles: articles,
      statistics: DeckStatistics(of: deck))
  }

  func finding(
    _ rule: (number: Int, code: String), _ severity: ItemSeverity, _ card: Card?, de german: String,
    en english: String
  ) -> ItemFinding {
    ItemFinding(
      rule: rule.number, code: rule.code, severity: severity, card: card?.id,
      place: card.flatMap { places[$0.fact] }, german: german, english: english)
  }
}

/// What a card asks, under one of its right answers.
struct AnsweredFrame: Hashable, Sendable {
  let fact: FactID
  let frame: Frame
}

extension CardRule {
  func error(
    _ card: Card, _ setting: ItemSetting, de german: String, en english: String
  ) -> ItemFinding {
    setting.finding((Self.number, Self.code), .error, card, de: german, en: english)
  }

  func warning(
    _ card: Card, _ setting: ItemSetting, de german: String, en english: String
  ) -> ItemFinding {
    setting.finding((Self.number, Self.code), .warning, card, de: german, en: english)
  }
}

extension DeckRule {
  func statistic(_ setting: ItemSetting, de german: String, en english: String) -> ItemFinding {
    setting.finding((Self.number, Self.code), .statistic, nil, de: german, en: english)
  }
}
