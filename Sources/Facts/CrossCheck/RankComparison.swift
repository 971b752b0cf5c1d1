import Articles
import Basics
import Language

/// Compares the ranks of all articles.
struct RankComparison {
  private let claims: [RankClaim]
  private let likeness: Likeness
  private let subjects: [ArticleID: ArticleSubject]

  init(_ all: ArticleClaims, likeness: Likeness) {
    claims = all.ranks
    self.likeness = likeness
    subjects = all.subjects
  }

  func conflicts() -> [SheetConflict] {
    let groups = Dictionary(grouping: claims) { "\($0.dimension ?? "") \($0.head ?? "")" }
    var together = SubjectPairs(subjects)
    return groups.sorted { $0.key < $1.key }.flatMap { _, members in
      CrossCheck.pairs(members) { left, right in
        guard left.rank != right.rank else { return false }
        return left.isPlacing && right.isPlacing
          ? areOnePlacing(left, right, &together) : left.isAboutTheSame(as: right)
      }.map { left, right in
        SheetConflict(
          found: .value, (left.place, left.text), (right.place, right.text),
          about: SheetConflict.about(left.nouns, right.nouns, left.head.map { [$0] } ?? []))
      }
    }
  }

  private func isOnlyPlacing(_ claim: RankClaim) -> Bool {
    claims.count { $0.article == claim.article && $0.isPlacing } == 1
  }

  /// Whether both articles are of about the same day.
  private func isOneTime(_ left: RankClaim, _ right: RankClaim) -> Bool {
    guard let first = left.place.issued, let second = right.place.issued else { return false }
    return first.year == second.year && first.month == second.month
  }

  /// Whether the words around two places in a contest are about the same one.
  private func areOnePlacing(
    _ left: RankClaim, _ right: RankClaim, _ together: inout SubjectPairs
  ) -> Bool {
    guard left.article != right.article, !left.context.isOtherScope(than: right.context),
      let measure = likeness.measure(
        left.context, right.context,
        isOneSubject: together.areOne(left.article, right.article))
    else { return false }
    if measure.telling >= 2, measure.share >= 0.6, !measure.areNamedApart { return true }
    return isOnlyPlacing(left) && isOnlyPlacing(right) && isOneTime(left, right)
      && measure.close >= 1 && measure.share >= 0.5
  }
}
