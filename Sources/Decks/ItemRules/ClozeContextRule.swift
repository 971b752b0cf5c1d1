/// Rule 12: a sentence with a gap keeps enough of itself to say what is wanted.
struct ClozeContextRule: CardRule {
  static let number = 12
  static let code = "cloze-context"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard case .cloze(let before, let after) = card.question else { return [] }
    let rest = before + " " + after
    if read.stemContent.count < ClozeQuestion.fewestContentWords {
      return [
        error(
          card, setting,
          de:
            "Neben der Lücke bleiben weniger als \(ClozeQuestion.fewestContentWords) bedeutungstragende Wörter.",
          en:
            "fewer than \(ClozeQuestion.fewestContentWords) words of meaning remain beside the gap."
        )
      ]
    }
    let words = rest.split(whereSeparator: { $0 == " " }).map { String($0) }
    // The first word has a capital anyway: a name where it is not a word of the language.
    let opensWithName =
      words.first.map { first in
        !before.isEmpty && !GermanWords.isSmall(first)
          && !EnglishClause.small.contains(first.lowercased())
      } ?? false
    let hasMore = words.dropFirst().contains {
      $0.first?.isUppercase == true || $0.contains(where: \.isNumber)
    }
    guard !opensWithName, !hasMore else { return [] }
    return [
      warning(
        card, setting, de: "Neben der Lücke bleibt kein Name und keine Zahl.",
        en: "no name and no number remains beside the gap.")
    ]
  }
}
