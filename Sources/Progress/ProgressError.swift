import Basics

/// What can go wrong with a learner's files.
package enum ProgressError: Reportable, Hashable {
  case file(FileError)
  /// A second process writes for the same learner on the same device.
  case inUse(learner: String)
  case badLearner(String, NameFault)
  case badDevice(String, NameFault)
  /// A symbolic link where a file or folder of kartei's own is wanted.
  case link(path: String)
  case noLearner(path: String)
  case badProfile(path: String, JSONError)
  case badProfileMember(path: String, name: String)
  case newerProfile(path: String, version: Int)
  /// Typed text or a report that would make a line longer than a journal holds.
  case lineTooLong(path: String, bytes: Int)
  case readOnly(path: String)

  package var exitCode: ExitCode {
    switch self {
    case .file(let error): error.exitCode
    case .inUse: .inUse
    case .badLearner, .badDevice: .usage
    case .link, .readOnly: .cannotCreate
    case .noLearner: .noInput
    case .badProfile, .badProfileMember, .newerProfile, .lineTooLong: .badData
    }
  }

  package func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .file(let error): error.sentence(in: language)
    case .inUse(let learner):
      language(
        de:
          "Der Lernstand von „\(learner)“ wird auf diesem Gerät gerade von einem anderen kartei benutzt; bitte dort erst aufhören.",
        en:
          "The progress of “\(learner)” is in use by another kartei on this device; please finish there first."
      )
    case .badLearner(let name, let fault):
      language(
        de:
          "„\(name)“ geht nicht als Name: \(fault.phrase(in: .german)); bitte einen anderen Namen wählen.",
        en:
          "“\(name)” cannot be a learner's name: \(fault.phrase(in: .english)); please choose another name."
      )
    case .badDevice(let name, let fault):
      language(
        de:
          "„\(name)“ geht nicht als Gerätename: \(fault.phrase(in: .german)); bitte einen anderen wählen.",
        en:
          "“\(name)” cannot be a device's name: \(fault.phrase(in: .english)); please choose another."
      )
    case .link(let path):
      language(
        de:
          "\(path): Das ist eine symbolische Verknüpfung und könnte aus dem Ordner führen; bitte durch die Datei selbst ersetzen.",
        en:
          "\(path): this is a symbolic link and could lead out of the folder; please put the file itself there."
      )
    case .noLearner(let path):
      language(
        de:
          "\(path): Hier liegt noch kein Lernstand; bitte Namen und Ordner prüfen oder mit „kartei learn“ beginnen.",
        en:
          "\(path): there is no progress here yet; please check name and folder or begin with “kartei learn”."
      )
    case .badProfile, .badProfileMember, .newerProfile: profileSentence(in: language)
    case .lineTooLong(let path, let bytes):
      language(
        de:
          "\(path): Ein Eintrag von \(bytes) Bytes ist zu lang für das Journal; bitte kürzer fassen.",
        en: "\(path): an entry of \(bytes) bytes is too long for the journal; please shorten it.")
    case .readOnly(let path):
      language(
        de:
          "\(path): Dieser Lernstand wurde nur zum Lesen geöffnet; bitte zum Schreiben noch einmal öffnen.",
        en: "\(path): this progress was opened for reading only; please open it again for writing.")
    }
  }

  private func profileSentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .badProfile(let path, let fault):
      language(
        de:
          "\(path):\(fault.line):\(fault.column): Das Profil ist kein gültiges JSON (\(fault.phrase(in: .german))); bitte berichtigen oder die Datei beiseitelegen.",
        en:
          "\(path):\(fault.line):\(fault.column): the profile is not valid JSON (\(fault.phrase(in: .english))); please correct it or put the file aside."
      )
    case .badProfileMember(let path, let name):
      language(
        de:
          "\(path): Im Profil fehlt „\(name)“ oder hat einen Wert, der nicht geht; bitte nach docs/formats.md berichtigen oder die Datei beiseitelegen.",
        en:
          "\(path): the profile lacks “\(name)” or gives it a value that cannot be; please correct it as docs/formats.md says or put the file aside."
      )
    case .newerProfile(let path, let version):
      language(
        de:
          "\(path): Das Profil hat Version \(version), dieses kartei kennt bis \(LearnerProfile.version); bitte kartei erneuern.",
        en:
          "\(path): the profile has version \(version), this kartei knows up to \(LearnerProfile.version); please update kartei."
      )
    default: ""
    }
  }
}
