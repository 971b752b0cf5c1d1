import Articles
import Basics
import Language

/// Compares the figures of all articles: what differs, what agrees, what only looks alike.
struct FigureComparison {
  private let claims: [FigureClaim]
  private let pairs: [(Int, Int)]

  init(_ all: ArticleClaims, likeness: Likeness) {
    claims = all.figures
    pairs = FigurePairs(all.figures, likeness: likeness, subjects: all.subjects).pairs()
  }

  func findings() -> CrossFindings {
    var conflicts: [SheetConflict] = []
    var agreements: [Agreement] = []
    for (index, other) in pairs {
      let (left, right) = (claims[index], claims[other])
      if FigureAgreement.agree(left, right) {
        guard !left.context.isOtherScope(than: right.context) else { continue }
        agreements.append(
          Agreement(
            left: side(left), right: side(right),
            isExact: abs(left.value - right.value) <= 0.005 * abs(left.value)))
      } else {
        conflicts.append(conflict(FigureAgreement.kind(left, right), left, right))
      }
    }
    return CrossFindings(conflicts: conflicts + lookAlikes(), agreements: agreements)
  }

  private func side(_ claim: FigureClaim) -> Agreement.Side {
    Agreement.Side(place: claim.place, text: claim.text)
  }

  private func conflict(
    _ kind: ConflictKind, _ left: FigureClaim, _ right: FigureClaim
  ) -> SheetConflict {
    SheetConflict(
      found: kind, (left.place, left.text), (right.place, right.text),
      about: SheetConflict.about(left.nouns, right.nouns))
  }

  /// Figures that are about other things than they seem to be, as far as no closer pair holds them.
  private func lookAlikes() -> [SheetConflict] {
    var byTopic: [String: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      if claim.unit == "%" {
        for good in claim.goods { byTopic["%\(good)", default: []].append(index) }
      } else if claim.isCount || claim.unit.isEmpty, claim.value >= 10_000 {
        if let counted = claim.counted { byTopic[counted, default: []].append(index) }
        for noun in claim.nouns where noun != claim.counted {
          byTopic[noun, default: []].append(index)
        }
      }
    }
    let paired = Set(pairs.map { [$0, $1] })
    var found: Set<[Int]> = []
    for (_, members) in byTopic where members.count <= CrossCheck.commonLimit / 4 {
      for (place, index) in members.enumerated() {
        for other in members.dropFirst(place + 1)
        where !paired.contains([index, other])
          && LookAlikes.areAlike(claims[index], claims[other])
        {
          found.insert([index, other])
        }
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
      conflict(.dateOrScope, claims[pair[0]], claims[pair[1]])
    }
  }
}
