import Basics

extension FolderFinding {
  /// What was found and what to do, in one sentence.
  ///
  /// May contain a stranger's file name: whoever prints it neutralises it.
  package func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .damagedLine, .invalidLine, .newerLine, .clockSetBack, .future:
      lineSentence(in: language)
    case .shortened, .lostEvent, .uncountedJournal: lossSentence(in: language)
    case .badProfile(let error), .unreadable(let error): error.sentence(in: language)
    case .badSnapshot(let path):
      language(
        de:
          "\(path): Die Übersicht ist beschädigt oder von einem anderen kartei; sie wird beim nächsten Start aus den Journalen erneuert.",
        en:
          "\(path): the snapshot is damaged or from another kartei; the next start rebuilds it from the journals."
      )
    case .openToOthers(let path, let mode, false):
      language(
        de:
          "\(path): Die Rechte (\(String(mode, radix: 8))) ließen auch andere zu, nur der Ordner hält sie ab; „kartei doctor --repair“ nimmt sie zurück.",
        en:
          "\(path): the permissions (\(String(mode, radix: 8))) would let others in, only the folder keeps them out; “kartei doctor --repair” takes them back."
      )
    case .openToOthers(let path, let mode, true):
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
    case .unknownDeck(let deck, let count):
      language(
        de:
          "Das Deck „\(deck)“ ist nicht zur Hand (Karten mit Lernstand: \(count)); der Lernstand bleibt erhalten.",
        en: "The deck “\(deck)” is not at hand (cards with progress: \(count)); progress is kept.")
    case .unknownCards(let deck, let count):
      language(
        de:
          "Dem Deck „\(deck)“ fehlen Karten, zu denen es einen Lernstand gibt (\(count)); er bleibt erhalten.",
        en: "The deck “\(deck)” lacks cards that have progress (\(count)); it is kept.")
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
    case .invalidLine(let path, let line):
      language(
        de:
          "\(path):\(line): Die Prüfsumme der Zeile stimmt, aber sie ist kein Journaleintrag nach docs/formats.md und zählt nicht; „kartei doctor --repair“ legt sie beiseite.",
        en:
          "\(path):\(line): the line's checksum is right, but it is no journal entry as docs/formats.md has it and does not count; “kartei doctor --repair” puts it aside."
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
          "\(path):\(line): Die Uhrzeiten gehen hier um \(seconds) Sekunden zurück, weil die Uhr zurückgestellt oder eine Kopie eingefügt wurde; es zählt die Reihenfolge der Uhrzeiten.",
        en:
          "\(path):\(line): the times go back by \(seconds) seconds here, because the clock was set back or a copy was merged; what counts is the order of the times."
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

  private func lossSentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .shortened(let path, let bytes, let formerly):
      language(
        de:
          "\(path): Das Journal hatte \(formerly) Bytes und hat jetzt \(bytes); bitte aus einer Sicherung oder von einem anderen Gerät holen und mit „kartei merge“ vereinen.",
        en:
          "\(path): the journal had \(formerly) bytes and has \(bytes) now; please fetch a backup or another device's copy and join it by “kartei merge”."
      )
    case .lostEvent(let path, let at):
      language(
        de:
          "\(path): Diese Übersicht kennt ein Ereignis vom \(at.rfc3339), das in keinem Journal mehr steht; bitte das Journal aus einer Sicherung holen und mit „kartei merge“ vereinen.",
        en:
          "\(path): this snapshot knows an event of \(at.rfc3339) that no journal has any more; please fetch a backup of the journal and join it by “kartei merge”."
      )
    case .uncountedJournal(let path, let events):
      language(
        de:
          "\(path): Ereignisse (\(events)) zählen nicht, weil die Datei nicht journal-….jsonl heißt; „kartei doctor --repair“ nimmt sie auf.",
        en:
          "\(path): events (\(events)) do not count because the file is not called journal-….jsonl; “kartei doctor --repair” takes them in."
      )
    default: ""
    }
  }
}
