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

  /// The conflicts in the order of the articles, none of them ruled on: figures, look-alikes, ranks,
  /// years of events, names.
  package func conflicts() -> [SheetConflict] {
    var names = NameLedger()
    var all = ArticleClaims()
    for article in articles {
      let found = ClaimFinder(article, language: language).run(&names)
      all.figures += found.figures
      all.ranks += found.ranks
      all.events += found.events
      all.nounCounts.merge(found.nounCounts, uniquingKeysWith: +)
      all.sentences += found.sentences
    }
    let everywhere = Set(
      all.nounCounts.filter { $0.value >= 6 && $0.value * 12 > all.sentences }.keys)
    let conflicts =
      figures(all.figures, everywhere) + ranks(all.ranks) + events(all.events, everywhere)
      + NameVariants(names).conflicts()
    return Array(conflicts.prefix(CrossCheck.conflictLimit))
  }

  private func claim(_ claim: FigureClaim) -> SheetConflict.Claim {
    SheetConflict.Claim(article: claim.article, paragraph: claim.paragraph, value: claim.text)
  }

  private func figures(_ claims: [FigureClaim], _ everywhere: Set<String>) -> [SheetConflict] {
    var byNoun: [String: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      for noun in claim.nouns where !everywhere.contains(noun) {
        byNoun[noun, default: []].append(index)
      }
    }
    var pairs: [(FigureClaim, FigureClaim)] = []
    var seen: Set<[Int]> = []
    for index in claims.indices where !claims[index].unit.isEmpty {
      for other in rivals(of: index, claims, byNoun, everywhere) {
        let pair = [min(index, other), max(index, other)]
        guard seen.insert(pair).inserted, !FigureAgreement.agree(claims[index], claims[other])
        else { continue }
        pairs.append((claims[pair[0]], claims[pair[1]]))
        if pairs.count >= CrossCheck.conflictLimit { break }
      }
    }
    let differing = pairs.map { left, right in
      SheetConflict(
        kind: FigureAgreement.kind(left, right), claims: [claim(left), claim(right)], facts: [],
        isRuled: false, about: CrossCheck.about(left.nouns, right.nouns))
    }
    return differing + lookAlikes(claims, but: seen)
  }

  /// Figures that are about other things than they seem to be, as far as no closer pair holds them.
  private func lookAlikes(_ claims: [FigureClaim], but seen: Set<[Int]>) -> [SheetConflict] {
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
    var pairs: Set<[Int]> = []
    for (_, members) in byTopic where members.count <= CrossCheck.commonLimit / 4 {
      for (place, index) in members.enumerated() {
        for other in members.dropFirst(place + 1)
        where !seen.contains([min(index, other), max(index, other)])
          && LookAlikes.areAlike(claims[index], claims[other])
        {
          pairs.insert([min(index, other), max(index, other)])
        }
      }
    }
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
      SheetConflict(
        kind: .dateOrScope, claims: pair.map { claim(claims[$0]) }, facts: [], isRuled: false,
        about: CrossCheck.about(claims[pair[0]].nouns, claims[pair[1]].nouns))
    }
  }

  private func ranks(_ claims: [RankClaim]) -> [SheetConflict] {
    let groups = Dictionary(grouping: claims) { "\($0.dimension ?? "") \($0.head ?? "")" }
    return groups.sorted { $0.key < $1.key }.flatMap { _, members -> [SheetConflict] in
      CrossCheck.pairs(members) { $0.contradicts($1) }.map { left, right in
        SheetConflict(
          kind: .value,
          claims: [left, right].map {
            SheetConflict.Claim(article: $0.article, paragraph: $0.paragraph, value: $0.text)
          }, facts: [], isRuled: false,
          about: CrossCheck.about(left.nouns, right.nouns, left.head.map { [$0] } ?? []))
      }
    }
  }

  private func events(_ claims: [EventClaim], _ everywhere: Set<String>) -> [SheetConflict] {
    var groups: [String: [EventClaim]] = [:]
    for claim in claims {
      let topics = claim.nouns.subtracting(everywhere).union(claim.subject.map { [$0] } ?? [])
      for topic in topics { groups["\(claim.event) \(topic)", default: []].append(claim) }
    }
    var seen: Set<[EventClaim]> = []
    return groups.sorted { $0.key < $1.key }.flatMap { _, members -> [SheetConflict] in
      CrossCheck.pairs(members) { $0.contradicts($1, everywhere: everywhere) }.compactMap {
        left, right in
        guard seen.insert([left, right]).inserted else { return nil }
        return SheetConflict(
          kind: .value,
          claims: [left, right].map {
            SheetConflict.Claim(article: $0.article, paragraph: $0.paragraph, value: $0.text)
          }, facts: [], isRuled: false,
          about: CrossCheck.about(left.nouns, right.nouns, left.subject.map { [$0] } ?? []))
      }
    }
  }

  /// The stems that two passages share, or else what both name.
  private static func about(
    _ left: Set<String>, _ right: Set<String>, _ named: [String] = []
  ) -> String {
    let shared = left.intersection(right).subtracting(named).sorted()
    return (named + shared).prefix(6).joined(separator: " ")
  }

  /// The pairs of a small group for which something holds; a large group singles out nothing.
  private static func pairs<Claim>(
    _ members: [Claim], where holds: (Claim, Claim) -> Bool
  ) -> [(Claim, Claim)] {
    guard members.count <= commonLimit else { return [] }
    var pairs: [(Claim, Claim)] = []
    for (index, left) in members.enumerated() {
      for right in members.dropFirst(index + 1) where holds(left, right) {
        pairs.append((left, right))
      }
    }
    return pairs
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
