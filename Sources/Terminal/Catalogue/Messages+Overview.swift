import Basics

/// What waits and what is known, and how to begin.
extension Messages {
  func newWaiting(_ cards: Int) -> String { language(de: "Neu: \(cards).", en: "New: \(cards).") }

  func newToday(_ cards: Int) -> String {
    language(
      cards,
      de: ("Eine neue Karte kommt heute dazu.", "Bis zu \(cards) neue Karten kommen heute dazu."),
      en: ("One new card joins today.", "Up to \(cards) new cards join today."))
  }

  func decks(_ count: Int) -> String {
    language(count, de: ("1 Deck", "\(count) Decks"), en: ("1 deck", "\(count) decks"))
  }

  var howToBegin: String { language(de: "Beginnen: kartei learn", en: "Begin: kartei learn") }

  var moreCommands: String {
    language(de: "Mehr: kartei stats, kartei --help", en: "More: kartei stats, kartei --help")
  }

  var nothingBegun: String {
    language(de: "Noch ist keine Karte begonnen.", en: "No card has been begun yet.")
  }

  var nothingWaits: String { language(de: "Heute wartet nichts.", en: "Nothing waits today.") }

  func nothingWaits(until day: String) -> String {
    language(
      de: "Heute wartet nichts; die nächste Karte kommt \(day).",
      en: "Nothing waits today; the next card comes \(day).")
  }

  func waiting(_ cards: Int) -> String {
    language(
      cards, de: ("Heute wartet 1 Karte.", "Heute warten \(cards) Karten."),
      en: ("1 card waits today.", "\(cards) cards wait today."))
  }

  var known: String { language(de: "gekonnt", en: "known") }
  var learning: String { language(de: "im Lernen", en: "learning") }
}
