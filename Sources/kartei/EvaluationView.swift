import Basics
import Memory

/// An evaluation as JSON and as text with a calibration chart.
struct EvaluationView {
  let evaluation: ModelEvaluation
  let language: InterfaceLanguage

  init(_ evaluation: ModelEvaluation, language: InterfaceLanguage) {
    self.evaluation = evaluation
    self.language = language
  }

  var json: String {
    let steps = evaluation.calibration.map { step in
      JSONValue.object([
        "from": .number(Double(step.step) / 10), "reviews": .integer(step.count),
        "foretold": .number(step.foretold), "recalled": .number(step.recalled),
      ])
    }
    return JSONWriter.line(
      .object([
        "reviews": .integer(evaluation.reviews), "logLoss": .number(evaluation.logLoss),
        "rmseBins": .number(evaluation.rmseBins),
        "auc": evaluation.auc.map { .number($0) } ?? .null, "calibration": .array(steps),
      ]))
  }

  var text: String {
    let auc = evaluation.auc.map { decimal($0, 4) } ?? "–"
    let head = language(
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
    return ([head] + evaluation.calibration.map(row)).joined(separator: "\n")
  }

  private func row(_ step: CalibrationStep) -> String {
    let bar = String(repeating: "█", count: Int((step.recalled * 40).rounded()))
    let space = String(repeating: " ", count: 40 - bar.count)
    return
      "\(decimal(step.foretold, 2)) → \(decimal(step.recalled, 2)) \(bar)\(space) \(step.count)"
  }
}

/// A number with a fixed count of decimals, at most 6; the point is the language-neutral one.
func decimal(_ number: Double, _ decimals: Int) -> String {
  let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
  let scaled = (number * Double(scale)).rounded()
  guard scaled.magnitude < 9e15 else { return "\(number)" }
  let whole = Int(scaled.magnitude)
  let rest = String(whole % scale)
  let sign = scaled < 0 ? "-" : ""
  let zeros = String(repeating: "0", count: max(0, decimals - rest.count))
  return "\(sign)\(whole / scale).\(zeros)\(rest)"
}
