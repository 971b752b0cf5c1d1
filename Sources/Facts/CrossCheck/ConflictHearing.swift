import Articles
import Basics
import Language

/// Which of the conflicts found between articles the sheet has heard, and which facts hang on the others:
/// `conflict-not-ruled`.
struct ConflictHearing: Sendable {
  /// The conflicts found that no fact states as such, with the facts that rest on one side.
  let open: [SheetConflict]

  init(stated: [SheetConflict], found: [SheetConflict], contexts: [FactContext]) {
    let heard = Set(stated.flatMap(\.sides))
    let ruled = Set(
      contexts.filter { $0.fact.ruling != nil || $0.fact.computation != nil }.map(\.fact.id))
    open = found.filter { $0.sides.isDisjoint(with: heard) }.map { conflict in
      let facts = contexts.filter { ConflictHearing.side(of: $0, in: conflict) != nil }.map(
        \.fact.id)
      return SheetConflict(
        kind: conflict.kind, claims: conflict.claims, facts: facts,
        isRuled: !facts.isEmpty && facts.allSatisfy(ruled.contains), about: conflict.about)
    }
  }

  /// The other side of each open conflict that a fact rests on without a word about it.
  func problems(of context: FactContext) -> [SheetProblem] {
    let fact = context.fact
    guard fact.ruling == nil, fact.computation == nil, fact.declaredStatus != .attributed else {
      return []
    }
    return open.compactMap { conflict in
      guard !conflict.kind.isHarmless, let own = ConflictHearing.side(of: context, in: conflict),
        let other = conflict.claims.first(where: { $0.article != own.article })
      else { return nil }
      return context.problem(
        "conflict-not-ruled", at: context.supports.first?.evidence.place,
        de:
          "Dazu sagt „\(other.article)“ in Absatz \(other.paragraph) etwas anderes: „\(other.value)“; bitte als Beleg mit „stance: contests“ aufnehmen und unter „ruling“ entscheiden.",
        en:
          "Here “\(other.article)” says otherwise in paragraph \(other.paragraph): “\(other.value)”; please add it with “stance: contests” and decide under “ruling”."
      )
    }
  }

  /// The claim of a conflict that a fact takes its answer from.
  private static func side(
    of context: FactContext, in conflict: SheetConflict
  ) -> SheetConflict.Claim? {
    if case .date(let date, _) = context.fact.key.value {
      return conflict.claims.first { claim in
        claim.value.contains(String(date.year))
          && context.supports.contains {
            $0.evidence.article == claim.article && $0.evidence.paragraph == claim.paragraph
          }
      }
    }
    guard case .quantity(let quantity, _) = context.fact.key.value else { return nil }
    return conflict.claims.first { claim in
      context.supports.contains { evidence in
        evidence.evidence.article == claim.article
          && evidence.evidence.paragraph == claim.paragraph
          && Passage(claim.value, language: evidence.quote.language).quantities.contains {
            KeyMatch.isSame($0.value, quantity)
          }
      }
    }
  }
}

extension SheetConflict {
  /// Each pair of places that differ, whichever comes first.
  fileprivate var sides: Set<Set<String>> {
    let places = claims.map { "\($0.article)¶\($0.paragraph)" }
    var pairs: Set<Set<String>> = []
    for (index, place) in places.enumerated() {
      for other in places.dropFirst(index + 1) { pairs.insert([place, other]) }
    }
    return pairs
  }
}
