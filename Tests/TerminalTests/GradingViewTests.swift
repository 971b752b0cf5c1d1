import Basics
import Decks
import Memory
import TestSupport
import Testing

@testable import Terminal
@testable import Training

@Suite("Screens of a sitting")
struct GradingViewTests {
  @Test(
    "show the answer uncovered, the grade taken, a leech, and an overruled verdict",
    arguments: ViewTests.screens)
  func grading(screen: Screen) throws {
    let deck = Sample.deck(of: Sample.deck.cards + [Sample.ordering, Sample.matching])
    let cards = try StudyCard.cards(of: deck).map { try $0.opened() }
    let view = AnswerView(screen: screen)
    let messages = Messages(for: screen)
    let uncovered = cards.flatMap { view.lines(revealing: $0.card) + [messages.gradePrompt] }
    let graded = view.lines(graded: feedback(cards[0], "", Judgement(.accept, rule: "self"), .good))
    var leech = feedback(cards[0], "1600 Kilometer", Judgement(.reject, rule: "quantity"), .again)
    leech.leech = Leech(lapses: 6, hasOtherKind: true)
    let overruled = [Rating.again, .good, .easy].flatMap { rating in
      view.lines(
        feedback(
          cards[1], "Nursultan", Judgement(.partial, rule: "list"), rating, isOverruled: true))
    }
    let order = view.lines(
      feedback(cards[4], "1 2 3 4", Judgement(.reject, rule: "ordering"), .again))
    let matching = view.lines(
      feedback(
        cards[5], "1c 2d 3a",
        Judgement(
          .partial, score: 1.0 / 3, rule: "matching",
          german: "1 von 3 richtig; nicht richtig: 2, 3.",
          english: "1 of 3 right; not right: 2, 3."), .again))
    let prompts = [messages.questionPrompt, messages.pausePrompt, messages.revealPrompt]
    try expect(
      prompts + uncovered + graded + view.lines(leech) + overruled + order + matching, on: screen,
      named: "grading")
  }

  @Test("show the settings, one or all", arguments: ViewTests.screens)
  func settings(screen: Screen) throws {
    let rows = [
      SettingsView.Row(name: "new-per-day", value: "10", meaning: "neue Karten am Tag"),
      SettingsView.Row(name: "exam", value: "", meaning: "Tag der Prüfung"),
    ]
    let view = SettingsView(screen: screen)
    try expect(
      view.lines(rows, offersChange: true) + view.lines([rows[0]], offersChange: false),
      on: screen, named: "settings")
  }

  @Test("mark where a typed answer and the right one part")
  func difference() throws {
    let view = AnswerView(screen: Screen(columns: 80, language: .german))
    let card = try StudyCard.cards(of: Sample.deck)[1].opened()
    let lines = view.lines(feedback(card, "Nur-Sulxan", Judgement(.reject, rule: "place"), .again))
    #expect(lines.contains("    Getippt:     Nur-Sulxan"))
    #expect(lines.contains("    Richtig ist: Nur-Sultan"))
    #expect(lines.contains("                        ^"))
  }

  private func feedback(
    _ card: OpenedCard, _ typed: String, _ judgement: Judgement, _ rating: Rating,
    isOverruled: Bool = false
  ) -> Feedback {
    Feedback(
      card: card, typed: typed, judgement: judgement, rating: rating, due: Sample.today + 1,
      today: Sample.today, returnsToday: rating == .again, isOverruled: isOverruled)
  }
}
