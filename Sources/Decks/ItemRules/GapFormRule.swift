import Language

/// Rule 13: the gap does not show the answer's form.
struct GapFormRule: CardRule {
  static let number = 13
  static let code = "gap-form"

  private static let german: Set<String> = ["ein", "eine", "einen", "einem", "einer", "eines"]
  private static let english: Set<String> = ["a", "an"]

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard case .cloze(let before, let after) = card.question else { return [] }
    if after.first?.isLetter == true || before.last?.isLetter == true {
      return [
        error(
          card, setting, de: "An der Lücke hängt ein Wortteil, der die Form verrät.",
          en: "a part of a word is left at the gap and tells the answer's form.")
      ]
    }
    let telling = setting.deck.language == .german ? Self.german : Self.english
    guard let last = Wording.words(before).last, telling.contains(last) else { return [] }
    return [
      warning(
        card, setting, de: "„\(last)“ vor der Lücke verrät das Geschlecht der Antwort.",
        en: "“\(last)” before the gap tells the answer's form.")
    ]
  }
}
