import Facts
import Language
import TestSupport
import Testing

@testable import Training

@Suite("Hint")
struct HintTests {
  @Test("says first what is wanted and where it stands")
  func place() {
    #expect(
      Hint.step(1, for: Sample.typed) == .place(.quantity, Sample.zeitung, paragraph: 8))
  }

  @Test(
    "uncovers first letters, then half",
    arguments: [
      ("Nur-Sultan", 0, "N··-S·····"), ("Nur-Sultan", 0.5, "Nur-Su····"),
      ("7600 Kilometer", 0, "7··· K········"), ("7600 Kilometer", 0.5, "76·· Kilom····"),
      ("8 Meter", 0, "· M····"), ("8 Meter", 0.5, "· Met··"), ("3,5 Mio.", 0.5, "3,· Mi·."),
      ("6. Januar 2022", 0, "6. J····· ····"),
      ("é", 0, "é"), ("", 0, ""),
    ])
  func covered(text: String, share: Double, expected: String) {
    #expect(Hint.covered(text, share: share) == expected)
  }

  @Test("gives the sentence with its gap last, the unit visible")
  func sentence() {
    #expect(
      Hint.step(3, for: Sample.typed)
        == .sentence("Kasachstan und Russland teilen eine rund ____ Kilometer lange Grenze."))
  }

  @Test("strikes out wrong options, never the last one")
  func options() {
    #expect(Hint.step(2, for: Sample.choice) == .without([0]))
    #expect(Hint.step(3, for: Sample.choice) == .without([0, 2]))
    #expect(Hint.step(4, for: Sample.choice) == nil)
  }

  @Test("has nothing more to say of true and false")
  func trueFalse() {
    #expect(Hint.step(1, for: Sample.trueFalse) != nil)
    #expect(Hint.step(2, for: Sample.trueFalse) == nil)
  }

  @Test("never names the source where it is asked for")
  func source() {
    #expect(Hint.step(1, for: Sample.source) == .without([0]))
    #expect(Hint.step(2, for: Sample.source) == nil)
  }

  @Test("tells the first places of an order, never all")
  func ordering() {
    #expect(Hint.step(2, for: Sample.ordering) == .opening("2 · · ·"))
    #expect(Hint.step(3, for: Sample.ordering) == .opening("2 1 · ·"))
  }

  @Test("tells the first pairs of a matching; two responses are left in the end")
  func matching() {
    #expect(Hint.step(2, for: Sample.matching) == .opening("1c 2· 3·"))
    #expect(Hint.step(3, for: Sample.matching) == .opening("1c 2a 3·"))
  }

  @Test("gives no answer of one letter away")
  func short() {
    #expect(Hint.step(2, for: Sample.card(fact: "x", answer: "3")) == nil)
  }
}
