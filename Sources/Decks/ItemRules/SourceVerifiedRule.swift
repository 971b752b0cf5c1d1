import Articles
import Basics

/// Rule 2: every cited source is one that the deck was built from, unchanged since.
struct SourceVerifiedRule: DeckRule {
  static let number = 2
  static let code = "source-verified"

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    let digests = Dictionary(
      setting.deck.builtFrom.map { ($0.name, $0.hash) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<ArticleID> = []
    return setting.deck.cards.flatMap { card in
      card.evidence.compactMap { evidence -> ItemFinding? in
        let id = evidence.citation.id
        guard seen.insert(id).inserted else { return nil }
        guard let digest = digests[id.text] else {
          return setting.finding(
            (Self.number, Self.code), .error, card,
            de: "Für „\(id)“ fehlt die Prüfsumme unter „builtFrom“.",
            en: "“builtFrom” has no digest of “\(id)”.")
        }
        guard let article = setting.articles[id], article.text.hash != digest else { return nil }
        return setting.finding(
          (Self.number, Self.code), .error, card,
          de: "„\(id)“ ist nicht mehr der Text, aus dem die Karten gemacht sind.",
          en: "“\(id)” is no longer the text that the cards are made from.")
      }
    }
  }
}
