/// Rule 23: no option contains another, as "Mai 2014" contains "2014".
struct OverlappingOptionsRule: CardRule {
  static let number = 23
  static let code = "overlap"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let texts = card.offered
    for (index, text) in texts.enumerated() {
      for other in texts[(index + 1)...]
      where text != other && SpokenText(text).overlaps(SpokenText(other)) {
        return [
          error(
            card, setting, de: "Die Antworten „\(text)“ und „\(other)“ überschneiden sich.",
            en: "the options “\(text)” and “\(other)” overlap.")
        ]
      }
    }
    return []
  }
}
