import Facts

/// The wrong answers the author wrote down for the key.
struct SheetDistractors: DistractorRule {
  static let name = "sheet"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    let notation = KeyNotation(fact.key)
    return fact.key.wrong.compactMap { text in
      guard let (text, measure) = notation.adapted(text) else { return nil }
      return DistractorCandidate(
        text: text, rule: SheetDistractors.name, origin: "wrong", measure: measure)
    }
  }
}
