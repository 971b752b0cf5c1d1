import Facts

/// Rule 21: all options are of the same kind: begin alike with a capital or small letter, and all have
/// figures or none has.
struct SameKindOptionsRule: CardRule {
  static let number = 21
  static let code = "same-kind"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard let key = card.options.first(where: \.isKey)?.text else { return [] }
    return card.distractors.compactMap { distractor in
      let isAlike =
        isCapital(distractor.text) == isCapital(key) && hasFigure(distractor.text) == hasFigure(key)
      guard !isAlike, !isName(card) || hasFigure(key) != hasFigure(distractor.text) else {
        return nil
      }
      return warning(
        card, setting, de: "„\(distractor.text)“ ist anders geschrieben als „\(key)“.",
        en: "“\(distractor.text)” is written in another manner than “\(key)”.")
    }
  }

  private func isName(_ card: Card) -> Bool {
    switch card.key.value {
    case .person, .organisation: true
    default: false
    }
  }

  private func isCapital(_ text: String) -> Bool { text.first?.isUppercase == true }
  private func hasFigure(_ text: String) -> Bool { text.contains { $0.isNumber } }
}
