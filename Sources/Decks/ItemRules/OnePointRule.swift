/// Rule 10: a question asks one thing: no second interrogative after "und" or "and".
struct OnePointRule: CardRule {
  static let number = 10
  static let code = "one-point"

  private static let joining: Set<String> = ["und", "oder", "sowie", "and", "or"]
  private static let interrogatives: Set<String> = [
    "wer", "wen", "wem", "was", "wie", "wann", "wo", "warum", "wessen", "woher", "wohin", "welche",
    "welcher", "welches", "welchen", "welchem", "who", "what", "when", "where", "why", "how",
    "which",
  ]

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    // Beside a gap the interrogative asks for what is missing, whatever word the sentence ends with.
    guard card.shownStem.hasSuffix("?"), !card.shownStem.contains("____") else { return [] }
    for (word, next) in zip(read.stem, read.stem.dropFirst())
    where Self.joining.contains(word) && Self.interrogatives.contains(next) {
      return [
        warning(
          card, setting, de: "Die Frage fragt zweierlei („\(word) \(next)“).",
          en: "the question asks two things (“\(word) \(next)”).")
      ]
    }
    return []
  }
}
