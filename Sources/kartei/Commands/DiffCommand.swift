import ArgumentParser
import Basics
import Decks

/// `kartei diff OLD NEW`: which cards two versions of a deck add, retire, re-key and reword.
struct DiffCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: startLanguage(
      de: "Sagen, wie sich zwei Fassungen eines Decks unterscheiden, Karte für Karte.",
      en: "Say how two versions of a deck differ, card by card."),
    discussion: startLanguage(
      de: """
        Der Lernstand gehört zur Kennung einer Karte: Umformulierte Karten behalten ihn; eine Karte mit
        neuer Antwort kommt bald wieder. Beide dürfen ein Faktenblatt sein, das vorher gebaut wird.

        Exit-Codes: 0 gleich, 1 verschieden, 65 ein Deck taugt nicht, 66 eine Datei fehlt.
        """,
      en: """
        Progress belongs to a card's id: reworded cards keep it; a re-keyed card asks for another
        answer and should be seen again soon. Either may be a fact sheet, which is built first.

        Exit codes: 0 the same, 1 they differ, 65 a deck is no good, 66 a file is missing.
        """))

  @Argument(
    help: .help(
      de: "Das ältere Deck oder Blatt.", en: "The older deck or sheet.",
      value: (de: "alt", en: "old")))
  var old: String

  @Argument(
    help: .help(
      de: "Das neuere Deck oder Blatt.", en: "The newer deck or sheet.",
      value: (de: "neu", en: "new")))
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
