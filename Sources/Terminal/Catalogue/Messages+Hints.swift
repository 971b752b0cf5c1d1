import Basics
import Facts

/// The steps of help towards an answer.
extension Messages {
  func wanted(_ kind: AnswerKind) -> String {
    switch kind {
    case .quantity: language(de: "Gesucht ist eine Zahl.", en: "A number is wanted.")
    case .range:
      language(de: "Gesucht ist ein Bereich, von bis.", en: "A range is wanted, from and to.")
    case .score:
      language(de: "Gesucht ist ein Ergebnis wie 3:1.", en: "A score like 3-1 is wanted.")
    case .date: language(de: "Gesucht ist ein Datum.", en: "A date is wanted.")
    case .person: language(de: "Gesucht ist eine Person.", en: "A person is wanted.")
    case .place: language(de: "Gesucht ist ein Ort oder Land.", en: "A place or country is wanted.")
    case .organisation:
      language(de: "Gesucht ist eine Organisation.", en: "An organisation is wanted.")
    case .term: language(de: "Gesucht ist ein Begriff.", en: "A term is wanted.")
    case .phrase: language(de: "Gesucht sind einige Worte.", en: "A few words are wanted.")
    case .list: language(de: "Gesucht sind mehrere Antworten.", en: "Several answers are wanted.")
    }
  }

  func itStandsIn(_ source: String) -> String {
    language(de: "Es steht in: \(source)", en: "It stands in: \(source)")
  }

  func beginsWith(_ covered: String) -> String {
    let opening =
      isSpoken
      ? covered.split(separator: "·", omittingEmptySubsequences: true).joined(separator: "…")
      : covered
    return language(de: "So beginnt es: \(opening)", en: "It begins: \(opening)")
  }

  func itSays(_ sentence: String) -> String {
    language(de: "Der Satz dazu: \(sentence)", en: "The sentence: \(sentence)")
  }

  func notTheseOptions(_ numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: ", ")
    return language(de: "Nicht richtig: \(list)", en: "Not right: \(list)")
  }
}
