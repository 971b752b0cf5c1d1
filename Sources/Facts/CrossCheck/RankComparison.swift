/// Compares the ranks of all articles.
enum RankComparison {
  static func conflicts(_ claims: [RankClaim]) -> [SheetConflict] {
    let groups = Dictionary(grouping: claims) { "\($0.dimension ?? "") \($0.head ?? "")" }
    return groups.sorted { $0.key < $1.key }.flatMap { _, members in
      CrossCheck.pairs(members) { $0.isAboutTheSame(as: $1) && $0.rank != $1.rank }.map {
        left, right in
        SheetConflict(
          found: .value, (left.place, left.text), (right.place, right.text),
          about: SheetConflict.about(left.nouns, right.nouns, left.head.map { [$0] } ?? []))
      }
    }
  }
}
