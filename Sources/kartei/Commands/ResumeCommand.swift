import ArgumentParser
import Basics
import Progress
import Terminal
import Training

/// Brings suspended and buried cards back.
struct ResumeCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: startLanguage(
      de: "Ausgesetzte und weggelegte Karten zurückholen.",
      en: "Bring suspended and buried cards back."),
    discussion: startLanguage(
      de: "kartei cards sagt, welche es gibt. Der Lernstand bleibt, wie er war.",
      en: "kartei cards says which there are. Progress is as it was."))

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: .help(
      de: "Karten mit ihrer Kennung, etwa grenze-laenge/typed.",
      en: "Cards by their id, such as border-length/typed.", value: (de: "Karte", en: "card")))
  var cards: [String] = []

  @Option(
    name: .customLong("deck"), parsing: .singleValue,
    help: .help(
      de: "Die Datei eines Decks, oder ein Deck im Regal.",
      en: "A deck file, or a deck on the shelf.", value: (de: "Deck", en: "deck")))
  var decks: [String] = []

  @Flag(help: .help(de: "Alle zurückholen.", en: "Bring every one back."))
  var all = false

  func validate() throws {
    guard cards.isEmpty == all else {
      throw ValidationError(
        startLanguage(
          de: "kartei resume braucht Kennungen von Karten, oder --all.",
          en: "kartei resume wants card ids, or --all."))
    }
  }

  func run() throws {
    let studied = try StudiedDecks.read(home: shared.homeFolder(), learner: shared.learnerName)
    let decks = try DeckShelf().forPractice(decks, studied: studied, warn: Console(shared).warn)
    let known = decks.flatMap { StudyCard.cards(of: $0.deck).map(\.reference) }
    let named = Set(cards)
    for card in cards where !known.contains(where: { $0.card.text == card }) {
      throw CommandError.noCard(card)
    }
    let folder = try LearnerFolder.open(
      home: shared.homeFolder(), learner: shared.learnerName, device: shared.device,
      now: shared.clock.now())
    let state = folder.state
    let wanted = known.filter { card in
      (all || named.contains(card.card.text)) && state[card].isAside(on: shared.clock.today)
    }
    var chance = SeededGenerator(seed: SittingSeed.seed(for: state, shared))
    for event in AsideCards.resuming(wanted, after: state, at: shared.clock.now(), using: &chance) {
      try folder.record(event)
    }
    try folder.save()
    if shared.json { return print(JSONWriter.line(.object(["resumed": .integer(wanted.count)]))) }
    let console = Console(shared)
    console.write(Messages(for: console.screen).broughtBack(wanted.count) + "\n")
  }
}
