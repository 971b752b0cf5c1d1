import Basics

/// What is wrong with one line of a review log.
package enum LogFault: Error, Hashable {
  /// The first line lacks this column.
  case missingColumn(String)
  case fieldCount(found: Int, expected: Int)
  case card(String)
  case rating(String)
  case time(String)
  /// A quotation mark that is not closed on its line, or is followed by text.
  case quote

  /// What was found and what was expected, as the second part of a sentence.
  func phrase(in language: InterfaceLanguage) -> String {
    switch self {
    case .missingColumn(let name):
      language(
        de:
          "Die Spalte „\(name)“ fehlt; die erste Zeile muss card_id,review_rating,review_time,review_duration lauten.",
        en:
          "the column “\(name)” is missing; the first line must read card_id,review_rating,review_time,review_duration."
      )
    case .fieldCount(let found, let expected):
      language(
        de:
          "\(found) \(found == 1 ? "Feld" : "Felder") statt \(expected); bitte die Zeile ergänzen oder löschen.",
        en:
          "\(found) \(found == 1 ? "field" : "fields") instead of \(expected); please complete or delete the line."
      )
    case .card(let text):
      language(
        de:
          "„\(text)“ ist keine Kartenkennung von 1 bis 200 Bytes UTF-8; bitte die Zeile berichtigen.",
        en: "“\(text)” is no card id of 1 to 200 bytes of UTF-8; please correct the line.")
    case .rating(let text):
      language(
        de:
          "Die Bewertung ist „\(text)“, erwartet wird 1 (nochmal), 2 (schwer), 3 (gut) oder 4 (leicht); bitte die Zeile berichtigen.",
        en:
          "the rating is “\(text)”, expected is 1 (again), 2 (hard), 3 (good) or 4 (easy); please correct the line."
      )
    case .time(let text):
      language(
        de:
          "Die Zeit ist „\(text)“, erwartet wird RFC 3339 wie 2026-11-21T18:04:05.123+01:00; bitte die Zeile berichtigen.",
        en:
          "the time is “\(text)”, expected is RFC 3339 such as 2026-11-21T18:04:05.123+01:00; please correct the line."
      )
    case .quote:
      language(
        de: "Ein Anführungszeichen ist nicht geschlossen; bitte die Zeile berichtigen.",
        en: "a quotation mark is not closed; please correct the line.")
    }
  }
}
