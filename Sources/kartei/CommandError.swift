import Basics

/// What a command finds missing before any room can be asked.
enum CommandError: Reportable, Hashable {
  case noHomeFolder
  case badOutput
  case noDeck(name: String, folders: [String])
  case noTopic(String, known: [String])
  case badName(String)
  case exists(String)
  case noSource(String, known: [String])
  case noCard(String)

  var exitCode: Basics.ExitCode {
    switch self {
    case .noHomeFolder: .cannotCreate
    case .badOutput: .inputOutput
    case .noDeck: .noInput
    case .noTopic, .noSource, .noCard, .badName: .usage
    case .exists: .cannotCreate
    }
  }

  /// Names in a sentence, the first few of many.
  private func list(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
  }

  func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .noHomeFolder:
      language(
        de:
          "Es gibt keinen Ort für den Lernstand, weil HOME nicht gesetzt ist; bitte mit --home einen Ordner angeben.",
        en:
          "There is no place for progress because HOME is not set; please name a folder with --home."
      )
    case .badOutput:
      language(
        de:
          "Die Ausgabe ließ sich nicht vollständig schreiben; bitte Ziel und freien Platz prüfen.",
        en: "The output could not be written completely; please check its target and free space.")
    case .noDeck(let name, let folders):
      language(
        de:
          "Das Deck „\(name)“ wurde nicht gefunden, gesucht in: \(list(folders)); bitte eine Datei angeben oder KARTEI_DECKS setzen.",
        en:
          "The deck “\(name)” was not found, looked for in: \(list(folders)); please name a file or set KARTEI_DECKS."
      )
    case .badName(let name):
      language(
        de: "„\(name)“ taugt nicht als Name; bitte nur a–z, 0–9 und - verwenden.",
        en: "“\(name)” is no good as a name; please use a–z, 0–9 and - only.")
    case .exists(let path):
      language(
        de: "\(path): Diese Datei gibt es schon; bitte einen anderen Namen wählen.",
        en: "\(path): this file is there already; please choose another name.")
    case .noCard(let card):
      language(
        de: "Die Karte „\(card)“ gibt es in diesen Decks nicht; kartei cards zeigt die Namen.",
        en: "There is no card “\(card)” in these decks; kartei cards shows the names.")
    case .noTopic(let topic, let known):
      language(
        de: "Das Thema „\(topic)“ gibt es nicht; zur Wahl stehen: \(list(known)).",
        en: "There is no topic “\(topic)”; there are: \(list(known)).")
    case .noSource(let source, let known):
      language(
        de: "Der Artikel „\(source)“ gehört zu keiner Karte; zur Wahl stehen: \(list(known)).",
        en: "No card rests on the article “\(source)”; there are: \(list(known)).")
    }
  }
}
