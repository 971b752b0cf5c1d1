import Facts

/// Judges typed answers as a fair teacher would; the rules are in `Judging`, one a file.
package struct AnswerJudge: Sendable {
  /// `keys`: all keys of the deck, so that another card's answer is told from a slip.
  package init(keys: [AnswerKey]) {}

  package func judge(_ typed: String, for key: AnswerKey) -> Judgement {
    typed == key.text ? Judgement(.accept, rule: "same") : Judgement(.reject, rule: "different")
  }
}
