import Basics

/// What is said about cards that are suspended, buried or reported.
extension Messages {
  var isSuspended: String { language(de: "ausgesetzt", en: "suspended") }
  var isBuried: String { language(de: "bis morgen", en: "until tomorrow") }

  var howToResume: String {
    language(
      de: ":wieder 1 holt eine Karte zurück, :wieder alle jede.",
      en: ":resume 1 brings a card back, :resume all every one.")
  }

  func andMore(_ count: Int) -> String {
    language(
      count, de: ("und 1 weitere", "und \(count) weitere"), en: ("and 1 more", "and \(count) more"))
  }

  func cards(_ count: Int) -> String {
    language(count, de: ("1 Karte", "\(count) Karten"), en: ("1 card", "\(count) cards"))
  }

  var nothingAside: String {
    language(
      de: "Keine Karte ist ausgesetzt, weggelegt oder gemeldet.",
      en: "No card is suspended, buried or reported.")
  }

  var suspendedCards: String { language(de: "Ausgesetzt", en: "Suspended") }
  var buriedCards: String { language(de: "Weggelegt bis morgen", en: "Buried until tomorrow") }
  var reportedCards: String { language(de: "Als falsch gemeldet", en: "Reported as wrong") }

  func resumeByCommand(_ card: String) -> String {
    language(
      de: "Zurückholen: kartei resume \(card), oder --all",
      en: "Bring back: kartei resume \(card), or --all")
  }

  /// How many cards `kartei resume` brought back.
  package func broughtBack(_ count: Int) -> String {
    if count == 0 { return noneToResume }
    return language(
      count,
      de: (
        "1 Karte kommt wieder, wenn sie fällig ist.",
        "\(count) Karten kommen wieder, wenn sie fällig sind."
      ),
      en: ("1 card comes again when it is due.", "\(count) cards come again when they are due."))
  }

  var noneToResume: String {
    language(
      de: "Keine Karte ist ausgesetzt oder weggelegt.", en: "No card is suspended or buried.")
  }

  func notAside(of count: Int) -> String {
    language(
      count,
      de: (
        "Es gibt nur eine solche Karte: :wieder 1",
        "Bitte eine Zahl von 1 bis \(count), oder :wieder alle."
      ),
      en: (
        "There is only one such card: :resume 1",
        "Please give a number from 1 to \(count), or :resume all."
      ))
  }
}
