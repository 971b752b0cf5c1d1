import Basics

/// Rule 45: a card's id is its fact's id and its kind, so that a new wording keeps everybody's progress.
struct StableIdentifierRule: CardRule {
  static let number = 45
  static let code = "stable-id"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let wanted = "\(card.fact.text)/\(card.question.kind.rawValue)"
    guard card.id.text != wanted else { return [] }
    return [
      error(
        card, setting, de: "Die Kennung „\(card.id)“ müsste „\(wanted)“ heißen.",
        en: "the id “\(card.id)” should be “\(wanted)”.")
    ]
  }
}
