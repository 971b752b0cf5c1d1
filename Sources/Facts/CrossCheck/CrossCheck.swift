import Articles
import Basics
import Language

/// Gate 3: looks through all articles of a sheet for statements about the same thing, and compares them.
///
/// Figures, scores, ranks, dates of events and names. What agrees is told from what differs, and what only
/// looks alike from both.
package struct CrossCheck: Sendable {
  private let articles: [Article]
  private let language: WritingLanguage

  /// Claims in so large a group single out nothing.
  static let commonLimit = 200
  private static let conflictLimit = 1000

  package init(articles: [Article], language: WritingLanguage) {
    self.articles = articles
    self.language = language
  }

  /// The conflicts in the order of the articles, none of them ruled on: figures, look-alikes, ranks,
  /// years of events, names.
  package func conflicts() -> [SheetConflict] { findings().conflicts }

  /// What differs and what agrees.
  func findings() -> CrossFindings {
    var names = NameLedger()
    var all = ArticleClaims()
    for article in articles { all.add(ClaimFinder(article, language: language).run(&names)) }
    let everywhere = Set(
      all.nounCounts.filter { $0.value >= 6 && $0.value * 12 > all.sentences }.keys)
    let likeness = Likeness(everywhere: everywhere)
    let figures = FigureComparison(all, likeness: likeness).findings()
    let events = EventComparison(all, likeness: likeness).findings()
    let differing = StatusComparison(articles: articles, language: language)
      .differing(in: figures.agreements)
    let conflicts =
      figures.conflicts + RankComparison(all, likeness: likeness).conflicts() + events.conflicts
      + differing.map(StatusComparison.conflict)
      + NameVariants(names).conflicts()
    return CrossFindings(
      conflicts: Array(conflicts.prefix(CrossCheck.conflictLimit)),
      agreements: figures.agreements.filter { !differing.contains($0) } + events.agreements)
  }

  /// The pairs of a small group for which something holds; a large group singles out nothing.
  static func pairs<Claim>(
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
}

extension SheetConflict {
  /// Two claims that the program itself found.
  init(
    found kind: ConflictKind, _ left: (place: ClaimPlace, text: String),
    _ right: (place: ClaimPlace, text: String), about: String
  ) {
    self.init(
      kind: kind,
      claims: [left, right].map {
        Claim(article: $0.place.article, paragraph: $0.place.paragraph, value: $0.text)
      }, facts: [], isRuled: false, about: about)
  }

  /// The stems that two passages share, or else what both name.
  static func about(
    _ left: Set<String>, _ right: Set<String>, _ named: [String] = []
  ) -> String {
    let shared = left.intersection(right).map(ContextWords.shown).filter { !named.contains($0) }
      .sorted()
    return (named + shared).prefix(6).joined(separator: " ")
  }
}
