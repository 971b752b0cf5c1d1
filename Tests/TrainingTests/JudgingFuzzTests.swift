import Basics
import Facts
import Language
import Testing

@testable import Training

@Suite("Judging hostile text")
struct JudgingFuzzTests {
  private static let keys: [AnswerKey] = [
    KeySample.quantity("7600 km", 7600, "km", .about),
    KeySample.date("6. Januar 2022", "2022-01-06"),
    KeySample.words(.person, "Kassym-Schomart Tokajew"), KeySample.words(.place, "Iran"),
    KeySample.words(.organisation, "OVKS"), KeySample.words(.phrase, "not guilty", .english),
    KeySample.words(.score([3, 1]), "3:1"), KeySample.list(["Iran", "Irak", "Oman"]),
    AnswerKey(
      value: .range(low: 1, high: 2, unit: "%"), text: "1 bis 2 Prozent", language: .german),
    KeySample.quantity("NaN", .nan, "km", .about), KeySample.quantity("∞", .infinity, nil),
    KeySample.quantity("huge", 1e308, "Milliarden Euro", .almost), KeySample.words(.term, " "),
  ]

  private static let pieces = [
    "7", "7600", ".", ",", "'", " ", "\u{A0}", "-", "–", "/", ":", "km", "Mio.", "Milliarden",
    "tausend", "ein",
    "halbe", "und", "oder", "bis", "zwischen", "von", "jeder", "vierte", "Januar", "6.", "2022",
    "seit", "rund",
    "mehr als", "nicht", "$", "%", "½", "(", ")", ";", "\n", "\u{0}", "\u{1B}[2J", "\u{202E}",
    "e\u{301}", "👩‍👩‍👧", "漢",
    "Tokajew", "K.", "OVSK", "Iran", "a", "the", "and a half", "1e999", "'94", "\"", "ß",
    "\u{FEFF}", "einhalb",
  ]

  @Test("never traps on scraps put together by chance", arguments: 0..<20)
  func scraps(seed: UInt64) {
    var chance = SeededGenerator(seed: 77 + seed)
    let judge = AnswerJudge(keys: JudgingFuzzTests.keys)
    for _ in 0..<60 {
      let count = Int.random(in: 0...12, using: &chance)
      let text = (0..<count).compactMap { _ in JudgingFuzzTests.pieces.randomElement(using: &chance)
      }
      .joined(separator: Bool.random(using: &chance) ? " " : "")
      for key in JudgingFuzzTests.keys {
        let judgement = judge.judge(text, for: key)
        #expect((0...1).contains(judgement.score))
      }
    }
  }

  @Test("never traps on any scalars")
  func scalars() {
    var chance = SeededGenerator(seed: 5)
    let judge = AnswerJudge(keys: JudgingFuzzTests.keys)
    for _ in 0..<150 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...30, using: &chance) {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &chance)) {
          text.append(scalar)
        }
      }
      for key in JudgingFuzzTests.keys { _ = judge.judge(String(text), for: key) }
    }
  }

  @Test(
    "stays calm at 100 kB", .timeLimit(.minutes(1)),
    arguments: ["7", "7.", "a ", "und ", "1 bis ", ", ", "\u{301}", "6.1."])
  func large(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    for key in JudgingFuzzTests.keys {
      #expect(AnswerJudge(keys: []).judge(text, for: key).verdict != .accept)
    }
    _ = QuantityScanner.quantities(in: text, language: .german)
    _ = DateScanner.dates(in: text, language: .english)
  }
}
