/// Rule 32 for matching: three to five premises, and one response that is left over.
struct MatchingSizeRule: CardRule {
  static let number = 32
  static let code = "matching-size"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard case .matching(_, let premises, let responses) = card.question else { return [] }
    guard !MatchingQuestion.sizes.contains(premises.count) || responses.count != premises.count + 1
    else { return [] }
    return [
      warning(
        card, setting,
        de:
          "Zu \(premises.count) Vorgaben gibt es \(responses.count) Antworten; gut sind drei bis fünf und eine Antwort mehr.",
        en:
          "there are \(premises.count) premises and \(responses.count) responses; three to five and one response more are good."
      )
    ]
  }
}
