import Basics
import Facts

/// What a build came to: how many cards of which kind, what was left out, what the item rules object to.
package struct BuildReport: Sendable {
  package let deck: Deck
  package let skipped: [SkippedQuestion]
  package let findings: [ItemFinding]

  package init(deck: Deck, skipped: [SkippedQuestion], findings: [ItemFinding]) {
    self.deck = deck
    self.skipped = skipped
    self.findings = findings
  }

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The lines for people: errors, facts without any question and what is missing for a reason that needs
  /// attention, then, where wanted, warnings, every other missing question and the figures of the deck, then the
  /// sum.
  package func lines(
    sheet path: String, withWarnings: Bool, in language: InterfaceLanguage
  ) -> [String] {
    var lines: [String] = []
    for finding in findings where finding.severity == .error || withWarnings {
      lines.append(line(finding, path, language))
    }
    let asked = Set(deck.cards.map(\.fact))
    for skip in skipped where skip.isNotable || withWarnings || !asked.contains(skip.fact) {
      lines.append("\(path):\(skip.place.line): \(skip.sentence(in: language))")
    }
    if withWarnings { lines += DeckStatistics(of: deck).lines(in: language) }
    lines.append(sum(in: language))
    let quiet = findings.count { $0.severity != .error }
    if !withWarnings, quiet > 0 {
      lines.append(
        language(
          de: "\(quiet) Hinweise; „--warnings“ zeigt sie.",
          en: "\(quiet) warnings; “--warnings” shows them."))
    }
    return lines
  }

  /// One line for each error of the item rules.
  package func errorLines(sheet path: String, in language: InterfaceLanguage) -> [String] {
    findings.filter { $0.severity == .error }.map { line($0, path, language) }
  }

  private func line(
    _ finding: ItemFinding, _ path: String, _ language: InterfaceLanguage
  ) -> String {
    let place = finding.place.map { "\(path):\($0.line): " } ?? "\(path): "
    let card = finding.card.map { "\($0.text): " } ?? ""
    let rule = language(
      de: "(Regel \(finding.rule), \(finding.code))", en: "(rule \(finding.rule), \(finding.code))")
    return "\(place)\(severityName(finding.severity, language)): \(card)"
      + "\(finding.sentence(in: language)) \(rule)"
  }

  private func severityName(_ severity: ItemSeverity, _ language: InterfaceLanguage) -> String {
    switch severity {
    case .error: language(de: "Fehler", en: "error")
    case .warning: language(de: "Hinweis", en: "warning")
    case .statistic: language(de: "Zahl", en: "figure")
    }
  }

  private func sum(in language: InterfaceLanguage) -> String {
    let facts = Set(deck.cards.map(\.fact)).count
    let kinds = QuestionKind.allCases.map { kind in
      "\(deck.cards.count { $0.question.kind == kind }) \(kind.rawValue)"
    }.joined(separator: ", ")
    return language(
      de: "\(deck.cards.count) Karten aus \(facts) Fakten: \(kinds).",
      en: "\(deck.cards.count) cards from \(facts) facts: \(kinds).")
  }

  /// The same for programs, with the coverage where it is wanted.
  package func json(
    in language: InterfaceLanguage, coverage: Coverage? = nil
  ) -> JSONValue {
    .object([
      "cards": .integer(deck.cards.count),
      "coverage": coverage?.json,
      "facts": .integer(Set(deck.cards.map(\.fact)).count),
      "findings": .array(
        findings.map { finding in
          .object([
            "card": finding.card.map { .string($0.text) },
            "code": .string(finding.code),
            "column": finding.place.map { .integer($0.column) },
            "line": finding.place.map { .integer($0.line) },
            "message": .string(finding.sentence(in: language)),
            "rule": .integer(finding.rule),
            "severity": .string(finding.severity.rawValue),
          ])
        }),
      "kinds": .object(
        JSONObject(
          members: QuestionKind.allCases.map { kind in
            (kind.rawValue, .integer(deck.cards.count { $0.question.kind == kind }))
          })),
      "statistics": DeckStatistics(of: deck).json,
      "skipped": .array(
        skipped.map { skip in
          .object([
            "fact": .string(skip.fact.text),
            "kind": skip.kind.map { .string($0.rawValue) },
            "line": .integer(skip.place.line),
            "message": .string(skip.sentence(in: language)),
          ])
        }),
    ])
  }
}
