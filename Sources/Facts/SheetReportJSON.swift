import Articles
import Basics

/// A report in the shape that other programs read (docs/formats.md, "Check report").
package enum SheetReportJSON {
  /// The report as one JSON document; sentences in the language given.
  package static func json(_ report: SheetReport, in language: InterfaceLanguage) -> JSONValue {
    .object([
      "facts": .array(report.facts.map { fact($0, in: language) }),
      "conflicts": .array(report.conflicts.map(conflict)),
      "problems": .array(report.problems.map { problem($0, in: language) }),
      "summary": summary(report),
    ])
  }

  private static func fact(_ checked: CheckedFact, in language: InterfaceLanguage) -> JSONValue {
    .object([
      "id": .string(checked.fact.id.text),
      "status": .string(checked.status.rawValue),
      "evidence": .array(
        zip(checked.fact.evidence, checked.anchors).map(evidence) + checked.found.map(found)),
      "problems": .array(checked.problems.map { problem($0, in: language) }),
    ])
  }

  private static func evidence(_ evidence: Evidence, _ anchor: AnchorResult) -> JSONValue {
    let name =
      switch anchor {
      case .exact: "exact"
      case .moved: "moved"
      case .lost: "lost"
      }
    return .object([
      "article": .string(evidence.article.text),
      "paragraph": .integer(evidence.paragraph),
      "stance": .string(evidence.stance.rawValue),
      "anchor": .string(name),
      "start": anchor.selectors.map { .integer($0.start) },
      "end": anchor.selectors.map { .integer($0.end) },
    ])
  }

  /// What the program found besides: it supports, and its place is exact.
  private static func found(_ evidence: FoundEvidence) -> JSONValue {
    .object([
      "article": .string(evidence.article.text),
      "paragraph": .integer(evidence.paragraph),
      "stance": .string(Stance.supports.rawValue),
      "anchor": .string("exact"),
      "start": .integer(evidence.range.lowerBound),
      "end": .integer(evidence.range.upperBound),
      "found": .bool(true),
    ])
  }

  private static func problem(
    _ problem: SheetProblem, in language: InterfaceLanguage
  ) -> JSONValue {
    .object([
      "code": .string(problem.code),
      "message": .string(language(de: problem.german, en: problem.english)),
      "line": .integer(problem.place.line),
      "column": .integer(problem.place.column),
    ])
  }

  private static func conflict(_ conflict: SheetConflict) -> JSONValue {
    .object([
      "kind": .string(conflict.kind.rawValue),
      "claims": .array(
        conflict.claims.map { claim in
          .object([
            "article": .string(claim.article.text),
            "paragraph": .integer(claim.paragraph),
            "value": .string(claim.value),
          ])
        }),
      "facts": .strings(conflict.facts.map(\.text)),
      "ruled": .bool(conflict.isRuled),
    ])
  }

  private static func summary(_ report: SheetReport) -> JSONValue {
    var counts = JSONObject()
    for status in FactStatus.allCases {
      counts[status.rawValue] = .integer(report.count(of: status))
    }
    return .object([
      "facts": .integer(report.facts.count),
      "articles": .integer(report.articles.count),
      "problems": .integer(report.allProblems.count),
      "conflicts": .integer(report.conflicts.count),
      "ruled": .integer(report.conflicts.count(where: \.isRuled)),
      "status": .object(counts),
    ])
  }
}
