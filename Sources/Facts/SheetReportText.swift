import Articles
import Basics

/// A report as a teacher reads it: problems with their places, conflicts with both sides, counts.
package enum SheetReportText {
  /// The report's lines, harmless for a terminal.
  package static func lines(
    _ report: SheetReport, path: String, in language: InterfaceLanguage
  ) -> [String] {
    var lines = report.allProblems.map { neutralised($0.line(path: path, in: language)) }
    if !lines.isEmpty { lines.append("") }
    let conflicts = report.conflicts.flatMap { conflict($0, report, in: language) }
    if !conflicts.isEmpty { lines += conflicts + [""] }
    lines += counts(report, in: language)
    lines.append(verdict(report, in: language))
    return lines
  }

  private static func conflict(
    _ conflict: SheetConflict, _ report: SheetReport, in language: InterfaceLanguage
  ) -> [String] {
    let names = conflict.facts.map(\.text).joined(separator: ", ")
    let state =
      conflict.isRuled
      ? language(de: "entschieden", en: "ruled on") : language(de: "offen", en: "open")
    let head = heading(conflict.kind, in: language)
    let mark = conflict.kind.isHarmless && !conflict.isRuled ? head : "\(head) (\(state))"
    var lines = [neutralised(names.isEmpty ? "\(mark):" : "\(mark), \(names):")]
    for claim in conflict.claims {
      let paragraph = language(de: "Absatz", en: "paragraph")
      let source = report.articles[claim.article].map {
        CitationText.line($0.citation, in: language)
      }
      lines.append(
        neutralised(
          "  \(claim.value) – \(claim.article), \(paragraph) \(claim.paragraph)"
            + (source.map { ": \($0)" } ?? "")))
    }
    return lines
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

  private static func counts(_ report: SheetReport, in language: InterfaceLanguage) -> [String] {
    let rows = FactStatus.allCases.map { ($0, report.count(of: $0)) }.filter { $0.1 > 0 }
    let width = rows.map { String($0.1).count }.max() ?? 1
    return rows.map { status, count in
      let number = String(repeating: " ", count: width - String(count).count) + String(count)
      return "  \(number) \(name(of: status, in: language))"
    }
  }

  private static func verdict(_ report: SheetReport, in language: InterfaceLanguage) -> String {
    let problems = report.allProblems.count
    let facts = report.facts.count
    if problems == 0 {
      return language(
        de: facts == 1 ? "Der Fakt ist belegt." : "Alle \(facts) Fakten sind belegt.",
        en: facts == 1 ? "The fact is borne out." : "All \(facts) facts are borne out.")
    }
    return language(
      de: problems == 1
        ? "1 Stelle ist zu klären." : "\(problems) Stellen sind zu klären.",
      en: problems == 1 ? "1 place needs attention." : "\(problems) places need attention.")
  }

  /// What a status means, in two or three words.
  package static func name(of status: FactStatus, in language: InterfaceLanguage) -> String {
    switch status {
    case .corroborated:
      language(de: "von mehreren Quellen bestätigt", en: "corroborated by several sources")
    case .supported: language(de: "von einer Quelle belegt", en: "supported by one source")
    case .attributed: language(de: "zugeschrieben", en: "attributed to somebody")
    case .contested: language(de: "umstritten, entschieden", en: "contested, ruled on")
    case .outdated: language(de: "überholt", en: "outdated")
    case .unsupported: language(de: "nicht belegt", en: "unsupported")
    }
  }
}
