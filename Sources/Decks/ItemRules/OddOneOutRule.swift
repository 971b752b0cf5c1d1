/// Rule 30: the right answer is not the only option with brackets, a comma, quotation marks or figures,
/// nor the only one without.
struct OddOneOutRule: CardRule {
  static let number = 30
  static let code = "odd-one-out"

  private static let marks: [(name: String, has: @Sendable (String) -> Bool)] = [
    ("( )", { $0.contains("(") }), (",", { $0.contains(",") }),
    ("„“", { $0.contains { "„“”\"»«".contains($0) } }),
    ("0–9", { $0.contains(where: \.isNumber) }),
  ]

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard let key = card.options.first(where: \.isKey), card.options.count >= 3 else { return [] }
    let others = card.distractors
    return Self.marks.compactMap { mark in
      guard others.allSatisfy({ mark.has($0.text) != mark.has(key.text) }) else { return nil }
      return warning(
        card, setting, de: "Nur die richtige Antwort ist anders geschrieben (\(mark.name)).",
        en: "only the right answer is written in another manner (\(mark.name)).")
    }
  }
}
