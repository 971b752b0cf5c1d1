import Basics

/// The end of a sitting: what it came to, and what to do next.
extension Messages {
  var done: String { language(de: "Geschafft", en: "Done") }

  func answered(_ cards: Int) -> String {
    language(
      cards, de: ("1 Karte beantwortet", "\(cards) Karten beantwortet"),
      en: ("1 card answered", "\(cards) cards answered"))
  }

  func rightAtOnce(_ cards: Int) -> String {
    language(de: "\(cards) auf Anhieb richtig", en: "\(cards) right at once")
  }

  func newCards(_ cards: Int) -> String { language(de: "\(cards) neu", en: "\(cards) new") }

  var scheduleUntouched: String {
    language(de: "der Plan bleibt, wie er war", en: "the schedule stays as it was")
  }

  func share(_ part: Int, of whole: Int) -> String {
    language(de: "\(part) von \(whole)", en: "\(part) of \(whole)")
  }

  var worthAnotherLook: String { language(de: "Noch einmal ansehen:", en: "Worth another look:") }

  func stillToday(_ cards: Int) -> String {
    language(
      cards, de: ("Heute wartet noch 1 Karte.", "Heute warten noch \(cards) Karten."),
      en: ("1 card still waits today.", "\(cards) cards still wait today."))
  }

  func backTomorrow(_ cards: Int) -> String {
    language(
      cards, de: ("Morgen kommt 1 Karte wieder.", "Morgen kommen \(cards) Karten wieder."),
      en: ("1 card comes back tomorrow.", "\(cards) cards come back tomorrow."))
  }

  var goOnLearning: String {
    language(de: "weiter mit dem, was wartet", en: "go on with what waits")
  }

  var missedOnceMore: String {
    language(de: "noch einmal, was falsch war", en: "what was wrong, once more")
  }

  var seeStatistics: String {
    language(de: "was sitzt und was kommt", en: "what is known and what comes")
  }
}
