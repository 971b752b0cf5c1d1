/// Rule 11: the stem is a question, neither too short nor too long to be read in one go.
struct StemFormRule: CardRule {
  static let number = 11
  static let code = "stem-form"
  static let wordBounds = 4...40

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let stem = card.shownStem
    var findings: [ItemFinding] = []
    switch card.question {
    case .typed, .choice, .source, .ordering, .matching:
      if !stem.hasSuffix("?") {
        findings.append(
          error(
            card, setting, de: "Die Frage endet nicht mit einem Fragezeichen.",
            en: "the question does not end with a question mark."))
      }
    case .cloze, .trueFalse: break
    }
    let count = read.stem.count
    if !Self.wordBounds.contains(count) {
      findings.append(
        warning(
          card, setting,
          de:
            "Die Frage hat \(count) Wörter; gut lesbar sind \(Self.wordBounds.lowerBound) bis \(Self.wordBounds.upperBound).",
          en:
            "the question has \(count) words; \(Self.wordBounds.lowerBound) to \(Self.wordBounds.upperBound) read well."
        ))
    }
    return findings
  }
}
