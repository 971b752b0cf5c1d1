import Language

/// Rule 18: no question for the learner's opinion.
struct NoOpinionRule: CardRule {
  static let number = 18
  static let code = "no-opinion"

  private static let patterns = [
    "ihrer meinung nach", "deiner meinung nach", "eurer meinung nach", "ihrer ansicht nach",
    "deiner ansicht nach", "findest du", "glaubst du", "meinst du", "was denken sie",
    "in your opinion", "do you think", "do you believe", "in your view",
  ].map { " \(Wording.words($0).joined(separator: " ")) " }

  func findings(on card: Card, in setting: ItemSetting) -> [ItemFinding] {
    let text = " \(Wording.words(card.shownStem).joined(separator: " ")) "
    guard let found = Self.patterns.first(where: text.contains) else { return [] }
    let words = String(found.dropFirst().dropLast())
    return [
      warning(
        card, setting, de: "„\(words)“ fragt nach einer Meinung.",
        en: "“\(words)” asks for an opinion.")
    ]
  }
}
