import Facts
import Language

/// A phrase: its words of content in any order, with its negation.
struct PhraseRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .phrase = key.value else { return nil }
    return WordRule(dropping: Lexicon.of(key.language).articles, idle: [], isLoose: true)
      .decide(typed, key, judge)
  }
}
