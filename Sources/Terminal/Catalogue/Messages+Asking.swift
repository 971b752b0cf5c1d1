import Basics
import Training

/// What is said with a question: prompts, where one is, how to answer.
extension Messages {
  var questionPrompt: String { isSpoken ? language(de: "Antwort: ", en: "Answer: ") : "› " }

  var pausePrompt: String {
    isSpoken
      ? language(de: "Weiter mit Enter: ", en: "Enter goes on: ")
      : language(de: "↵ weiter › ", en: "↵ go on › ")
  }

  var revealPrompt: String {
    isSpoken
      ? language(de: "Aufdecken mit Enter: ", en: "Enter reveals: ")
      : language(de: "↵ aufdecken › ", en: "↵ reveal › ")
  }

  var gradePrompt: String {
    isSpoken
      ? language(de: "Gewusst? j oder n, oder 1 bis 4: ", en: "Known? y or n, or 1 to 4: ")
      : language(de: "gewusst? j/n oder 1–4 › ", en: "known? y/n or 1–4 › ")
  }

  var startPrompt: String {
    isSpoken
      ? language(de: "Enter beginnt, q hört auf: ", en: "Enter begins, q quits: ")
      : language(de: "↵ beginnen, q aufhören › ", en: "↵ begin, q quit › ")
  }

  /// Where the answer belongs in a sentence.
  var gap: String { isSpoken ? language(de: "(Lücke)", en: "(blank)") : "______" }

  var firstSteps: String {
    language(
      de: "Enter allein heißt „weiß nicht“, ? zeigt alles, was man tippen kann.",
      en: "Enter alone means “don’t know”, ? shows all that can be typed.")
  }

  func position(_ place: Int, of total: Int) -> String {
    language(de: "\(place) von \(total)", en: "\(place) of \(total)")
  }

  func duration(_ seconds: Int) -> String {
    let minutes = seconds / 60
    if minutes == 0 { return language(de: "unter 1 min", en: "under 1 min") }
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  func timeLeft(_ time: AskedCard.TimeLeft) -> String {
    switch time {
    case .minutes(let minutes): language(de: "noch \(minutes) min", en: "\(minutes) min left")
    case .about(let minutes):
      language(de: "noch etwa \(minutes) min", en: "about \(minutes) min left")
    }
  }

  var new: String { language(de: "neu", en: "new") }
  var isCorrected: String { language(de: "berichtigt", en: "corrected") }
  var onceMore: String { language(de: "noch einmal", en: "once more") }
  var fillTheGap: String { language(de: "Was gehört in die Lücke?", en: "What fills the gap?") }
  var trueOrFalse: String {
    language(de: "Wahr oder falsch? (w / f)", en: "True or false? (t / f)")
  }

  func typeTheOrder(of count: Int) -> String {
    let example = (1...max(1, count)).reversed().map { "\($0)" }.joined(separator: " ")
    return language(
      de: "Die Zahlen in der richtigen Reihenfolge eingeben, zum Beispiel \(example)",
      en: "Type the numbers in the right order, such as \(example)")
  }
}
