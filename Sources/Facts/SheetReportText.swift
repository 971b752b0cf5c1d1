import Articles
import Basics

/// A report as a teacher reads it: problems with their places, conflicts with both sides, counts.
package enum SheetReportText {
  /// The report's lines, harmless for a terminal.
  package static func lines(
    _ report: SheetReport, path: String, in language: InterfaceLanguage
  ) -> [String] {
    parts(report, path: path, in: language).map(\.text)
  }

  /// The report's lines with what each of them is, harmless for a terminal.
  package static func parts(
    _ report: SheetReport, path: String, in language: InterfaceLanguage
  ) -> [ReportLine] {
    let blocks: [[ReportLine]] = [
      report.allProblems.map { ReportLine(.problem, $0.line(path: path, in: language)) },
      report.conflicts.flatMap { conflict($0, report, in: language) },
      found(report, in: language),
      counts(report, in: language) + [verdict(report, in: language)],
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [ReportLine(.blank, "")]))
  }

  /// What other articles say as well, without the sheet citing them.
  private static func found(
    _ report: SheetReport, in language: InterfaceLanguage
  ) -> [ReportLine] {
    let lines = report.facts.flatMap { checked in
      checked.found.map { evidence in
        ReportLine(
          .claim,
          "  \(checked.fact.id): \(evidence.text) – "
            + source(evidence.article, evidence.paragraph, report, in: language))
      }
    }
    guard !lines.isEmpty else { return [] }
    let head = language(
      de: "Auch anderswo gesagt (selbst gefunden):", en: "Said elsewhere too (found by itself):")
    return [ReportLine(.heading, head)] + lines
  }

  private static func source(
    _ article: ArticleID, _ paragraph: Int, _ report: SheetReport, in language: InterfaceLanguage
  ) -> String {
    let word = language(de: "Absatz", en: "paragraph")
    let citation = report.articles[article].map { CitationText.line($0.citation, in: language) }
    return "\(article), \(word) \(paragraph)" + (citation.map { ": \($0)" } ?? "")
  }

  private static func conflict(
    _ conflict: SheetConflict, _ report: SheetReport, in language: InterfaceLanguage
  ) -> [ReportLine] {
    let names = conflict.facts.map(\.text).joined(separator: ", ")
    let state =
      conflict.isRuled
      ? language(de: "entschieden", en: "ruled on") : language(de: "offen", en: "open")
    let name = heading(conflict.kind, in: language)
    let mark = conflict.kind.isHarmless && !conflict.isRuled ? name : "\(name) (\(state))"
    let isOpen = !conflict.kind.isHarmless && !conflict.isRuled
    let head = names.isEmpty ? "\(mark):" : "\(mark), \(names):"
    return [ReportLine(isOpen ? .openConflict : .heading, head)]
      + conflict.claims.map { claim in
        ReportLine(
          .claim,
          "  \(claim.value) – " + source(claim.article, claim.paragraph, report, in: language))
      }
  }

  private static func heading(_ kind: ConflictKind, in language: InterfaceLanguage) -> String {
    switch kind {
    case .value: language(de: "Widerspruch", en: "Conflict")
    case .unit: language(de: "Andere Einheit oder Kommastelle", en: "Other unit or decimal point")
    case .dateOrScope:
      language(
        de: "Sieht gleich aus, meint anderes (Zeit oder Umfang)",
        en: "Looks alike, means something else (date or scope)")
    case .nameVariant:
      language(de: "Ein Name, verschieden geschrieben", en: "One name, spelt in several ways")
    case .status:
      language(de: "Hier behauptet, dort zugeschrieben", en: "Asserted here, attributed there")
    }
  }

  private static func counts(
    _ report: SheetReport, in language: InterfaceLanguage
  ) -> [ReportLine] {
    let rows = FactStatus.allCases.map { ($0, report.count(of: $0)) }.filter { $0.1 > 0 }
    let width = rows.map { String($0.1).count }.max() ?? 1
    return rows.map { status, count in
      let number = String(repeating: " ", count: width - String(count).count) + String(count)
      return ReportLine(.count(status), "  \(number) \(name(of: status, in: language))")
    }
  }

  private static func verdict(
    _ report: SheetReport, in language: InterfaceLanguage
  ) -> ReportLine {
    let problems = report.allProblems.count
    let facts = report.facts.count
    if problems == 0 {
      let text = language(
        de: facts == 1 ? "Der Fakt ist belegt." : "Alle \(facts) Fakten sind belegt.",
        en: facts == 1 ? "The fact is borne out." : "All \(facts) facts are borne out.")
      return ReportLine(.verdict(isFine: true), text)
    }
    let text = language(
      de: problems == 1
        ? "1 Stelle ist zu klären." : "\(problems) Stellen sind zu klären.",
      en: problems == 1 ? "1 place needs attention." : "\(problems) places need attention.")
    return ReportLine(.verdict(isFine: false), text)
  }

  /// What a status means, in two or three words.
  package static func name(of status: FactStatus, in language: InterfaceLanguage) -> String {
    switch status {
    case .corroborated:
      language(de: "von mehreren Quellen bestätigt", en: "corroborated by several sources")
    case .supported: language(de: "von einer Quelle belegt", en: "supported by one source")
    case .attributed: language(de: "zugeschrieben", en: "attributed to somebody")
    case .contested: language(de: "umstritten", en: "contested by another source")
    case .outdated: language(de: "überholt", en: "outdated")
    case .unsupported: language(de: "nicht belegt", en: "unsupported")
    }
  }
}
