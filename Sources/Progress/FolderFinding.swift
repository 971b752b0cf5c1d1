import Basics

/// Something a check of a learner's folder came upon.
package enum FolderFinding: Hashable, Sendable {
  /// A line that is torn or changed; mendable where one flipped bit explains it.
  case damagedLine(path: String, line: Int, isMendable: Bool)
  case newerLine(path: String, line: Int)
  /// A line whose moment lies before that of the line above it, by this many seconds.
  case clockSetBack(path: String, line: Int, seconds: Int)
  case future(path: String, line: Int, at: Instant)
  case badSnapshot(path: String)
  case badProfile(ProgressError)
  /// Others than the owner may read or write.
  case openToOthers(path: String, mode: Int)
  /// A half-written file that a killed process left.
  case draft(path: String)
  case link(path: String)
  /// Cards with progress that no deck at hand has.
  case unknownCards(deck: String, count: Int)

  /// Whether it is a fault and no mere remark.
  package var isProblem: Bool {
    switch self {
    case .damagedLine, .badSnapshot, .badProfile, .openToOthers, .draft, .link: true
    case .newerLine, .clockSetBack, .future, .unknownCards: false
    }
  }

  /// A short name for other programs.
  package var code: String {
    switch self {
    case .damagedLine: "damaged-line"
    case .newerLine: "newer-line"
    case .clockSetBack: "clock-set-back"
    case .future: "future"
    case .badSnapshot: "bad-snapshot"
    case .badProfile: "bad-profile"
    case .openToOthers: "open-to-others"
    case .draft: "draft"
    case .link: "link"
    case .unknownCards: "unknown-cards"
    }
  }

  /// What was found and what to do, in one sentence.
  ///
  /// May contain a stranger's file name: whoever prints it neutralises it.
  package func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .damagedLine, .newerLine, .clockSetBack, .future: lineSentence(in: language)
    case .badProfile(let error): error.sentence(in: language)
    case .badSnapshot(let path):
      language(
        de:
          "\(path): Die Übersicht ist beschädigt oder von einem anderen kartei; sie wird beim nächsten Start aus den Journalen erneuert.",
        en:
          "\(path): the snapshot is damaged or from another kartei; the next start rebuilds it from the journals."
      )
    case .openToOthers(let path, let mode):
      language(
        de:
          "\(path): Auch andere haben Zugriff (Rechte \(String(mode, radix: 8))); „kartei doctor --repair“ nimmt ihn ihnen.",
        en:
          "\(path): others have access, too (permissions \(String(mode, radix: 8))); “kartei doctor --repair” takes it from them."
      )
    case .draft(let path):
      language(
        de:
          "\(path): Ein halber Entwurf ist liegen geblieben; „kartei doctor --repair“ räumt ihn weg.",
        en: "\(path): a half-written draft was left behind; “kartei doctor --repair” removes it.")
    case .link(let path): ProgressError.link(path: path).sentence(in: language)
    case .unknownCards(let deck, let count):
      language(
        de:
          "Zu \(count) Karten mit Lernstand fehlt das Deck „\(deck)“ oder die Karte darin; der Lernstand bleibt erhalten.",
        en:
          "For \(count) cards with progress the deck “\(deck)” or the card in it is not at hand; their progress is kept."
      )
    }
  }

  private func lineSentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .damagedLine(let path, let line, true):
      language(
        de:
          "\(path):\(line): Die Zeile ist durch ein einzelnes gekipptes Bit beschädigt; „kartei doctor --repair“ stellt sie her.",
        en:
          "\(path):\(line): the line is damaged by a single flipped bit; “kartei doctor --repair” restores it."
      )
    case .damagedLine(let path, let line, false):
      language(
        de:
          "\(path):\(line): Die Zeile ist abgerissen oder verändert und zählt nicht; „kartei doctor --repair“ legt sie beiseite.",
        en:
          "\(path):\(line): the line is torn or changed and does not count; “kartei doctor --repair” puts it aside."
      )
    case .newerLine(let path, let line):
      language(
        de:
          "\(path):\(line): Die Zeile stammt von einem neueren kartei und zählt hier nicht; bitte kartei erneuern.",
        en:
          "\(path):\(line): the line comes from a later kartei and does not count here; please update kartei."
      )
    case .clockSetBack(let path, let line, let seconds):
      language(
        de:
          "\(path):\(line): Die Uhr ging hier um \(seconds) Sekunden zurück; es zählt die Reihenfolge der Uhrzeiten.",
        en:
          "\(path):\(line): the clock went back by \(seconds) seconds here; what counts is the order of the times."
      )
    case .future(let path, let line, let at):
      language(
        de:
          "\(path):\(line): Der Zeitpunkt \(at.rfc3339) liegt in der Zukunft; bitte die Uhr des Geräts prüfen.",
        en:
          "\(path):\(line): the moment \(at.rfc3339) lies in the future; please check the device's clock."
      )
    default: ""
    }
  }
}
