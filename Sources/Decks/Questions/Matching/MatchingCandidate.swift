import Facts
import Language

/// A fact that may be one pair of a matching question: what is asked about, and the name that answers it.
struct MatchingCandidate {
  let checked: CheckedFact
  let traits: EntityTraits
  let templates: [SentenceTemplate]
  let relation: NamedRelation?
  /// The statement with a gap: the premise where statements are worded differently.
  let sentence: String
  private let names: [(spoken: SpokenText, words: [String])]

  /// Nil unless the fact is borne out, its answer is a name or a term, and its statement stands alone.
  init?(_ checked: CheckedFact, language: WritingLanguage) {
    let fact = checked.fact
    guard checked.status == .supported || checked.status == .corroborated,
      MatchingQuestion.kinds.contains(fact.key.value.kind),
      fact.ask?.contains(QuestionKind.matching.rawValue) ?? true,
      !fact.reject.contains(where: { $0.kind == QuestionKind.matching.rawValue }),
      DanglingStart.word(of: fact.statement, language: language) == nil,
      let gap = Gap(of: fact.key.text, in: fact.statement)
    else { return nil }
    self.checked = checked
    traits = EntityTraits(of: fact.key, in: fact.statement)
    templates = SentenceTemplate.all(of: gap)
    // A clause beside the sentence makes a premise too long to be matched.
    relation = fact.statement.contains(",") ? nil : NamedRelation(of: fact, gap: gap)
    sentence = gap.filled(with: SentenceTemplate.gap).trimmingFullStop
    names = ([fact.key.text] + fact.key.aliases).map { (SpokenText($0), Wording.contentWords($0)) }
  }

  var fact: Fact { checked.fact }

  /// Whether any name of the answer is one of these words, or might be said of them by some sentence.
  func isAnswer(to test: (SpokenText, [String]) -> Bool) -> Bool {
    names.contains { test($0.spoken, $0.words) }
  }
}
