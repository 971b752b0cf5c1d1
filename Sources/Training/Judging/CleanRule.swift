import Facts
import Language

/// The answer as it stands: the key's own words are right, nothing typed is no answer.
struct CleanRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    if typed.isEmpty { return unknown }
    if key.rightTexts.contains(where: { isSame(typed.text, $0) }) {
      if isBoundWithoutQualifier(key), isSame(typed.text, key.text) { return nil }
      return Judgement(.accept, rule: "same-text")
    }
    if UnknownRule.isUnknown(typed.folded) { return unknown }
    if typed.isTooLong {
      return Judgement(
        .reject, rule: "too-long", german: "So lang ist die Antwort nicht.",
        english: "The answer is not that long.")
    }
    return nil
  }

  private var unknown: Judgement { Judgement(.unknown, rule: "unknown") }

  private func isSame(_ typed: String, _ right: String) -> Bool {
    Folding.cleaned(typed) == Folding.cleaned(TypedAnswer(right).text)
  }

  /// The key's text is shown without its qualifier: "160" for "mehr als 160" is left to the rule of figures.
  private func isBoundWithoutQualifier(_ key: AnswerKey) -> Bool {
    switch key.value {
    case .quantity(let quantity, _): quantity.qualifier != nil
    case .date(_, let qualifier): qualifier != nil
    default: false
    }
  }
}
