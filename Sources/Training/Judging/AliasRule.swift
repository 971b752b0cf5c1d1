import Facts
import Language

/// Other names of a well-known place or body are as right as the key's own: long form, abbreviation, another
/// language.
struct AliasRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard key.isWords, key.value.kind != .person else { return nil }
    let lexicon = Lexicon.of(key.language)
    let dropping = lexicon.articles.union(lexicon.prepositions)
    let name = WordForm(typed.text, dropping: dropping).joined
    guard !judge.deck.namesAnother(typed.text, than: key) else { return nil }
    let isAlias = key.rightTexts.contains {
      Gazetteer.areOne(name, WordForm($0, dropping: dropping).joined)
    }
    return isAlias ? Judgement(.accept, rule: "alias") : nil
  }
}
