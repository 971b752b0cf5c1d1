import Language

/// Rule 18: no question for the learner's opinion.
struct NoOpinionRule: CardRule {
  static let number = 18
  static let code = "no-opinion"

  private static let patterns = [
    "ihrer meinung nach", "deiner meinung nach", "eurer meinung nach", "ihrer ansicht nach",
    "deiner ansicht nach", "findest du", "glaubst du", "meinst du", "was denken sie",
    "in your opinion", "do you think", "do you believe", "in your view",
  ].map { (words: $0, spoken: SpokenText($0)) }

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard let words = Self.patterns.first(where: { read.spokenStem.contains($0.spoken) })?.words
    else { return [] }
    return [
      warning(
        card, setting, de: "„\(words)“ fragt nach einer Meinung.",
        en: "“\(words)” asks for an opinion.")
    ]
  }
}
