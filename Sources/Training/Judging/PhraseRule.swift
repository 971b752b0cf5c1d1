import Facts
import Language

/// A phrase: its words of content in any order, with its negation.
struct PhraseRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .phrase = key.value else { return nil }
    return WordRule(
      dropping: Lexicon.of(key.language).articles, idle: PhraseRule.idle, isLoose: true
    ).decide(typed, key, judge)
  }

  /// Words that only make a sentence of a phrase: "weil er nie gewählt wurde".
  private static let idle: Set<String> = [
    "weil", "da", "dass", "wurde", "wurden", "wird", "werden", "war", "waren", "ist", "sind", "hat",
    "hatte",
    "haben", "er", "sie", "es", "because", "since", "that", "was", "were", "is", "are", "has",
    "had", "have",
    "he", "she", "it", "they", "been", "being", "be",
  ]
}
