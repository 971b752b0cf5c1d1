import Language

/// Rule 24: all options differ, also when spelling is set aside.
struct DistinctOptionsRule: CardRule {
  static let number = 24
  static let code = "distinct"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    var seen: Set<String> = []
    return card.offered.compactMap { text in
      guard !seen.insert(Folding.folded(text)).inserted else { return nil }
      return error(
        card, setting, de: "Die Antwort „\(text)“ steht zweimal da.",
        en: "the option “\(text)” occurs twice.")
    }
  }
}
