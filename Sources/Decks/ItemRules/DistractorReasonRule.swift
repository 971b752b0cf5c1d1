/// Rule 33: every wrong answer says which rule made it and where it comes from.
struct DistractorReasonRule: CardRule {
  static let number = 33
  static let code = "distractor-reason"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    card.wrongValues.compactMap { distractor in
      guard distractor.rule.isEmpty || distractor.origin.isEmpty else { return nil }
      return error(
        card, setting, de: "Woher die falsche Antwort „\(distractor.text)“ kommt, fehlt.",
        en: "where the wrong answer “\(distractor.text)” comes from is missing.")
    }
  }
}
