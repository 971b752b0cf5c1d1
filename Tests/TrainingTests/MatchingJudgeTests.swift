import Decks
import TestSupport
import Testing

@testable import Training

@Suite("Judging a matching")
struct MatchingJudgeTests {
  private func judge(_ typed: String) -> Judgement? {
    guard case .matching(_, let premises, let responses) = Sample.matching.question else {
      return nil
    }
    return MatchingJudge.judge(typed, premises: premises.count, responses: responses)
  }

  @Test(
    "reads numbers with letters in any order and writing, letters alone, and the responses themselves",
    arguments: [
      "1c 2a 3d", "1C 2A 3D", "3d,1c,2a", "1-c 2-a 3-d", "1) c; 2) a; 3) d", "1=c 2=a 3=d",
      "c1 a2 d3", "1c2a3d", "1 c 2 a 3 d", "cad", "c a d", "C, A, D", "c) a) d)",
      "1 OVKS, 2 NATO, 3 Europäische Union", "1: ovks; 2: nato; 3: union",
      "OVKS, NATO, EUROPÄISCHE",
    ])
  func right(typed: String) {
    #expect(judge(typed)?.verdict == .accept)
  }

  @Test(
    "counts each pair, and what is left out as not known",
    arguments: [
      ("1c 2d 3a", 1, "1 von 3 richtig; nicht richtig: 2, 3."),
      ("1c 2a 3b", 2, "2 von 3 richtig; nicht richtig: 3."),
      ("1c 3d", 2, "2 von 3 richtig; nicht richtig: 2."),
      ("2a", 1, "1 von 3 richtig; nicht richtig: 1, 3."),
    ] as [(String, Int, String)])
  func partly(typed: String, right: Int, message: String) {
    #expect(judge(typed)?.verdict == .partial)
    #expect(judge(typed)?.score == Double(right) / 3)
    #expect(judge(typed)?.german == message)
  }

  @Test("rejects where nothing is right", arguments: ["1a 2b 3c", "abc", "1b", "1 NATO"])
  func wrong(typed: String) {
    #expect(judge(typed)?.verdict == .reject)
    #expect(judge(typed)?.score == 0)
  }

  @Test(
    "takes nothing for an assignment that names a number or a letter twice, none, or one that there is not",
    arguments: [
      "1c 1a 3d", "1c 2c 3d", "1e 2a 3d", "4a", "0a", "1c 2a 3", "ca", "cadb", "123", "Armenien",
      "c", "1 1 2", "1c 2a 3d 4b", "²c", "99999999999999999999c", "ééé",
      "1 NATO, 2 NATO",
      String(repeating: "1c ", count: 5000),
    ])
  func none(typed: String) {
    #expect(judge(typed) == nil)
  }

  @Test(
    "knows when nothing is known",
    arguments: ["", "  ", "weiß nicht", "-"])
  func unknown(typed: String) {
    #expect(judge(typed)?.verdict == .unknown)
  }
}
