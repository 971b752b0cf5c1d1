import ArgumentParser
import Basics
import Decks

/// `kartei preview DECK [CARD]`: the deck as the learner sees it, with answers and evidence.
struct PreviewCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Read a deck, or one card, as the learner sees it, with its evidence.",
    discussion: "The output is Markdown. CARD is a card's id, or a fact's id for all its cards.")

  @Argument(help: ArgumentHelp("The deck (NAME.deck.json).", valueName: "deck"))
  var deck: String

  @Argument(help: ArgumentHelp("A card or a fact.", valueName: "card"))
  var card: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let read = try DeckFile.read(deck)
    guard let card else { return show(read) }
    let cards = read.cards.filter { $0.id.text == card || $0.fact.text == card }
    guard !cards.isEmpty else { throw DecksError.noSuchCard(path: deck, id: card) }
    show(read.with(cards: cards), isWhole: false)
  }

  private func show(_ deck: Deck, isWhole: Bool = true) {
    let preview = DeckPreview(language: shared.language)
    if shared.json {
      print(String(decoding: DeckFile.bytes(of: deck), as: UTF8.self), terminator: "")
    } else if isWhole {
      print(preview.text(of: deck))
    } else {
      print(deck.cards.map(preview.text).joined(separator: "\n\n"))
    }
  }
}
