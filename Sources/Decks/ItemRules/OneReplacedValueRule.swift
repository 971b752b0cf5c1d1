import Facts

/// Rule 34: a false statement differs from the true one in exactly one value.
struct OneReplacedValueRule: CardRule {
  static let number = 34
  static let code = "one-replaced-value"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard case .trueFalse(let statement, let isTrue, let replaced) = card.question else {
      return []
    }
    let isSound: Bool
    if let replaced {
      let gap = Gap(of: card.key.text, in: card.statement)
      isSound =
        !isTrue && gap?.filled(with: replaced.text) == statement
        && statement != card.statement
    } else {
      isSound = isTrue && statement == card.statement
    }
    guard !isSound else { return [] }
    return [
      error(
        card, setting, de: "Die Aussage weicht nicht in genau einem Wert vom Fakt ab.",
        en: "the statement does not differ from the fact in exactly one value.")
    ]
  }
}

/// Rule 34, deck: about half of the statements are true.
struct TrueShare: DeckRule {
  static let number = 34
  static let code = "true-share"
  static let fewestItems = 10

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    let share = setting.statistics.trueStatements
    guard share.of >= Self.fewestItems, !(0.4...0.6).contains(share.value) else { return [] }
    return [
      statistic(
        setting, de: "\(share.count) von \(share.of) Aussagen sind wahr; gut ist etwa die Hälfte.",
        en: "\(share.count) of \(share.of) statements are true; about half would be good.")
    ]
  }
}
