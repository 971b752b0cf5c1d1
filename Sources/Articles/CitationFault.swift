import Basics

/// What is wrong with a CSL-JSON file beside an article.
package enum CitationFault: Error, Hashable, Sendable {
  case json(JSONError)
  case noItem
  case severalItems(Int, name: String)
  case unknownKey(String, nearest: String?)
  case wrongValue(Expected)

  /// What a key should hold.
  package enum Expected: Hashable, Sendable {
    case text(String)
    case author, issued
  }

  /// The place in the file, `:LINE:COLUMN`, as far as it is known.
  var place: String {
    if case .json(let error) = self { ":\(error.line):\(error.column)" } else { "" }
  }

  /// What was found and what to do: a clause that follows a colon.
  func clause(in language: InterfaceLanguage) -> String {
    switch self {
    case .json(let error):
      language(
        de: "Das ist kein gültiges JSON (\(error.phrase(in: .german))); bitte berichtigen.",
        en: "this is not valid JSON (\(error.phrase(in: .english))); please mend it.")
    case .noItem:
      language(
        de:
          "Hier wird ein CSL-JSON-Eintrag wie {\"type\": \"article-newspaper\", \"title\": …} erwartet; bitte so schreiben oder die Datei umbenennen.",
        en:
          "a CSL-JSON item such as {\"type\": \"article-newspaper\", \"title\": …} is expected here; please write one or rename the file."
      )
    case .severalItems(let count, let name):
      language(
        de:
          "Hier stehen \(count) Einträge, und nicht genau einer hat die \"id\" „\(name)“; bitte nur den zum Artikel behalten.",
        en:
          "there are \(count) items here, and not exactly one has the \"id\" “\(name)”; please keep only the article's."
      )
    case .unknownKey(let key, let nearest):
      language(
        de:
          "CSL-JSON kennt „\(key)“ nicht\(nearest.map { "; gemeint ist wohl „\($0)“." } ?? "; bitte streichen oder unter \"custom\" setzen.")",
        en:
          "CSL-JSON does not know “\(key)”\(nearest.map { "; “\($0)” was probably meant." } ?? "; please remove it or put it under \"custom\".")"
      )
    case .wrongValue(let expected): CitationFault.clause(expected, in: language)
    }
  }

  private static func clause(_ expected: Expected, in language: InterfaceLanguage) -> String {
    switch expected {
    case .text(let key):
      language(
        de: "Bei „\(key)“ wird ein Text bis 2000 Zeichen erwartet.",
        en: "“\(key)” expects a text of up to 2000 characters.")
    case .author:
      language(
        de:
          "Bei „author“ wird eine Liste von {\"family\": …, \"given\": …} oder {\"literal\": …} erwartet.",
        en: "“author” expects a list of {\"family\": …, \"given\": …} or {\"literal\": …}.")
    case .issued:
      language(
        de: "Bei „issued“ wird ein Datum wie {\"date-parts\": [[2022, 1, 6]]} erwartet.",
        en: "“issued” expects a date such as {\"date-parts\": [[2022, 1, 6]]}.")
    }
  }
}
