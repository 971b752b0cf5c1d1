import Language

/// Rule 24: all options differ, also when spelling is set aside.
struct DistinctOptionsRule: CardRule {
  static let number = 24
  static let code = "distinct"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    var seen: Set<String> = []
    return card.options.compactMap { option in
      guard !seen.insert(Folding.folded(option.text)).inserted else { return nil }
      return error(
        card, setting, de: "Die Antwort „\(option.text)“ steht zweimal da.",
        en: "the option “\(option.text)” occurs twice.")
    }
  }
}
