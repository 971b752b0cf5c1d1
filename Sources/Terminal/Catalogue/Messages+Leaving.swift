import Basics

/// What is said on the way out, and about lines that are too long.
extension Messages {
  var interruptOnceMore: String {
    language(
      de: "Ctrl-C noch einmal verlässt die Sitzung; alle Antworten sind gespeichert.",
      en: "Ctrl-C once more leaves the sitting; all answers are saved.")
  }

  func typedTooMuch(_ limit: Int) -> String {
    language(
      de: "Die Zeile war zu lang; nur die ersten \(limit) Zeichen zählen.",
      en: "The line was too long; only its first \(limit) characters count.")
  }
}
