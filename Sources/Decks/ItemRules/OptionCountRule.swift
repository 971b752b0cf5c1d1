/// Rule 32: three or four options: more are filler, fewer are a guess.
struct OptionCountRule: CardRule {
  static let number = 32
  static let code = "option-count"
  static let bounds = 3...4

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let count = card.options.count
    guard count > 0, !Self.bounds.contains(count) else { return [] }
    return [
      warning(
        card, setting, de: "Die Frage hat \(count) Antworten; gut sind drei oder vier.",
        en: "the question has \(count) options; three or four are good.")
    ]
  }
}
