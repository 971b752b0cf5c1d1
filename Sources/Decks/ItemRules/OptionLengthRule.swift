/// Rule 26: the right answer does not stand out by its length.
struct OptionLengthRule: CardRule {
  static let number = 26
  static let code = "option-length"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard let key = card.options.first(where: \.isKey)?.text.count, key > 12 else { return [] }
    let others = card.distractors.map(\.text.count).sorted()
    guard let longest = others.last else { return [] }
    let median = others[others.count / 2]
    guard Double(key) > Double(median) * 1.5, Double(key) > Double(longest) * 1.2 else { return [] }
    return [
      warning(
        card, setting, de: "Die richtige Antwort fällt auf, weil sie die längste ist.",
        en: "the right answer stands out because it is the longest.")
    ]
  }
}

/// Rule 26, deck: the right answer is the longest hardly more often than chance would have it.
struct LongestKeyShare: DeckRule {
  static let number = 26
  static let code = "longest-key"
  static let fewestItems = 20

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    let longest = setting.statistics.longestKeys
    guard longest.of >= Self.fewestItems,
      longest.value > setting.statistics.longestByChance / Double(longest.of) + 0.10
    else { return [] }
    return [
      statistic(
        setting,
        de:
          "In \(longest.count) von \(longest.of) Auswahlfragen ist die richtige Antwort die längste.",
        en: "in \(longest.count) of \(longest.of) choice questions the right answer is the longest."
      )
    ]
  }
}
