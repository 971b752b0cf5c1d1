import Basics
import Memory

/// How well a model foretells, in figures and as a calibration chart.
package struct CalibrationView {
  private let screen: Screen
  private let evaluation: ModelEvaluation

  package init(screen: Screen, _ evaluation: ModelEvaluation) {
    self.screen = screen
    self.evaluation = evaluation
  }

  package var lines: [String] {
    let auc = evaluation.auc.map { decimal($0, 4) } ?? "–"
    let head = screen.language(
      de: """
        Bewertete Antworten  \(evaluation.reviews)
        Log Loss             \(decimal(evaluation.logLoss, 4))
        RMSE(bins)           \(decimal(evaluation.rmseBins, 4))
        AUC                  \(auc)

        Vorhergesagt → erinnert
        """,
      en: """
        Scored answers  \(evaluation.reviews)
        Log loss        \(decimal(evaluation.logLoss, 4))
        RMSE(bins)      \(decimal(evaluation.rmseBins, 4))
        AUC             \(auc)

        Foretold → recalled
        """)
    return head.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      + evaluation.calibration.map(row)
  }

  private func row(_ step: CalibrationStep) -> String {
    let figures = "\(decimal(step.foretold, 2)) → \(decimal(step.recalled, 2))"
    if screen.isPlain { return "\(figures), \(step.count)" }
    let room = min(40, max(10, screen.columns - 24))
    let bar = String(repeating: "█", count: Int((step.recalled * Double(room)).rounded()))
    let space = String(repeating: " ", count: room - bar.count)
    return "\(figures) \(bar)\(space) \(step.count)"
  }
}
