import Basics
import Facts
import Language

/// Rule 37: no two facts ask the same in nearly the same words.
struct NearDuplicateRule: DeckRule {
  static let number = 37
  static let code = "near-duplicate"
  static let likeness = 0.8
  /// How many cards with the same answer are compared with each other, so that the work stays linear.
  private static let groupLimit = 60

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    var groups: [String: [Card]] = [:]
    var order: [String] = []
    for card in setting.deck.cards {
      let name = "\(card.question.kind.rawValue) \(Folding.folded(card.key.text))"
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(card)
    }
    return order.flatMap { name in
      duplicates(in: Array((groups[name] ?? []).prefix(Self.groupLimit)), setting)
    }
  }

  private func duplicates(in cards: [Card], _ setting: ItemSetting) -> [ItemFinding] {
    guard cards.count > 1 else { return [] }
    let frames = cards.map(CardWords.frame)
    var findings: [ItemFinding] = []
    for index in cards.indices {
      for earlier in 0..<index
      where cards[earlier].fact != cards[index].fact
        && Wording.likeness(frames[earlier].words, frames[index].words) >= Self.likeness
      {
        findings.append(
          setting.finding(
            (Self.number, Self.code), .warning, cards[index],
            de: "Fast dieselbe Frage mit derselben Antwort wie „\(cards[earlier].id)“.",
            en: "nearly the same question with the same answer as “\(cards[earlier].id)”."))
      }
    }
    return findings
  }
}
