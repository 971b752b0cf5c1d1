import Articles
import Basics
import Language

/// The conflicts that a sheet's author wrote down: evidence that contests.
enum StatedConflicts {
  static func conflicts(in context: FactContext) -> [SheetConflict] {
    let against = context.evidence.filter { $0.evidence.stance == .contests }
    guard !against.isEmpty else { return [] }
    let claims =
      context.supports.map { claim($0, $0.evidence.value ?? context.fact.key) }
      + against.compactMap { evidence in evidence.evidence.value.map { claim(evidence, $0) } }
    return [
      SheetConflict(
        kind: kind(of: context), claims: claims, facts: [context.fact.id],
        isRuled: context.fact.ruling != nil)
    ]
  }

  private static func claim(_ evidence: EvidenceContext, _ value: AnswerKey) -> SheetConflict.Claim
  {
    SheetConflict.Claim(
      article: evidence.evidence.article, paragraph: evidence.evidence.paragraph,
      value: value.qualifiedText
    )
  }

  private static func kind(of context: FactContext) -> ConflictKind {
    if context.fact.declaredStatus == .attributed { return .status }
    switch context.fact.key.value {
    case .person, .place, .organisation: return isOneName(context) ? .nameVariant : .value
    case .quantity, .range, .score, .date, .term, .phrase, .list: return .value
    }
  }

  /// Whether what contests is the same name in other letters.
  private static func isOneName(_ context: FactContext) -> Bool {
    let own = Passage.words(of: context.fact.key.text)
    return context.evidence.compactMap(\.evidence.value).allSatisfy { other in
      let words = Passage.words(of: other.text)
      return words.count == own.count
        && zip(words, own).allSatisfy { Transliteration.areEqual($0, $1) }
    }
  }
}
