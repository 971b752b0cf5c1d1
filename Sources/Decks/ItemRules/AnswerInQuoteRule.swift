import Articles
import Basics
import Facts
import Language

/// Rule 3: the answer stands in a supporting quote, or is computed from it by a formula that is shown.
///
/// Looked at once for all cards of a fact.
struct AnswerInQuoteRule: DeckRule {
  static let number = 3
  static let code = "answer-in-quote"

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    var seen: Set<FactID> = []
    return setting.deck.cards.compactMap { card in
      guard card.asksItsFact, card.computation == nil, seen.insert(card.fact).inserted,
        !card.evidence.contains(where: { bearsOut($0, card.key, setting) })
      else { return nil }
      return setting.finding(
        (Self.number, Self.code), .error, card,
        de: "Kein stützendes Zitat sagt „\(card.key.text)“, und eine Rechnung fehlt.",
        en: "no supporting quote says “\(card.key.text)”, and there is no computation.")
    }
  }

  private func bearsOut(
    _ evidence: CitedEvidence, _ key: AnswerKey, _ setting: ItemSetting
  ) -> Bool {
    guard evidence.stance == .supports else { return false }
    let language = evidence.citation.language ?? setting.deck.language
    return ([key] + [evidence.value].compactMap(\.self)).contains {
      $0.stands(in: evidence.quote, language: language, issued: evidence.citation.issued)
    }
  }
}
