import Facts
import Language

/// A term of one or a few words.
struct TermRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .term = key.value else { return nil }
    return WordRule(dropping: Lexicon.of(key.language).articles, idle: [], isLoose: false)
      .decide(typed, key, judge)
  }
}
