import Articles
import Basics

/// Two articles that say the same about the same thing.
struct Agreement: Hashable, Sendable {
  let left: Side
  let right: Side
  /// Whether both give the same figure, not only figures that can both be right.
  let isExact: Bool

  /// What one of them says, and in which sentence.
  struct Side: Hashable, Sendable {
    let place: ClaimPlace
    /// The figure or date as it is written.
    let text: String
  }

  /// The side in another article and its counterpart, seen from one article.
  func sides(from article: ArticleID) -> (own: Side, other: Side)? {
    if left.place.article == article { return (left, right) }
    if right.place.article == article { return (right, left) }
    return nil
  }
}

/// What the cross-check finds between the articles of a sheet.
struct CrossFindings: Sendable {
  let conflicts: [SheetConflict]
  let agreements: [Agreement]
}
