import Articles
import Basics

/// Why a fact sheet could not be read.
package enum FactsError: Reportable, Hashable {
  case file(FileError)
  /// An article that a card names and that cannot be read.
  case article(path: String, SheetPlace, ArticlesError)
  case noText(path: String)
  /// A Markdown deck without any card.
  case noCards(path: String)
  case yaml(path: String, YAMLFault)
  /// Written for a later kartei.
  case newer(path: String, version: String)
  /// Everything wrong with the sheet's shape, in the sheet's order; never empty.
  case shape(path: String, [SheetProblem])

  package var exitCode: ExitCode {
    switch self {
    case .file(let error): error.exitCode
    case .article(_, _, let error): error.exitCode
    case .noText, .noCards, .yaml, .newer, .shape: .badData
    }
  }

  package func sentence(in language: InterfaceLanguage) -> String {
    let sentences = sentences(in: language)
    guard let first = sentences.first, sentences.count > 1 else { return sentences.first ?? "" }
    let rest = sentences.count - 1
    return first
      + language(
        de: " (Dazu \(rest) weitere Stellen.)", en: " (And \(rest) more places.)")
  }

  /// One sentence for each thing wrong.
  package func sentences(in language: InterfaceLanguage) -> [String] {
    switch self {
    case .file(let error): [error.sentence(in: language)]
    case .article(let path, let place, let error):
      ["\(path):\(place.line):\(place.column): \(error.sentence(in: language))"]
    case .noText(let path):
      [
        language(
          de: "\(path): Das ist kein UTF-8-Text; bitte das Faktenblatt als UTF-8 speichern.",
          en: "\(path): this is not UTF-8 text; please save the fact sheet as UTF-8.")
      ]
    case .noCards(let path):
      [
        language(
          de:
            "\(path): Darin ist keine Karte; erwartet werden Zeilen wie „Q: Frage“, „A: Antwort“ und „Source: Artikel ¶1 „Zitat““.",
          en:
            "\(path): there is no card in it; lines such as “Q: question”, “A: answer” and “Source: article ¶1 \"quote\"” are expected."
        )
      ]
    case .yaml(let path, let fault):
      ["\(path):\(fault.line):\(fault.column): \(fault.clause(in: language))"]
    case .newer(let path, let version):
      [
        language(
          de:
            "\(path): Das Faktenblatt hat die Version \(version), dieses Programm kennt nur \(FactSheetFile.version); bitte kartei erneuern.",
          en:
            "\(path): the fact sheet has version \(version), this program knows \(FactSheetFile.version); please update kartei."
        )
      ]
    case .shape(let path, let problems): problems.map { $0.line(path: path, in: language) }
    }
  }
}

extension SheetProblem {
  /// `file:line:column: sentence`.
  package func line(path: String, in language: InterfaceLanguage) -> String {
    "\(path):\(place.line):\(place.column): \(language(de: german, en: english))"
  }
}
