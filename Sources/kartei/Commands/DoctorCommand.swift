import ArgumentParser
import Basics
import Decks
import Progress

/// `kartei doctor`: says whether everything is well with a learner's files, or with any JSON.
struct DoctorCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: startLanguage(
      de: "Die Dateien eines Lernstands prüfen und reparieren; oder JSON prüfen.",
      en: "Verify a learner's files, and repair them; or verify any JSON."),
    discussion: startLanguage(
      de: """
        Liest jede Zeile jedes Journals mit ihrer Prüfsumme und sieht sich Schnappschuss, Sicherungen,
        Profil, Rechte, Uhren und unbekannte Karten an. --repair stellt Zeilen wieder her, die ein
        gekipptes Bit beschädigt hat, legt andere beiseite, nimmt Journale mit fremden Namen auf und
        behält die Originale. Exit-Code 1, wo etwas nicht stimmt.

        Mit DATEI steht nur da, ob der strenge JSON-Leser von kartei jede Datei annimmt (eine, deren Name
        auf .jsonl endet, Zeile für Zeile), und wo nicht, mit Zeile und Spalte; Exit-Code 65, wo er eine
        nicht annimmt.
        """,
      en: """
        Reads every line of every journal with its checksum, and looks at snapshot,
        backups, profile, permissions, clocks and unknown cards. --repair restores
        lines that a single flipped bit damaged, puts others aside, takes in journals
        under stray names and keeps the originals. Exit code 1 where something is
        wrong.

        With FILE it only says whether kartei's strict JSON reader takes each file
        (one whose name ends in .jsonl line by line), and where not, with line and
        column; exit code 65 where it does not take one.
        """))

  @OptionGroup var shared: SharedOptions

  @Flag(
    help: .help(
      de: "In Ordnung bringen, was sich in Ordnung bringen lässt; Originale bleiben erhalten.",
      en: "Put right what can be put right; originals are kept."))
  var repair = false

  @Argument(
    help: .help(
      de: "JSON, das statt eines Lernstands geprüft wird.",
      en: "JSON to verify instead of a learner's files.", value: (de: "Datei", en: "file")))
  var files: [String] = []

  func validate() throws {
    if repair, !files.isEmpty {
      throw ValidationError(
        startLanguage(
          de: "--repair gilt den Dateien eines Lernstands; DATEI wird nur gelesen.",
          en: "--repair is for a learner's files; FILE is only read."))
    }
  }

  func run() throws { try files.isEmpty ? checkLearner() : checkFiles() }

  private func checkLearner() throws {
    let home = try shared.homeFolder()
    let done = repair ? try FolderRepair.run(home: home, learner: shared.learnerName) : nil
    let check = try FolderCheck.run(
      home: home, learner: shared.learnerName, now: shared.clock.now(), decks: knownCards)
    let report = DoctorReport(check: check, repair: done, language: shared.language)
    try Output(path: nil).write(Array((shared.json ? report.json : report.text).utf8))
    if check.problems > 0 {
      throw ArgumentParser.ExitCode(Basics.ExitCode.problemsFound.rawValue)
    }
  }

  /// The cards of a deck on the shelf; nil where it is not there or cannot be read.
  private func knownCards(of deck: DeckID) -> Set<CardID>? {
    guard let open = try? DeckShelf().open([deck.text]).first, open.id == deck else { return nil }
    return Set(open.entries.map(\.id))
  }

  private func checkFiles() throws {
    var isAccepted = true
    for file in files {
      let check = try JSONFileCheck(file)
      isAccepted = isAccepted && check.fault == nil
      try say(check)
    }
    if !isAccepted { throw ArgumentParser.ExitCode(Basics.ExitCode.badData.rawValue) }
  }

  /// Good news on standard output, bad news on standard error; as JSON both on standard output.
  private func say(_ check: JSONFileCheck) throws {
    let sentence = check.sentence(in: shared.language)
    if check.fault != nil, !shared.json { return Console(shared).warn(sentence) }
    let line =
      shared.json ? JSONWriter.line(check.json(in: shared.language)) : neutralised(sentence)
    try Output(path: nil).write(Array("\(line)\n".utf8))
  }
}
