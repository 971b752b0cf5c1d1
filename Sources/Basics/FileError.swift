#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that could not be read or written.
package struct FileError: Reportable, Hashable {
  package let path: String
  package let fault: Fault

  /// What stood in the way.
  package enum Fault: Hashable, Sendable {
    case missing, notAFile, noPermission, readOnly, full, link
    /// Nothing can be written there: the folder is missing, or something else than a file is in the way.
    case noFolder, inTheWay
    case tooLarge(limit: Int)
    case system(Doing, code: Int32)
  }

  /// What was being done when the system refused.
  package enum Doing: Hashable, Sendable { case reading, creating, writing }

  package init(path: String, fault: Fault) {
    self.path = path
    self.fault = fault
  }

  /// The error the last system call left in `errno`.
  package init(path: String, failing doing: Doing) {
    let code = errno
    self.path = path
    switch code {
    case ENOENT, ENOTDIR: fault = doing == .reading ? .missing : .noFolder
    case EACCES, EPERM: fault = .noPermission
    case EROFS: fault = .readOnly
    case ENOSPC, EDQUOT, EFBIG: fault = .full
    case EISDIR: fault = .notAFile
    case ELOOP: fault = .link
    default: fault = .system(doing, code: code)
    }
  }

  package var exitCode: ExitCode {
    switch fault {
    case .missing, .notAFile: .noInput
    case .tooLarge: .badData
    case .noPermission, .readOnly, .link, .noFolder, .inTheWay: .cannotCreate
    case .full, .system: .inputOutput
    }
  }

  package func sentence(in language: InterfaceLanguage) -> String {
    switch fault {
    case .missing:
      language(
        de: "\(path): Die Datei oder ihr Ordner fehlt; bitte den Pfad prüfen.",
        en: "\(path): there is no such file or folder; please check the path.")
    case .notAFile:
      language(
        de: "\(path): Das ist keine gewöhnliche Datei; bitte eine Datei angeben.",
        en: "\(path): this is not a regular file; please name a file.")
    case .noFolder:
      language(
        de: "\(path): Den Ordner gibt es nicht; bitte ihn anlegen oder einen anderen Pfad angeben.",
        en: "\(path): there is no such folder; please make it or name another path.")
    case .inTheWay:
      language(
        de:
          "\(path): Dort liegt schon etwas, das keine Datei ist; bitte einen anderen Namen wählen.",
        en: "\(path): something that is no file is there already; please choose another name.")
    case .noPermission:
      language(
        de:
          "\(path): Der Zugriff ist nicht erlaubt; bitte die Rechte der Datei und ihres Ordners prüfen.",
        en:
          "\(path): access is not allowed; please check the permissions of the file and its folder."
      )
    case .readOnly:
      language(
        de: "\(path): Der Ordner ist schreibgeschützt; bitte einen anderen Ort wählen.",
        en: "\(path): the folder is read-only; please choose another place.")
    case .full:
      language(
        de: "\(path): Der Datenträger ist voll; bitte Platz schaffen und noch einmal versuchen.",
        en: "\(path): the disk is full; please make room and try again.")
    case .link:
      language(
        de:
          "\(path): Das ist eine symbolische Verknüpfung, der hier nicht gefolgt wird; bitte die Datei selbst angeben.",
        en:
          "\(path): this is a symbolic link, which is not followed here; please name the file itself."
      )
    case .tooLarge(let limit):
      language(
        de:
          "\(path): Die Datei ist größer als \(limit) Bytes; bitte aufteilen oder die richtige Datei angeben.",
        en:
          "\(path): the file is larger than \(limit) bytes; please split it or name the right file."
      )
    case .system(_, let code):
      language(
        de:
          "\(path): Das System meldet „\(String(cString: strerror(code)))“; bitte noch einmal versuchen.",
        en: "\(path): the system says “\(String(cString: strerror(code)))”; please try again.")
    }
  }
}
