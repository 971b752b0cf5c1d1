import Articles

/// Rule 40: after the answer there is something to learn from: a quote, where it stands, and who wrote it.
struct FeedbackRule: CardRule {
  static let number = 40
  static let code = "feedback"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let isComplete =
      !card.statement.isEmpty && !card.evidence.isEmpty
      && card.evidence.allSatisfy {
        !$0.quote.isEmpty && $0.paragraph > 0 && !$0.citation.title.isEmpty
      }
    guard !isComplete else { return [] }
    return [
      error(
        card, setting, de: "Zum Beleg fehlt das Zitat, der Absatz oder der Titel der Quelle.",
        en: "the evidence lacks its quote, its paragraph or the source's title.")
    ]
  }
}
