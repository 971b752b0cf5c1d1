import Basics
import Facts

/// Rule 42: no control characters, turned lines, markup or unbalanced brackets in what a learner reads.
struct SafeTextRule: CardRule {
  static let number = 42
  static let code = "safe-text"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let texts =
      [card.shownStem, card.statement, card.key.text] + card.options.map(\.text) + card.key.aliases
      + card.evidence.map(\.quote) + card.orderingItems.flatMap { [$0.text, $0.value] }
      + card.premises + card.responses.map(\.text)
    for text in texts {
      if neutralised(text) != text {
        return [
          error(
            card, setting, de: "In einem Text stehen Steuerzeichen.",
            en: "a text contains control characters.")
        ]
      }
      if hasMarkup(text) {
        return [
          error(card, setting, de: "In einem Text steht HTML.", en: "a text contains HTML.")
        ]
      }
    }
    guard [card.shownStem, card.statement].allSatisfy(isBalanced) else {
      return [
        error(
          card, setting, de: "Eine Klammer ist nicht geschlossen.", en: "a bracket is not closed.")
      ]
    }
    return []
  }

  private func hasMarkup(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "<") else { return false }
    let next = text.index(after: open)
    guard next < text.endIndex, text[next].isLetter || text[next] == "/" else { return false }
    return text[next...].contains(">")
  }

  private func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
