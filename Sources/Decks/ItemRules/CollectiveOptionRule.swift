/// Rule 25: no "alle der oben genannten", no "keine davon", no "A und B".
struct CollectiveOptionRule: CardRule {
  static let number = 25
  static let code = "collective-option"

  private static let patterns = [
    "alle genannten", "alle der genannten", "alle oben genannten", "alle der oben genannten",
    "keine der genannten", "keiner der genannten", "keines der genannten", "keine davon",
    "alle davon", "sowohl a als auch b", "a und b", "beide antworten", "all of the above",
    "none of the above", "both of the above", "a and b",
  ].map { Wording.words($0).joined(separator: " ") }

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    card.offered.compactMap { text in
      guard Self.patterns.contains(Wording.words(text).joined(separator: " ")) else { return nil }
      return error(
        card, setting, de: "„\(text)“ ist keine eigene Antwort.",
        en: "“\(text)” is no answer of its own.")
    }
  }
}
