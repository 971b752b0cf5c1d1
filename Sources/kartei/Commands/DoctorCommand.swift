import ArgumentParser
import Basics
import Decks
import Progress

/// `kartei doctor`: says whether everything is well with a learner's files.
struct DoctorCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Verify a learner's files, and repair them.",
    discussion: """
      Reads every line of every journal with its checksum, and looks at snapshot,
      profile and permissions. --repair restores lines that a single flipped bit
      damaged, puts others aside and keeps the original beside the journal.
      Exit code 1 where something is wrong.
      """)

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Put right what can be put right; originals are kept.")
  var repair = false

  func run() throws {
    let home = try shared.homeFolder()
    let done = repair ? try FolderRepair.run(home: home, learner: shared.learnerName) : nil
    let check = try FolderCheck.run(
      home: home, learner: shared.learnerName, now: shared.clock.now(), decks: knownCards())
    let text = shared.json ? json(check, done) : report(check, done)
    try Output(path: nil).write(Array(text.utf8))
    if check.findings.contains(where: \.isProblem) {
      throw ArgumentParser.ExitCode(Basics.ExitCode.problemsFound.rawValue)
    }
  }

  /// The cards of the bundled deck; nil where it is not to be found.
  private func knownCards() -> Set<CardReference>? {
    guard let decks = try? DeckShelf().open([]) else { return nil }
    return Set(
      decks.flatMap { deck in deck.entries.map { CardReference(deck: deck.id, card: $0.id) } })
  }

  private func report(_ check: FolderCheck, _ done: FolderRepair?) -> String {
    let language = shared.language
    var lines = check.findings.map { $0.sentence(in: language) }
    if check.hidden > 0 {
      lines.append(
        language(de: "… und \(check.hidden) weitere.", en: "… and \(check.hidden) more."))
    }
    if let done {
      lines += done.originals.map {
        language(de: "Das Original liegt in \($0).", en: "The original is kept in \($0).")
      }
      lines.append(
        language(
          de: "Hergestellt: \(done.mended) Zeilen; beiseitegelegt: \(done.setAside).",
          en: "Restored: \(done.mended) lines; put aside: \(done.setAside)."))
    }
    lines.append(
      language(
        de: "Journale: \(check.journals), Ereignisse: \(check.events), Karten: \(check.cards).",
        en: "Journals: \(check.journals), events: \(check.events), cards: \(check.cards)."))
    if !check.findings.contains(where: \.isProblem) {
      lines.append(language(de: "Alles ist in Ordnung.", en: "All is well."))
    }
    return lines.map { neutralised($0) + "\n" }.joined()
  }

  private func json(_ check: FolderCheck, _ done: FolderRepair?) -> String {
    let findings = check.findings.map { finding in
      JSONValue.object([
        "code": .string(finding.code), "problem": .bool(finding.isProblem),
        "message": .string(finding.sentence(in: shared.language)),
      ])
    }
    return JSONWriter.document(
      .object([
        "findings": .array(findings), "hidden": .integer(check.hidden),
        "journals": .integer(check.journals), "events": .integer(check.events),
        "cards": .integer(check.cards), "restored": done.map { .integer($0.mended) },
        "putAside": done.map { .integer($0.setAside) },
        "originals": done.map { .strings($0.originals) },
      ]))
  }
}
