import Basics
import Memory
import Terminal

/// What came of a fit, as JSON and as text.
struct FitView {
  let fit: Fit
  let language: InterfaceLanguage

  init(_ fit: Fit, _ language: InterfaceLanguage) {
    self.fit = fit
    self.language = language
  }

  private var before: ModelEvaluation { fit.outcome.before }
  private var after: ModelEvaluation { fit.outcome.after }

  var json: JSONObject {
    [
      "weights": .array(fit.outcome.weights.values.map { .number($0) }),
      "reviews": .integer(after.reviews),
      "logLoss": .object(["before": .number(before.logLoss), "after": .number(after.logLoss)]),
      "rmseBins": .object(["before": .number(before.rmseBins), "after": .number(after.rmseBins)]),
      "seconds": .number(fit.seconds),
    ]
  }

  var text: String {
    let loss = FitView.change(before.logLoss, after.logLoss)
    let bins = FitView.change(before.rmseBins, after.rmseBins)
    let head = language(
      de: """
        Bewertete Antworten  \(after.reviews)
        Log Loss             \(loss)
        RMSE(bins)           \(bins)
        Gewichte
        """,
      en: """
        Scored answers  \(after.reviews)
        Log loss        \(loss)
        RMSE(bins)      \(bins)
        Weights
        """)
    return ([head] + rows).joined(separator: "\n")
  }

  /// The weights, six a row, so that they fit on 80 columns.
  private var rows: [String] {
    let numbers = fit.outcome.weights.values.map { decimal($0, 4) }
    return stride(from: 0, to: numbers.count, by: 6).map { start in
      let row = numbers[start..<min(start + 6, numbers.count)]
      return "  " + row.joined(separator: ", ") + (start + 6 < numbers.count ? "," : "")
    }
  }

  static func change(_ old: Double, _ new: Double) -> String {
    "\(decimal(old, 4)) → \(decimal(new, 4))"
  }
}
