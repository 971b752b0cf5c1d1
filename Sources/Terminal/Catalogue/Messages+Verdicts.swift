import Basics
import Memory
import Training

/// What an answer was worth, what was given and what is right.
extension Messages {
  func verdict(_ feedback: Feedback) -> String {
    if feedback.isOverruled {
      switch feedback.rating {
      case .again: return language(de: "Zählt als falsch", en: "Counts as wrong")
      case .easy: return language(de: "Zählt als leicht", en: "Counts as easy")
      case .hard, .good: return language(de: "Zählt als richtig", en: "Counts as right")
      }
    }
    switch feedback.judgement.verdict {
    case .accept, .note: return language(de: "Richtig", en: "Right")
    case .almost: return language(de: "Fast", en: "Almost")
    case .partial: return language(de: "Zum Teil richtig", en: "Partly right")
    case .reject: return language(de: "Falsch", en: "Wrong")
    case .unknown: return language(de: "Nicht gewusst", en: "Not known")
    }
  }

  /// A deck that was built with another answer since the learner last gave one.
  var wasCorrected: String {
    language(
      de: "Diese Antwort wurde berichtigt, seit sie zuletzt gefragt war.",
      en: "This answer was corrected since it was last asked.")
  }

  func corrected(from former: String, to now: String) -> String {
    language(
      de: "Diese Antwort wurde berichtigt: früher „\(former)“, jetzt „\(now)“.",
      en: "This answer was corrected: formerly “\(former)”, now “\(now)”.")
  }

  var almostRetry: String {
    language(
      de: "Fast! Noch ein Versuch, er zählt nicht als Fehler.",
      en: "Almost! One more try; it is no miss.")
  }

  /// What stands before the right answer, before what was typed, and before what was picked.
  var rightIs: String { language(de: "Richtig ist:", en: "The answer is:") }
  var youTyped: String { language(de: "Getippt:", en: "You typed:") }
  var youPicked: String { language(de: "Gewählt:", en: "You picked:") }

  func statementIs(_ isTrue: Bool) -> String {
    isTrue
      ? language(de: "Die Aussage ist wahr.", en: "The statement is true.")
      : language(de: "Die Aussage ist falsch.", en: "The statement is false.")
  }
}
