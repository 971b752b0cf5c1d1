import Basics
import Memory
import Terminal

/// Whether fitted weights were adopted, and why, as JSON and as text.
struct AdoptionView {
  let fit: FitView
  let adoption: WeightAdoption
  let isAdopted: Bool
  let isTrial: Bool
  let language: InterfaceLanguage

  var json: String {
    var object = fit.json
    object["heldOut"] = adoption.heldOut.map { heldOut in
      .object([
        "reviews": .integer(heldOut.new.reviews),
        "old": json(heldOut.old), "new": json(heldOut.new),
      ])
    }
    object["adopted"] = .bool(isAdopted && !isTrial)
    return JSONWriter.line(.object(object))
  }

  private func json(_ evaluation: ModelEvaluation) -> JSONValue {
    .object([
      "logLoss": .number(evaluation.logLoss), "rmseBins": .number(evaluation.rmseBins),
    ])
  }

  var text: String {
    guard let heldOut = adoption.heldOut else { return "\(fit.text)\n\n\(decision)" }
    let loss = FitView.change(heldOut.old.logLoss, heldOut.new.logLoss)
    let bins = FitView.change(heldOut.old.rmseBins, heldOut.new.rmseBins)
    let figures = language(
      de: """
        An \(heldOut.new.reviews) Antworten, die keine der beiden gesehen hatten, bisherige → neue Gewichte:
        Log Loss             \(loss)
        RMSE(bins)           \(bins)
        """,
      en: """
        On \(heldOut.new.reviews) answers that neither had seen, weights so far → new ones:
        Log loss        \(loss)
        RMSE(bins)      \(bins)
        """)
    return "\(fit.text)\n\n\(figures)\n\n\(decision)"
  }

  private var decision: String {
    guard adoption.heldOut != nil else {
      let (found, needed) = (adoption.unseen, WeightAdoption.leastHeldOut)
      return language(
        de:
          "Die Gewichte bleiben: Es gibt erst \(found) von \(needed) Antworten, an denen sich neue messen ließen.",
        en:
          "The weights stay: there are only \(found) of the \(needed) answers on which to measure new ones."
      )
    }
    guard isAdopted else {
      return language(
        de: "Die Gewichte bleiben: Neue sagen nicht besser vorher.",
        en: "The weights stay: new ones do not foretell better.")
    }
    guard !isTrial else {
      return language(
        de: "Die neuen Gewichte sagen besser vorher; „kartei fit“ würde sie übernehmen.",
        en: "The new weights foretell better; “kartei fit” would adopt them.")
    }
    return language(
      de:
        "Die neuen Gewichte sagen besser vorher und gelten ab jetzt; „kartei fit --back“ kehrt zu den bisherigen zurück.",
      en:
        "The new weights foretell better and are in force now; “kartei fit --back” returns to those so far."
    )
  }
}
