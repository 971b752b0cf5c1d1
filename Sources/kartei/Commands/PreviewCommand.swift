import ArgumentParser
import Basics
import Decks

/// `kartei preview DECK [CARD]`: the deck as the learner sees it, with answers and evidence.
struct PreviewCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: startLanguage(
      de: "Ein Deck oder eine Karte lesen, wie Lernende sie sehen, mit Belegen.",
      en: "Read a deck, or one card, as the learner sees it, with its evidence."),
    discussion: startLanguage(
      de: """
        Die Ausgabe ist Markdown, mit --print ein Test auf Papier. KARTE ist die Kennung einer Karte, oder die eines Fakts für alle seine
        Karten. Ein Faktenblatt (YAML oder Markdown) wird vorher gebaut, ohne dass sein Deck geschrieben wird.

        Exit-Codes: 0 gezeigt, 1 Regeln für Fragen widersprechen, 65 die Datei taugt nicht, 66 diese Datei oder
        Karte gibt es nicht.
        """,
      en: """
        The output is Markdown, or with --print a test on paper. CARD is a card's id, or a fact's id for all its cards. A fact sheet
        (YAML or Markdown) is built first, without writing its deck.

        Exit codes: 0 shown, 1 item rules object, 65 the file is no good, 66 no such file or card.
        """))

  @Argument(
    help: .help(
      de: "Das Deck (NAME.deck.json) oder sein Blatt.",
      en: "The deck (NAME.deck.json) or its sheet.", value: (de: "Deck", en: "deck")))
  var deck: String

  @Argument(
    help: .help(
      de: "Eine Karte oder ein Fakt.", en: "A card or a fact.", value: (de: "Karte", en: "card")))
  var card: String?

  @Option(
    name: .shortAndLong,
    help: .help(
      de: "Wohin die Ausgabe geht.", en: "Where the output goes.",
      value: (de: "Datei", en: "file")))
  var output: String?

  @OptionGroup var paper: PaperOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard paper.print, card != nil || shared.json else { return }
    throw ValidationError(
      startLanguage(
        de: "--print macht einen Test aus einem ganzen Deck; ohne KARTE und ohne --json.",
        en: "--print makes a test of a whole deck; no CARD and no --json with it."))
  }

  func run() throws {
    let (read, errors) = try DeckInput.read(deck, seed: shared.seed ?? 0)
    try Output(path: output).write(bytes(of: read))
    let report = BuildReport(deck: read, skipped: [], findings: errors)
    for line in report.errorLines(sheet: deck, in: shared.language) { Console(shared).warn(line) }
    if report.hasErrors { throw ArgumentParser.ExitCode(1) }
  }

  private func bytes(of deck: Deck) throws -> [UInt8] {
    if paper.print { return try paper.paper(of: deck, shared) }
    let preview = DeckPreview(language: shared.language)
    guard let card else {
      return shared.json ? DeckFile.bytes(of: deck) : Array((preview.text(of: deck) + "\n").utf8)
    }
    let cards = deck.cards.filter { $0.id.text == card || $0.fact.text == card }
    guard !cards.isEmpty else { throw DecksError.noSuchCard(path: self.deck, id: card) }
    if shared.json { return DeckFile.bytes(of: deck.with(cards: cards)) }
    return Array((cards.map(preview.text).joined(separator: "\n\n") + "\n").utf8)
  }
}
