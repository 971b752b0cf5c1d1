import ArgumentParser
import Basics
import Decks
import Memory
import Progress
import Terminal
import Training

/// What is known, how well that was predicted, and what is coming.
struct StatsCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "What is known, how well that was predicted, what is coming.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Deck files, or names of decks on the shelf.")
  var decks: [String] = []

  func run() throws {
    let desk = try StudyDesk.reading(decks, shared)
    let console = Console(shared)
    let today = shared.clock.today
    let events = try desk.events()
    for deck in desk.decks {
      let overview = desk.overview(of: deck, on: today)
      let recall = RecallRecord(
        of: events, among: Set(StudyCard.cards(of: deck).map(\.reference)), since: today + -30,
        model: desk.replay.scheduler.model)
      if shared.json {
        print(JSONWriter.line(OverviewJSON.statistics(overview, recall: recall, deck: deck)))
      } else {
        let view = OverviewView(screen: console.screen)
        console.write(
          view.statistics(overview, recall: recall, title: deck.title).joined(separator: "\n")
            + "\n")
      }
    }
  }
}
