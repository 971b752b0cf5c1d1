import Facts
import Language

/// Rule 19: exactly one option is right.
struct OneRightOptionRule: CardRule {
  static let number = 19
  static let code = "one-right-option"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard !card.options.isEmpty else { return [] }
    if card.options.count(where: \.isKey) != 1 {
      return [
        error(
          card, setting, de: "Es ist nicht genau eine Antwort als richtig gekennzeichnet.",
          en: "not exactly one option is marked as right.")
      ]
    }
    let right = [card.key.text] + card.key.aliases
    return card.distractors.compactMap { distractor in
      guard right.contains(where: { Folding.folded($0) == Folding.folded(distractor.text) }) else {
        return nil
      }
      return error(
        card, setting, de: "Die falsche Antwort „\(distractor.text)“ ist ebenfalls richtig.",
        en: "the wrong answer “\(distractor.text)” is right as well.")
    }
  }
}
