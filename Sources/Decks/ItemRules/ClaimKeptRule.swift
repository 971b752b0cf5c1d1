import Facts
import Language

/// Rule 6: a claim is asked about as a claim: the question names the claimant, or says that somebody says so.
///
/// Whoever asks for the claimant keeps the claim by that.
struct ClaimKeptRule: CardRule {
  static let number = 6
  static let code = "claim-kept"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard card.asksItsFact, card.status == .attributed else { return [] }
    let stem = card.shownStem
    let language = setting.deck.language
    let isKept =
      asksForClaimant(card) || ClaimFrame.isKept(in: stem, to: card.attributedTo)
      || !Attribution.cues(in: stem, language: language).isEmpty
      || !Hedges.hedges(in: stem, language: language).isEmpty
    guard !isKept else { return [] }
    let claimant = card.attributedTo ?? ""
    return [
      error(
        card, setting, de: "Die Frage stellt eine Behauptung (\(claimant)) als Tatsache hin.",
        en: "the question puts a claim (\(claimant)) as a fact.")
    ]
  }

  private func asksForClaimant(_ card: Card) -> Bool {
    guard let claimant = card.attributedTo else { return false }
    return ([card.key.text] + card.key.aliases).contains {
      SpokenText($0).overlaps(SpokenText(claimant))
    }
  }
}
