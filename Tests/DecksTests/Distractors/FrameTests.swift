import Testing

@testable import Decks

@Suite("A frame")
struct FrameTests {
  @Test(
    "is like another where both ask about the same thing",
    arguments: [
      ("Wo ist Kasachstan Mitglied?", "Wo ist Kasachstan seit langem Mitglied?"),
      ("Wie lang ist die Grenze zu Russland?", "Welche Länge hat die Grenze zu Russland?"),
      (
        "Welche Länge hat die Grenze im Osten?", "Welche Ausdehnung hat die Grenze im Osten?"
      ),
    ])
  func alike(left: String, right: String) {
    #expect(Frame(left).isLike(Frame(right)))
  }

  @Test(
    "is not like another where each names something of its own",
    arguments: [
      ("Wie viele Kilometer lang ist die Donau?", "Wie viele Kilometer lang ist die Elbe?"),
      ("Wer gewann die Wahl 2013?", "Wer gewann die Wahl 2017?"),
      ("Who wrote the treaty of Rome?", "Who wrote the treaty of Paris?"),
    ])
  func unlike(left: String, right: String) {
    #expect(!Frame(left).isLike(Frame(right)))
    #expect(Frame(left).sharesWords(with: Frame(right)))
  }
}
