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

  /// Reads the articles that a sheet names.
  ///
  /// Throws where one cannot be read; each is read once.
  package static func articles(
    of sheet: FactSheet, in folder: ArticleFolder
  ) throws(ArticlesError) -> [ArticleID: Article] {
    var articles: [ArticleID: Article] = [:]
    for id in sheet.articles { articles[id] = try folder.article(id) }
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
    ).conflicts()
    let hearing = ConflictHearing(stated: stated, found: found, contexts: contexts)
    let facts = contexts.map { context in
      var problems = FactChecks.all.flatMap { $0.problems(in: context) }
      problems += hearing.problems(of: context)
      return CheckedFact(
        fact: context.fact, status: status(context, hasProblems: !problems.isEmpty),
        anchors: context.evidence.map(\.anchor), problems: problems)
    }
    return SheetReport(
      facts: facts, articles: articles, problems: [], conflicts: stated + hearing.open)
  }

  private func status(_ context: FactContext, hasProblems: Bool) -> FactStatus {
    if hasProblems { return .unsupported }
    switch context.fact.declaredStatus {
    case .attributed: return .attributed
    case .contested: return .contested
    case .outdated: return .outdated
    case .corroborated, .supported, .unsupported, nil:
      if context.isContested { return .contested }
      return Independence.count(of: context) >= 2 ? .corroborated : .supported
    }
  }
}
