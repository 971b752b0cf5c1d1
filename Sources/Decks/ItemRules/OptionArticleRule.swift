/// Rule 29: either every option begins with an article or none does.
struct OptionArticleRule: CardRule {
  static let number = 29
  static let code = "option-article"

  private static let articles: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "the", "a",
    "an",
  ]

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard case .choice(_, let options) = card.question,
      let key = options.first(where: \.isKey)
    else { return [] }
    let begins = hasArticle(key.text)
    guard let other = options.first(where: { hasArticle($0.text) != begins }) else { return [] }
    return [
      warning(
        card, setting, de: "„\(key.text)“ und „\(other.text)“ passen nicht in denselben Satz.",
        en: "“\(key.text)” and “\(other.text)” do not fit the same sentence.")
    ]
  }

  private func hasArticle(_ text: String) -> Bool {
    text.split(separator: " ").first.map { Self.articles.contains($0.lowercased()) } ?? false
  }
}
