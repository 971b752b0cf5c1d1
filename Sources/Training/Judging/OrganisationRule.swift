import Facts
import Language

/// An organisation: article and adjective endings do not count; the letters of an abbreviation must be right.
struct OrganisationRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .organisation = key.value else { return nil }
    let lexicon = Lexicon.of(key.language)
    let rule = WordRule(
      dropping: lexicon.articles, idle: lexicon.organisationWords, isLoose: false)
    let judgement = rule.decide(typed, key, judge)
    guard judgement.verdict == .reject, judgement.rule == "word", isInitials(typed.text, of: key)
    else { return judgement }
    return Judgement(
      .almost, rule: "abbreviation", german: "Bitte ausschreiben.", english: "In full, please.")
  }

  /// Whether the typed letters are the first of the key's capitalised words: "EU".
  private func isInitials(_ typed: String, of key: AnswerKey) -> Bool {
    let letters = Folding.folded(typed).filter { $0 != "." }
    guard (2...8).contains(letters.count) else { return false }
    return key.rightTexts.contains { text in
      let words = WordForm(text).written.filter { $0.first?.isUppercase ?? false }
      return words.count > 1 && Folding.folded(String(words.compactMap(\.first))) == letters
    }
  }
}
