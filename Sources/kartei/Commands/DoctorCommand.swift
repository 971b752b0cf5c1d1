import ArgumentParser
import Basics
import Decks
import Progress

/// `kartei doctor`: says whether everything is well with a learner's files, or with any JSON.
struct DoctorCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Verify a learner's files, and repair them; or verify any JSON.",
    discussion: """
      Reads every line of every journal with its checksum, and looks at snapshot,
      backups, profile, permissions, clocks and unknown cards. --repair restores
      lines that a single flipped bit damaged, puts others aside, takes in journals
      under stray names and keeps the originals. Exit code 1 where something is
      wrong.

      With FILE it only says whether kartei's strict JSON reader takes each file
      (one whose name ends in .jsonl line by line), and where not, with line and
      column; exit code 65 where it does not take one.
      """)

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Put right what can be put right; originals are kept.")
  var repair = false

  @Argument(help: "JSON to verify instead of a learner's files.")
  var files: [String] = []

  func validate() throws {
    if repair, !files.isEmpty {
      throw ValidationError("--repair is for a learner's files; FILE is only read.")
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
