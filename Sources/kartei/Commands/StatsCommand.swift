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
    abstract: startLanguage(
      de: "Was sitzt, wie gut das vorausgesagt war, was kommt.",
      en: "What is known, how well that was predicted, what is coming."))

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: .help(
      de: "Dateien von Decks, oder Namen von Decks im Regal.",
      en: "Deck files, or names of decks on the shelf.", value: (de: "Deck", en: "deck")))
  var decks: [String] = []

  func run() throws {
    let desk = try StudyDesk.reading(decks, shared)
    let console = Console(shared)
    let today = shared.clock.today
    let answers = try desk.answers()
    for deck in desk.decks {
      let overview = desk.overview(of: deck, on: today)
      let recall = RecallRecord(
        of: answers, among: deck, since: today + -30, model: desk.replay.scheduler.model)
      let calendar = StudyCalendar(of: answers, among: deck, today: today)
      if shared.json {
        print(
          JSONWriter.line(
            OverviewJSON.statistics(overview, recall: recall, calendar: calendar, deck: deck)))
      } else {
        let view = StatisticsView(screen: console.screen)
        console.write(
          view.lines(overview, recall: recall, calendar: calendar, title: deck.title)
            .joined(separator: "\n") + "\n")
      }
    }
  }
}
