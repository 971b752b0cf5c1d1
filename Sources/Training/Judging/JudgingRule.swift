import Facts

/// One rule of judging: decides, or leaves the answer to the next.
protocol JudgingRule: Sendable {
  /// The judgement, or nil where the rule has nothing to say.
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement?
}

extension AnswerKey {
  /// All texts that are equally right.
  var rightTexts: [String] { [text] + aliases }

  var isWords: Bool {
    switch value {
    case .person, .place, .organisation, .term, .phrase: true
    case .quantity, .range, .score, .date, .list: false
    }
  }
}

extension Judgement {
  /// A negation more or less than in the right answer.
  static let negation = Judgement(
    .reject, rule: "negation", german: "Die Verneinung passt nicht zur Antwort.",
    english: "The negation does not fit the answer.")
}
