import Basics
import Facts

/// Rule 35: an abbreviation in a question is written out somewhere in the deck.
struct AbbreviationRule: DeckRule {
  static let number = 35
  static let code = "abbreviation"

  /// What everybody knows.
  private static let known: Set<String> = [
    "USA", "EU", "UNO", "UN", "NATO", "US", "UK", "DDR", "BRD", "UdSSR", "NICHT", "KEIN", "KEINE",
    "KEINEN", "KEINER", "KEINES", "KEINEM", "AUSSER", "NOT", "NO", "EXCEPT", "TV", "AG", "GmbH",
  ]

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    var first: [String: Card] = [:]
    var order: [String] = []
    var explained: Set<String> = []
    for card in setting.deck.cards {
      // A false statement may name what no source does.
      let isFalse = if case .trueFalse(_, false, _) = card.question { true } else { false }
      for word in Self.abbreviations(in: card.shownStem) where first[word] == nil && !isFalse {
        first[word] = card
        order.append(word)
      }
      // "Deutsche Welle (DW)", or the other way round; or a name with both as aliases.
      for text in [card.shownStem, card.statement] + card.evidence.map(\.quote) {
        for part in text.split(separator: "(").dropFirst() {
          if let inner = part.split(separator: ")").first {
            explained.formUnion(Self.abbreviations(in: String(inner)))
            if inner.contains(" "), let word = Self.abbreviations(in: text).first {
              explained.insert(word)
            }
          }
        }
      }
      let names = [card.key.text] + card.key.aliases
      if names.contains(where: { $0.contains(" ") }) {
        explained.formUnion(names.flatMap(Self.abbreviations))
      }
    }
    return order.compactMap { word in
      guard !explained.contains(word), let card = first[word] else { return nil }
      return setting.finding(
        (Self.number, Self.code), .warning, card, de: "„\(word)“ wird nirgends ausgeschrieben.",
        en: "“\(word)” is nowhere written out.")
    }
  }

  /// Words of two capitals or more that are no Roman number.
  private static func abbreviations(in text: String) -> [String] {
    text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { String($0) }
      .filter { word in
        word.count <= 8 && word.count { $0.isUppercase } >= 2 && word.first?.isLetter == true
          && word.count { $0.isLowercase } <= 1 && !known.contains(word)
          && !word.allSatisfy { "IVX".contains($0) }
      }
  }
}
