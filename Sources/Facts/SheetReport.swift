import Articles
import Basics

/// What the gates say of a sheet.
package struct SheetReport: Sendable {
  /// Every fact of the sheet, in its order.
  package let facts: [CheckedFact]
  /// The articles the sheet names, as far as they could be read.
  package let articles: [ArticleID: Article]
  /// What is wrong with the sheet beyond single facts.
  package let problems: [SheetProblem]
  /// Where sources differ, ruled on or not.
  package let conflicts: [SheetConflict]

  package init(
    facts: [CheckedFact], articles: [ArticleID: Article], problems: [SheetProblem],
    conflicts: [SheetConflict]
  ) {
    self.facts = facts
    self.articles = articles
    self.problems = problems
    self.conflicts = conflicts
  }

  /// Every problem of the sheet and its facts, in the sheet's order.
  package var allProblems: [SheetProblem] {
    (problems + facts.flatMap(\.problems)).sorted { $0.place < $1.place }
  }

  /// The same report with problems of the whole sheet added; a fact is no less borne out for them.
  package func adding(_ others: [SheetProblem]) -> SheetReport {
    SheetReport(
      facts: facts, articles: articles, problems: problems + others, conflicts: conflicts)
  }

  /// How many facts have a status.
  package func count(of status: FactStatus) -> Int { facts.count { $0.status == status } }
}

/// Two sides of one question.
package struct SheetConflict: Hashable, Sendable {
  package let kind: ConflictKind
  package let claims: [Claim]
  package let facts: [FactID]
  package let isRuled: Bool
  /// What the claims are about: words that both passages share, as stems; empty where they show it
  /// themselves.
  package let about: String

  /// What one article says.
  package struct Claim: Hashable, Sendable {
    package let article: ArticleID
    package let paragraph: Int
    package let value: String
    package init(article: ArticleID, paragraph: Int, value: String) {
      self.article = article
      self.paragraph = paragraph
      self.value = value
    }
  }

  package init(
    kind: ConflictKind, claims: [Claim], facts: [FactID], isRuled: Bool, about: String = ""
  ) {
    self.about = about
    self.kind = kind
    self.claims = claims
    self.facts = facts
    self.isRuled = isRuled
  }
}
