import Basics
import Training

/// The result of a test.
extension Messages {
  var result: String { language(de: "Ergebnis", en: "Result") }

  func points(_ summary: SessionSummary) -> String {
    let points = number(summary.points)
    let percent = Int((summary.share * 100).rounded(.down))
    return language(
      de: "\(points) von \(summary.total) Punkten, \(percent) %: Note \(summary.mark)",
      en:
        "\(points) of \(summary.total) points, \(percent)%: mark \(summary.mark) (1 is best, 6 worst)"
    )
  }

  func unanswered(_ count: Int) -> String {
    language(
      count, de: ("1 Frage blieb ohne Antwort.", "\(count) Fragen blieben ohne Antwort."),
      en: ("1 question was left unanswered.", "\(count) questions were left unanswered."))
  }

  /// A number with at most one decimal.
  func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let text = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return language == .german ? String(text.map { $0 == "." ? "," : $0 }) : text
  }
}
