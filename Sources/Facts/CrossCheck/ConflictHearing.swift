import Articles
import Basics
import Language

/// Which of the conflicts found between articles the sheet has heard, and which facts hang on the others:
/// `conflict-not-ruled`.
struct ConflictHearing: Sendable {
  /// The conflicts found that no fact states as such, with the facts that rest on one side.
  let open: [SheetConflict]
  /// The indices of the open conflicts with a claim at each place.
  private let openByPlace: [Place: [Int]]

  /// A paragraph of an article: where claims and evidence meet.
  private struct Place: Hashable {
    let article: ArticleID
    let paragraph: Int
  }

  init(stated: [SheetConflict], found: [SheetConflict], contexts: [FactContext]) {
    let heard = Set(stated.flatMap(\.sides))
    let ruled = Set(
      contexts.filter { $0.fact.ruling != nil || $0.fact.computation != nil }.map(\.fact.id))
    var contextsByPlace: [Place: [Int]] = [:]
    for (index, context) in contexts.enumerated() {
      for place in ConflictHearing.places(of: context) {
        contextsByPlace[place, default: []].append(index)
      }
    }
    open = found.filter { $0.sides.isDisjoint(with: heard) }.map { conflict in
      let nearby = Set(
        ConflictHearing.places(of: conflict).flatMap { contextsByPlace[$0] ?? [] })
      let facts = nearby.sorted().filter {
        ConflictHearing.side(of: contexts[$0], in: conflict) != nil
      }.map { contexts[$0].fact.id }
      return SheetConflict(
        kind: conflict.kind, claims: conflict.claims, facts: facts,
        isRuled: !facts.isEmpty && facts.allSatisfy(ruled.contains), about: conflict.about)
    }
    var byPlace: [Place: [Int]] = [:]
    for (index, conflict) in open.enumerated() {
      for place in ConflictHearing.places(of: conflict) {
        byPlace[place, default: []].append(index)
      }
    }
    openByPlace = byPlace
  }

  private static func places(of context: FactContext) -> Set<Place> {
    Set(
      context.supports.map {
        Place(article: $0.evidence.article, paragraph: $0.evidence.paragraph)
      })
  }

  private static func places(of conflict: SheetConflict) -> Set<Place> {
    Set(conflict.claims.map { Place(article: $0.article, paragraph: $0.paragraph) })
  }

  /// The other side of each open conflict that a fact rests on without a word about it.
  func problems(of context: FactContext) -> [SheetProblem] {
    let fact = context.fact
    guard fact.ruling == nil, fact.computation == nil, fact.declaredStatus != .attributed else {
      return []
    }
    let nearby = Set(ConflictHearing.places(of: context).flatMap { openByPlace[$0] ?? [] })
    return nearby.sorted().map { open[$0] }.compactMap { conflict in
      guard !conflict.kind.leavesFactsAlone,
        let own = ConflictHearing.side(of: context, in: conflict),
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
        claim.value.holds(String(date.year))
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
