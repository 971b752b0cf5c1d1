import Basics
import Facts

/// A check's report on a screen: wrapped, with what needs attention set off.
package enum ReportView {
  /// The report's lines as they are printed; on a plain screen each stays one line, so that other programs
  /// can read file, line and column.
  package static func lines(_ report: [ReportLine], on screen: Screen) -> [String] {
    guard !screen.isPlain else { return report.map(\.text) }
    return report.flatMap { line -> [String] in
      switch line.kind {
      case .blank: [""]
      case .problem: screen.paragraph(line.text, marker: "✗ ", indent: 0, .wrong)
      case .heading: screen.paragraph(line.text, indent: 0, .strong)
      case .openConflict: screen.paragraph(line.text, marker: "! ", indent: 0, .near)
      case .claim: screen.paragraph(line.text, marker: "· ", indent: 2)
      case .count(let status): screen.paragraph(line.text, indent: 2, ink(status))
      case .verdict(let isFine):
        screen.paragraph(
          line.text, marker: isFine ? "✓ " : "✗ ", indent: 0, isFine ? .right : .wrong)
      }
    }
  }

  private static func ink(_ status: FactStatus) -> Screen.Ink {
    switch status {
    case .corroborated: .right
    case .supported, .attributed: .plain
    case .contested: .near
    case .outdated: .faint
    case .unsupported: .wrong
    }
  }
}
