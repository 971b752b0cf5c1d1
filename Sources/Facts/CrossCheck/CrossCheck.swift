import Articles
import Basics
import Language

/// Gate 3: looks through all articles of a sheet for figures about the same thing that differ.
///
/// Two figures are about the same thing when they have the same unit and most nouns of the shorter
/// passage, at least one of them not all over the articles. Only the most similar figure of each other
/// article is compared, so that a look-alike never hides an agreement.
package struct CrossCheck: Sendable {
  private let articles: [Article]
  private let language: WritingLanguage

  /// Nouns in so many figures single out nothing.
  private static let commonLimit = 200
  private static let conflictLimit = 1000

  package init(articles: [Article], language: WritingLanguage) {
    self.articles = articles
    self.language = language
  }

  /// The conflicts in the order of the articles, none of them ruled on.
  package func conflicts() -> [SheetConflict] {
    pairs().map { left, right in
      SheetConflict(
        kind: FigureAgreement.kind(left, right), claims: [claim(left), claim(right)], facts: [],
        isRuled: false)
    }
  }

  private func claim(_ claim: FigureClaim) -> SheetConflict.Claim {
    SheetConflict.Claim(article: claim.article, paragraph: claim.paragraph, value: claim.text)
  }

  private func pairs() -> [(FigureClaim, FigureClaim)] {
    var claims: [FigureClaim] = []
    var counts: [String: Int] = [:]
    var sentences = 0
    for article in articles {
      let found = ClaimFinder(article, language: language).run()
      claims += found.claims
      counts.merge(found.nounCounts, uniquingKeysWith: +)
      sentences += found.sentences
    }
    let everywhere = Set(counts.filter { $0.value >= 6 && $0.value * 12 > sentences }.keys)
    var byNoun: [String: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      for noun in claim.nouns where !everywhere.contains(noun) {
        byNoun[noun, default: []].append(index)
      }
    }
    var found: [(FigureClaim, FigureClaim)] = []
    var seen: Set<[Int]> = []
    for index in claims.indices {
      for other in rivals(of: index, claims, byNoun, everywhere) {
        guard seen.insert([min(index, other), max(index, other)]).inserted,
          !FigureAgreement.agree(claims[index], claims[other])
        else { continue }
        found.append((claims[min(index, other)], claims[max(index, other)]))
        if found.count >= CrossCheck.conflictLimit { return found }
      }
    }
    return found
  }

  /// For each other article, its figure most like this one, where that is like enough.
  private func rivals(
    of index: Int, _ claims: [FigureClaim], _ byNoun: [String: [Int]], _ everywhere: Set<String>
  ) -> [Int] {
    let claim = claims[index]
    var candidates: Set<Int> = []
    for noun in claim.nouns {
      guard let others = byNoun[noun], others.count <= CrossCheck.commonLimit else { continue }
      candidates.formUnion(
        others.filter { claims[$0].article != claim.article && claims[$0].unit == claim.unit })
    }
    var best: [ArticleID: (index: Int, likeness: Double)] = [:]
    for other in candidates.sorted() {
      let likeness = likeness(claim, claims[other], everywhere)
      let article = claims[other].article
      guard likeness > best[article]?.likeness ?? 0 else { continue }
      best[article] = (other, likeness)
    }
    return best.values.map(\.index).sorted()
  }

  /// The share of the shorter passage's nouns that both have; 0 where that is too little.
  private func likeness(
    _ left: FigureClaim, _ right: FigureClaim, _ everywhere: Set<String>
  ) -> Double {
    let shared = left.nouns.intersection(right.nouns)
    let telling = shared.subtracting(everywhere).count
    let share = Double(shared.count) / Double(max(1, min(left.nouns.count, right.nouns.count)))
    let isShare = left.unit == "%"
    guard telling >= (isShare || left.isCount ? 2 : 1), share >= (isShare ? 0.75 : 0.5) else {
      return 0
    }
    return share + Double(telling) / 100
  }
}
