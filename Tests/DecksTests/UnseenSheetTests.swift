import Articles
import Basics
import Facts
import TestSupport
import Testing

@testable import Decks

/// Sheets about a river, a war and a company, each with its article: what is offered beside their keys has been
/// read and judged, and changes only on purpose.
@Suite("Options made for sheets of all kinds")
struct UnseenSheetTests {
  @Test(
    "are wrong in the article, alike in form and near the key",
    arguments: ["ems", "pacific", "zeiss"])
  func options(name: String) throws {
    let path = Fixture.path("sheets/\(name).facts.yaml")
    let read = try SourcedSheet.read(path, articles: ArticleFolder(beside: path))
    let report = SheetCheck(sheet: read.sheet, articles: read.articles).run()
    #expect(report.facts.allSatisfy { $0.status == .supported })
    let deck = DeckBuilder(report: report, sheet: read.sheet).build().deck
    let found = ItemCheck(deck: deck, articles: report.articles).run()
    #expect(found.filter { $0.severity == .error }.map(\.english) == [])
    try expectSnapshot(lines(deck), named: "options-\(name).txt")
  }

  /// Every choice and every false statement on a line.
  private func lines(_ deck: Deck) -> String {
    deck.cards.compactMap { card in
      switch card.question {
      case .choice(let stem, let options):
        let list = options.map { $0.isKey ? "*\($0.text)" : $0.text }
        return "\(stem) \(list.joined(separator: " / "))"
      case .trueFalse(let statement, false, _): return "✗ \(statement)"
      default: return nil
      }
    }.joined(separator: "\n")
  }
}
