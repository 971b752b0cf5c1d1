import Articles

/// Rule 1: the quote stands in its article, word for word, where the selectors say.
///
/// Without the article at hand, quote and selectors must at least agree.
struct QuoteVerbatimRule: CardRule {
  static let number = 1
  static let code = "quote-verbatim"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    card.evidence.compactMap { evidence in
      let selectors = evidence.selectors
      let article = setting.articles[evidence.citation.id]
      guard
        evidence.quote != selectors.exact || !isPlaced(selectors)
          || article.map({ $0.text.selectors(of: selectors.start..<selectors.end) != selectors })
            ?? false
      else { return nil }
      let place = "\(evidence.citation.id) ¶\(evidence.paragraph)"
      return error(
        card, setting, de: "Das Zitat steht nicht wörtlich dort, wo es stehen soll: \(place).",
        en: "the quote does not stand word for word where it should: \(place).")
    }
  }

  private func isPlaced(_ selectors: Selectors) -> Bool {
    selectors.start >= 0 && selectors.end > selectors.start
      && selectors.end - selectors.start == selectors.exact.unicodeScalars.count
  }
}
