import Basics

/// What can be wrong with weights and review logs that come from outside.
package enum MemoryError: Reportable, Hashable {
  /// Everything that is wrong with a weight list, not only the first fault.
  case weights([WeightFault])
  /// The first line of a log that cannot be read; lines count from 1.
  case log(file: String, line: Int, LogFault)
  /// A file of weights that is no JSON.
  case json(file: String, JSONError)
  /// A file of weights that is JSON, but no list of numbers.
  case noWeights(file: String)
  /// A log without two answers to a card on different study days.
  case nothingToScore(file: String)

  package var exitCode: ExitCode { .badData }

  package func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .weights(let faults):
      let list = faults.map { $0.phrase(in: language) }.joined(separator: "; ")
      return language(
        de: "Diese Gewichte passen nicht zu FSRS-6: \(list); bitte die Liste berichtigen.",
        en: "These weights do not fit FSRS-6: \(list); please correct the list.")
    case .log(let file, let line, let fault):
      let phrase = fault.phrase(in: language)
      return language(
        de: "\(file), Zeile \(line): \(phrase)", en: "\(file), line \(line): \(phrase)")
    case .json(let file, let error):
      let (place, phrase) = ("\(error.line):\(error.column)", error.phrase(in: language))
      return language(
        de: "\(file):\(place): Das ist kein JSON, denn \(phrase); bitte die Datei berichtigen.",
        en: "\(file):\(place): this is no JSON, for \(phrase); please correct the file.")
    case .noWeights(let file):
      return language(
        de: "\(file): Hier fehlt eine Liste von 21 Zahlen; bitte eine Datei mit Gewichten angeben.",
        en: "\(file): a list of 21 numbers is missing; please name a file with weights.")
    case .nothingToScore(let file):
      return language(
        de:
          "\(file): Keine Karte wurde an zwei Lerntagen beantwortet, also gibt es nichts zu messen; bitte ein längeres Protokoll angeben.",
        en:
          "\(file): no card was answered on two study days, so there is nothing to measure; please name a longer log."
      )
    }
  }
}
