import Facts
import Language

/// Rule 22: no share is more than the whole; wrong figures lie between a quarter and the fourfold, wrong years within ten and not after the
/// newest source; what an author or a source gave is only pointed out.
struct PlausibleOptionsRule: CardRule {
  static let number = 22
  static let code = "plausible"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard let measure = KeyNotation.measure(of: card.key.value) else { return [] }
    let notation = KeyNotation(card.key)
    return card.wrongValues.compactMap { distractor in
      guard let value = notation.adapted(distractor.text)?.measure else { return nil }
      if isShare(card.key), value > 100, measure <= 100 {
        return error(
          card, setting, de: "„\(distractor.text)“ ist mehr als das Ganze.",
          en: "“\(distractor.text)” is more than the whole.")
      }
      let isFar: Bool
      if case .date = card.key.value {
        isFar = abs(value - measure) > 10 * 372
      } else {
        isFar = value < measure / 4 || value > measure * 4
      }
      guard isFar, distractor.rule != ContestingSourceDistractors.name else { return nil }
      return warning(
        card, setting,
        de: "„\(distractor.text)“ liegt zu weit von „\(card.key.text)“, um zu verlocken.",
        en: "“\(distractor.text)” is too far from “\(card.key.text)” to tempt anybody.")
    }
  }

  private func isShare(_ key: AnswerKey) -> Bool {
    if case .quantity(let quantity, _) = key.value {
      UnitClass.isShare(quantity.unit)
    } else {
      false
    }
  }
}
