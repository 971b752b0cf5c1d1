import Facts
import Language
import Testing

@testable import Decks

@Suite("A gap")
struct GapTests {
  @Test(
    "stands where the answer stands once as whole words",
    arguments: [
      ("2015", "Sie entstand 2015 in Minsk.", "Sie entstand ", " in Minsk."),
      ("Ural", "Betriebe liegen am Ural.", "Betriebe liegen am ", "."),
      ("Terra-3", "Terra-3, ein Zentrum", "", ", ein Zentrum"),
      ("7600", "Es sind 17600 oder 7600.", "Es sind 17600 oder ", "."),
    ])
  func found(text: String, statement: String, before: String, after: String) throws {
    let gap = try #require(Gap(of: text, in: statement))
    #expect(gap.before == before)
    #expect(gap.after == after)
    #expect(gap.filled(with: text) == statement)
  }

  @Test(
    "is not cut inside a word or a number, nor where the answer stands twice or never",
    arguments: [
      ("Kasachstan", "Kasachstans Grenze"), ("600", "Es sind 1.600 Leute."),
      ("5", "Es sind 3,5 Millionen."), ("Russland", "Russland und Russland"), ("Ural", ""),
      ("", "Text"), ("Russland", "Die Russland-Politik"), ("ganz", "ganz"),
    ])
  func refused(text: String, statement: String) {
    #expect(Gap(of: text, in: statement) == nil)
  }

  @Test("of a quantity leaves the unit visible, and a bare number answers it")
  func unit() throws {
    let (question, key) = try ClozeQuestion.question(for: try SampleFacts.border()).get()
    #expect(
      question
        == .cloze(
          before:
            "Die gemeinsame Grenze zwischen Russland und dem Nachbarland Kasachstan ist rund ",
          after: " Kilometer lang."))
    guard case .quantity(_, let unitNamed) = key.value else {
      Issue.record("the key is no quantity")
      return
    }
    #expect(unitNamed)
  }

  @Test(
    "is refused with its reason",
    arguments: [
      ("Ural", "Betriebe liegen am Ural.", ClozeQuestion.Refusal.littleContext),
      ("Ural", "Betriebe liegen am Altai.", .notOnce),
      (
        "eine sehr lange Antwort mit vielen Wörtern",
        "Das ist eine sehr lange Antwort mit vielen Wörtern über Öl, Gas, Uran, Eisen, Kupfer, Zink.",
        .longGap
      ),
      (
        "Österreich",
        "Oesterreich heißt auf Ungarisch anders, doch Österreich schickte gestern zwei kleine Züge.",
        .givenAway
      ),
    ])
  func reasons(answer: String, statement: String, reason: ClozeQuestion.Refusal) throws {
    let fact = try SampleFacts.fact(
      "probe", statement, key: SampleFacts.place(answer))
    #expect(throws: ClozeRefusal(reason)) { try ClozeQuestion.question(for: fact).get() }
  }
}
