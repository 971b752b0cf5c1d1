import Language
import Testing

@testable import Decks

@Suite("A sentence with a claimant")
struct ClaimSentenceTests {
  @Test(
    "is turned into the question who says so",
    arguments: [
      ("Laut Eva Muster ist der See tief.", "Laut wem ist der See tief?"),
      ("Laut Eva Muster (Das Blatt) ist der See tief.", "Laut wem ist der See tief?"),
      ("Nach Angaben von Eva Muster ist er tief.", "Nach wessen Angaben ist er tief?"),
      (
        "Der See ist laut Eva Muster tief.",
        "Von wem stammt die Aussage „Der See ist tief“?"
      ),
      (
        "Der See ist laut der Redakteurin Eva Muster (Das Blatt) tief.",
        "Von wem stammt die Aussage „Der See ist tief“?"
      ),
      ("Tief ist der See laut Eva Muster.", "Von wem stammt die Aussage „Tief ist der See“?"),
      ("Eva Muster nannte den See tief.", "Wer nannte den See tief?"),
      ("Die junge Forscherin Eva Muster nannte ihn tief.", "Wer nannte ihn tief?"),
      ("Professorin Muster sagte, er sei tief.", "Wer sagte, er sei tief?"),
    ])
  func questions(sentence: String, question: String) {
    let claim = ClaimSentence(sentence, names: ["Eva Muster"], language: .german)
    #expect(claim?.question == question)
  }

  @Test(
    "is left alone where another word order would be needed",
    arguments: [
      "Als tief bezeichnete Eva Muster den See.", "Der See ist tief.", "",
      "Der See von Eva Muster ist tief.", "Laut Eva Muster, die ihn kennt, ist er tief.",
      "Dass der See tief ist, sagte Eva Muster.", "Eva Muster und Max sagten, er sei tief.",
    ])
  func refused(sentence: String) {
    #expect(ClaimSentence(sentence, names: ["Eva Muster"], language: .german) == nil)
  }

  @Test(
    "is turned into English questions",
    arguments: [
      ("According to Eva Muster, the lake is deep.", "Who says “The lake is deep”?"),
      ("The lake, according to Eva Muster, is deep.", "Who says “The lake is deep”?"),
      ("Eva Muster called the lake deep.", "Who called the lake deep?"),
    ])
  func english(sentence: String, question: String) {
    let claim = ClaimSentence(sentence, names: ["Eva Muster"], language: .english)
    #expect(claim?.question == question)
  }
}
