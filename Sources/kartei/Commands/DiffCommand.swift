import ArgumentParser
import Basics
import Decks

/// `kartei diff OLD NEW`: which cards two versions of a deck add, retire, re-key and reword.
struct DiffCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say how two versions of a deck differ, card by card.",
    discussion: """
      Progress belongs to a card's id: reworded cards keep it; a re-keyed card asks for another
      answer and should be seen again soon. Either may be a fact sheet, which is built first.

      Exit codes: 0 the same, 1 they differ, 65 a deck is no good, 66 a file is missing.
      """)

  @Argument(help: ArgumentHelp("The older deck or sheet.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The newer deck or sheet.", valueName: "new"))
  var new: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let comparison = try DeckComparison(
      old: DeckInput.read(old, seed: shared.seed ?? 0).deck,
      new: DeckInput.read(new, seed: shared.seed ?? 0).deck)
    if shared.json {
      print(
        JSONWriter.document(comparison.json(differs: !comparison.isEmpty)), terminator: "")
    } else if comparison.isEmpty {
      print(shared.language(de: "Kein Unterschied.", en: "No difference."))
    } else {
      for line in comparison.lines(in: shared.language) { print(neutralised(line)) }
    }
    if !comparison.isEmpty { throw ArgumentParser.ExitCode(1) }
  }
}
