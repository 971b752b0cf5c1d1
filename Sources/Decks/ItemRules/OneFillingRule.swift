import Facts
import Language

/// Rule 14: no two sentences with the same gap have different answers.
struct OneFillingRule: DeckRule {
  static let number = 14
  static let code = "one-filling"

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    var first: [String: Card] = [:]
    var findings: [ItemFinding] = []
    for card in setting.deck.cards {
      guard case .cloze(let before, let after) = card.question else { continue }
      let frame = Wording.words(before + " ____ " + after).joined(separator: " ")
      guard let other = first[frame] else {
        first[frame] = card
        continue
      }
      guard Folding.folded(other.key.text) != Folding.folded(card.key.text) else { continue }
      findings.append(
        setting.finding(
          (Self.number, Self.code), .error, card,
          de: "In dieselbe Lücke passt auch die Antwort von „\(other.id)“.",
          en: "the answer of “\(other.id)” fits the same gap."))
    }
    return findings
  }
}
