import Articles
import Basics

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
        kind: kind(of: context.fact.key), claims: claims, facts: [context.fact.id],
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

  private static func kind(of key: AnswerKey) -> String {
    switch key.value {
    case .quantity, .range, .score: "value"
    case .date: "date"
    case .person, .place, .organisation: "name"
    case .term, .phrase, .list: "value"
    }
  }
}
