import ArgumentParser
import Basics
import Decks
import Progress
import Terminal
import Training

/// Which cards are suspended, buried for today, or reported as wrong.
struct CardsCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: startLanguage(
      de: "Die Karten auflisten, die ausgesetzt, weggelegt oder gemeldet sind.",
      en: "List the cards that are suspended, buried or reported."),
    discussion: startLanguage(
      de: "kartei resume holt ausgesetzte und weggelegte Karten zurück.",
      en: "kartei resume brings suspended and buried cards back."))

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: .help(
      de: "Dateien von Decks, oder Namen von Decks im Regal.",
      en: "Deck files, or names of decks on the shelf.", value: (de: "Deck", en: "deck")))
  var decks: [String] = []

  func run() throws {
    let desk = try StudyDesk.reading(decks, shared)
    let events = try desk.events()
    let console = Console(shared)
    for deck in desk.decks {
      let aside = try AsideCards(
        among: StudyCard.cards(of: deck), state: desk.state, events: events,
        on: shared.clock.today)
      if shared.json {
        print(JSONWriter.line(json(aside, deck)))
      } else {
        let lines = AsideView(screen: console.screen).lines(aside, title: deck.title)
        console.write(lines.joined(separator: "\n") + "\n")
      }
    }
  }

  private func json(_ aside: AsideCards, _ deck: OpenDeck) -> JSONValue {
    .object([
      "deck": .string(deck.id.text),
      "suspended": .strings(aside.suspended.map(\.reference.card.text)),
      "buried": .strings(aside.buried.map(\.reference.card.text)),
      "reported": .array(
        aside.reported.map { report in
          .object([
            "card": .string(report.card.reference.card.text), "text": .string(report.text),
            "day": .string(report.day.iso),
          ])
        }),
    ])
  }
}
