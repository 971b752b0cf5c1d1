import Facts

/// Judges typed answers as a fair teacher would: the rules of `Judging`, one after the other.
///
/// A figure, a date or a score is compared as a value only.
package struct AnswerJudge: Sendable {
  let deck: DeckAnswers

  /// The order of the rules.
  private static let rules: [any JudgingRule] = [
    CleanRule(), WrongListRule(), AlternativesRule(), AliasRule(), QuantityRule(), RangeRule(),
    ScoreRule(),
    DateRule(), ListRule(), PersonRule(), PlaceRule(), OrganisationRule(), TermRule(), PhraseRule(),
  ]

  /// `keys`: all keys of the deck, so that another card's answer is told from a slip.
  package init(keys: [AnswerKey]) {
    deck = DeckAnswers(keys: keys)
  }

  /// What a typed answer is worth; any text is fine, however long or odd.
  package func judge(_ typed: String, for key: AnswerKey) -> Judgement {
    let answer = TypedAnswer(typed, keepingLines: key.value.kind == .list)
    for rule in AnswerJudge.rules {
      if let judgement = rule.judge(answer, for: key, with: self) { return judgement }
    }
    return Judgement(.reject, rule: "different")
  }
}
