import Decks
import TestSupport
import Testing

@testable import Training

@Suite("Choice judge")
struct ChoiceJudgeTests {
  @Test(
    "takes number, letter or text for the right option",
    arguments: [
      "2", " 2 ", "2)", "(2)", "2.", "b", "B", "b)", "Kassym-Schomart Tokajew",
      "kassym-schomart tokajew", "Tokajew", "TOKAJEW", "Kassym",
    ])
  func right(typed: String) {
    #expect(judge(typed)?.verdict == .accept)
  }

  @Test("knows the wrong ones", arguments: ["1", "a", "Putin", "Heinz Fischer", "4", "Nursultan"])
  func wrong(typed: String) {
    #expect(judge(typed)?.verdict == .reject)
  }

  @Test(
    "judges nothing that picks no option",
    arguments: ["0", "5", "e", "z", "-1", "Merkel", "99999999999999999999", "Toka"])
  func none(typed: String) {
    #expect(judge(typed) == nil)
  }

  @Test(
    "takes silence and “weiß nicht” for not knowing",
    arguments: ["", "  ", "weiß nicht", "Weiss nicht", "keine Ahnung", "don’t know"])
  func unknown(typed: String) {
    #expect(judge(typed)?.verdict == .unknown)
    #expect(ChoiceJudge.judge(typed, isTrue: true)?.verdict == .unknown)
  }

  @Test("takes a part of an option only where no other has it")
  func ambiguous() {
    let options: [ChoiceOption] = [.key(text: "Nord Kasachstan"), .key(text: "Süd Kasachstan")]
    #expect(ChoiceJudge.judge("Kasachstan", options: options) == nil)
    #expect(ChoiceJudge.judge("sued", options: options)?.verdict == .accept)
  }

  @Test("reads a number as the option’s text before its place")
  func numbers() {
    let options: [ChoiceOption] = [
      .distractor(Distractor(text: "2", rule: "", origin: "")), .key(text: "1"),
    ]
    #expect(ChoiceJudge.judge("1", options: options)?.verdict == .accept)
  }

  @Test(
    "reads true and false in both languages",
    arguments: [
      ("w", true), ("r", true), ("t", true), ("j", true), ("ja", true), ("Wahr", true),
      ("richtig", true), ("true", true), ("yes", true), ("1", true), ("f", false),
      ("falsch", false), ("nein", false), ("n", false), ("FALSE", false), ("2", false),
    ])
  func truth(typed: String, said: Bool) {
    #expect(ChoiceJudge.judge(typed, isTrue: said)?.verdict == .accept)
    #expect(ChoiceJudge.judge(typed, isTrue: !said)?.verdict == .reject)
  }

  @Test("judges nothing that is neither", arguments: ["vielleicht", "3", "wahrlich", "x"])
  func neither(typed: String) {
    #expect(ChoiceJudge.judge(typed, isTrue: true) == nil)
  }

  @Test(
    "takes an order as numbers or letters, and two exchanged neighbours for nearly right",
    arguments: [
      ("2 1 4 3", Verdict.accept), ("2143", .accept), ("2, 1, 4, 3", .accept), ("b a d c", .accept),
      ("BADC", .accept), ("2-1-4-3", .accept), ("1 2 4 3", .almost), ("2 4 1 3", .almost),
      ("1 2 3 4", .reject), ("4 3 2 1", .reject), ("", .unknown), ("weiß nicht", .unknown),
      ("1 2 3", nil), ("1 1 2 3", nil), ("0 1 2 3", nil), ("2 1 4 9", nil), ("2 1 4 3 2", nil),
      ("Kasachstan", nil), ("99999999999999999999 1 2 3", nil), ("-2 1 4 3", .accept),
    ] as [(String, Verdict?)])
  func order(typed: String, verdict: Verdict?) {
    guard case .ordering(_, let items) = Sample.ordering.question else { return }
    #expect(ChoiceJudge.judge(typed, items: items)?.verdict == verdict)
  }

  private func judge(_ typed: String) -> Judgement? {
    guard case .choice(_, let options) = Sample.choice.question else { return nil }
    return ChoiceJudge.judge(typed, options: options)
  }
}
