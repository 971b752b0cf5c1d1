import ArgumentParser
import Basics
import Decks
import Terminal
import Training

/// What waits today, deck by deck.
struct DueCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: startLanguage(
      de: "Was heute wartet, Deck für Deck.", en: "What waits today, deck by deck."))

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: .help(
      de: "Dateien von Decks, oder Namen von Decks im Regal.",
      en: "Deck files, or names of decks on the shelf.", value: (de: "Deck", en: "deck")))
  var decks: [String] = []

  func run() throws {
    let desk = try StudyDesk.reading(decks, shared)
    let console = Console(shared)
    for deck in desk.decks {
      let overview = desk.overview(of: deck, on: shared.clock.today)
      if shared.json {
        print(JSONWriter.line(OverviewJSON.due(overview, deck: deck)))
      } else {
        let view = OverviewView(screen: console.screen)
        console.write(view.due(overview, title: deck.title).joined(separator: "\n") + "\n")
      }
    }
  }
}
