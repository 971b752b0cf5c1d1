import Facts
import Language

/// A place: article, preposition and words such as "Republik" do not count.
struct PlaceRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .place = key.value else { return nil }
    let lexicon = Lexicon.of(key.language)
    return WordRule(
      dropping: lexicon.articles.union(lexicon.prepositions), idle: lexicon.placeWords,
      isLoose: false
    ).decide(typed, key, judge)
  }
}
