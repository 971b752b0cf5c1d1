import Articles
import Basics
import Language

/// Puts every fact of a sheet through the gates.
package struct SheetCheck: Sendable {
  private let sheet: FactSheet
  private let articles: [ArticleID: Article]

  package init(sheet: FactSheet, articles: [ArticleID: Article]) {
    self.sheet = sheet
    self.articles = articles
  }

  /// Reads the articles that a sheet rests on.
  ///
  /// Throws where one cannot be read; each is read once.
  package static func articles(
    _ ids: [ArticleID], in folder: ArticleFolder
  ) throws(ArticlesError) -> [ArticleID: Article] {
    var articles: [ArticleID: Article] = [:]
    for id in ids { articles[id] = try folder.article(id) }
    return articles
  }

  /// The verdict on each fact; linear in the number of facts and the length of their articles.
  package func run() -> SheetReport {
    let frame = SheetFrame(
      language: sheet.language, topics: Set(sheet.topics.map(\.slug)),
      articleIDs: Set(sheet.articles), articles: articles)
    let contexts = sheet.facts.map { FactContext(fact: $0, sheet: frame) }
    let stated = contexts.flatMap { StatedConflicts.conflicts(in: $0) }
    let found = CrossCheck(
      articles: sheet.articles.compactMap { articles[$0] }, language: sheet.language
    ).findings()
    let hearing = ConflictHearing(stated: stated, found: found.conflicts, contexts: contexts)
    let corroboration = Corroboration(found.agreements, articles: articles)
    let facts = contexts.map { context in
      var problems = FactChecks.all.flatMap { $0.problems(in: context) }
      problems += hearing.problems(of: context)
      let others = corroboration.evidence(for: context)
      return CheckedFact(
        fact: context.fact, status: status(context, problems, others),
        anchors: context.evidence.map(\.anchor), found: others, problems: problems)
    }
    return SheetReport(
      facts: facts, articles: articles, problems: [], conflicts: stated + hearing.open)
  }

  /// Sources that differ contest a fact also before the author has ruled.
  private func status(
    _ context: FactContext, _ problems: [SheetProblem], _ found: [FoundEvidence]
  ) -> FactStatus {
    if !problems.isEmpty {
      let isOnlyContested = problems.allSatisfy { SheetCheck.contesting.contains($0.code) }
      return isOnlyContested && context.fact.declaredStatus != .outdated
        ? .contested : .unsupported
    }
    switch context.fact.declaredStatus {
    case .attributed: return .attributed
    case .contested: return .contested
    case .outdated: return .outdated
    case .corroborated, .supported, .unsupported, nil:
      if context.isContested { return .contested }
      let count = Independence.count(of: context, found: found, articles: articles)
      return count >= 2 ? .corroborated : .supported
    }
  }

  private static let contesting: Set<String> = ["conflict-not-ruled", "missing-ruling"]
}
