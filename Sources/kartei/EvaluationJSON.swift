import Basics
import Memory

/// An evaluation as JSON.
enum EvaluationJSON {
  static func json(_ evaluation: ModelEvaluation) -> JSONValue {
    let steps = evaluation.calibration.map { step in
      JSONValue.object([
        "from": .number(Double(step.step) / 10), "reviews": .integer(step.count),
        "foretold": .number(step.foretold), "recalled": .number(step.recalled),
      ])
    }
    return .object([
      "reviews": .integer(evaluation.reviews), "logLoss": .number(evaluation.logLoss),
      "rmseBins": .number(evaluation.rmseBins),
      "auc": evaluation.auc.map { .number($0) } ?? .null, "calibration": .array(steps),
    ])
  }
}
