import ArgumentParser
import Basics
import Decks
import Exchange
import Progress

/// `kartei export`: what kartei knows, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: startLanguage(
      de: "Den Lernstand für andere Programme schreiben.", en: "Write progress for other programs."),
    subcommands: [
      ExportProgressCommand.self
    ])
}

/// `kartei export progress`: how every card stands with a learner.
struct ExportProgressCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: startLanguage(
      de: "Schreiben, wie jede Karte steht, als JSON oder CSV.",
      en: "Write how every card stands, as JSON or CSV."),
    discussion: startLanguage(
      de: """
        Gibt die Stabilität in Tagen, die Schwierigkeit von 1 bis 10, die Aussicht, sich jetzt zu erinnern,
        den Tag, an dem jede Karte wiederkommt, und die Fragen der Decks, die zur Hand sind: das
        mitgelieferte, oder die mit --deck genannten. Das Format csv-de öffnet ein deutsches Excel mit
        einem Doppelklick.
        """,
      en: """
        Gives stability in days, difficulty from 1 to 10, the chance of recall now
        and the day each card comes back, and the questions of the decks that are
        at hand: the bundled one, or those named with --deck. The format csv-de
        opens in a German Excel by a double click.
        """))

  /// The formats that can be asked for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, csv
    case germanCSV = "csv-de"
  }

  @OptionGroup var shared: SharedOptions
  @Option(
    help: .help(
      de: "json, csv oder csv-de.", en: "json, csv or csv-de.", value: (de: "Format", en: "format"))
  ) var format: Format = .json
  @Option(
    help: .help(
      de: "Ein Deck, dessen Fragen dazukommen; mehrfach möglich.",
      en: "A deck whose questions to add; repeatable.", value: (de: "Deck", en: "deck")))
  var deck: [String] = []
  @Option(
    name: .shortAndLong,
    help: .help(
      de: "In diese Datei schreiben statt auf den Bildschirm.",
      en: "Write into this file instead of printing.", value: (de: "Datei", en: "file")))
  var output: String?

  func run() throws {
    let folder = try LearnerFolder.reading(
      home: try shared.homeFolder(), learner: shared.learnerName)
    let export = ProgressExport(
      learner: folder.profile.name, state: folder.state, scheduler: folder.schedulers.usual,
      decks: try decks(), now: shared.clock.now())
    try Output(path: output).write(bytes(of: export))
    for damage in folder.damages { Console(shared).warn(damage.sentence(in: shared.language)) }
  }

  /// The decks that were named; else the bundled one, and none where it is not to be found.
  private func decks() throws -> [Deck] {
    guard deck.isEmpty else { return try DeckShelf().decks(deck) }
    return (try? DeckShelf().decks([])) ?? []
  }

  private func bytes(of export: ProgressExport) -> [UInt8] {
    switch format {
    case .json: Array(export.document.utf8)
    case .csv: export.table.bytes()
    case .germanCSV: export.table.bytes(.german)
    }
  }
}
