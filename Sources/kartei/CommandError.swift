import Basics

/// What a command finds missing before any room can be asked.
enum CommandError: Reportable, Hashable {
  case noHomeFolder
  case badOutput

  var exitCode: Basics.ExitCode {
    switch self {
    case .noHomeFolder: .cannotCreate
    case .badOutput: .inputOutput
    }
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
    }
  }
}
