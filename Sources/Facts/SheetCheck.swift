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
    var conflicts: [SheetConflict] = []
    let facts = sheet.facts.map { fact in
      let context = FactContext(fact: fact, sheet: frame)
      conflicts += StatedConflicts.conflicts(in: context)
      let problems = FactChecks.all.flatMap { $0.problems(in: context) }
      return CheckedFact(
        fact: fact, status: status(context, hasProblems: !problems.isEmpty),
        anchors: context.evidence.map(\.anchor), problems: problems)
    }
    return SheetReport(facts: facts, articles: articles, problems: [], conflicts: conflicts)
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
