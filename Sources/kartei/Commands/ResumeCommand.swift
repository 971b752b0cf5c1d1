import ArgumentParser
import Basics
import Progress
import Terminal
import Training

/// Brings suspended and buried cards back.
struct ResumeCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Bring suspended and buried cards back.",
    discussion: "kartei cards says which there are. Progress is as it was.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Cards by their id, such as border-length/typed.")
  var cards: [String] = []

  @Option(
    name: .customLong("deck"), parsing: .singleValue,
    help: ArgumentHelp("A deck file, or a deck on the shelf.", valueName: "deck"))
  var decks: [String] = []

  @Flag(help: "Bring every one back.")
  var all = false

  func validate() throws {
    guard cards.isEmpty == all else {
      throw ValidationError("kartei resume wants card ids, or --all.")
    }
  }

  func run() throws {
    let decks = try DeckShelf().open(decks)
    let known = decks.flatMap { StudyCard.cards(of: $0).map(\.reference) }
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
