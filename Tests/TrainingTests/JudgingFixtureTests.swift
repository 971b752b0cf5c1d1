import Basics
import Facts
import Language
import TestSupport
import Testing

@testable import Training

@Suite("Judging answers from files")
struct JudgingFixtureTests {
  @Test("gives the verdict that stands beside each answer", arguments: ["names", "figures"])
  func file(name: String) throws {
    let lines = try Fixture.bytes("answers/\(name).jsonl").split(separator: 0x0A)
    #expect(lines.count > 300)
    let batch = AnswerBatch()
    for (index, line) in lines.enumerated() {
      let json = try JSONReader.read(Array(line))
      let judgement = try batch.judgement(ofLine: line, number: index + 1)
      #expect(
        judgement.verdict.rawValue == json["verdict"]?.string,
        "\(json["key"]?["text"]?.string ?? "") ← \(json["typed"]?.string ?? ""), by \(judgement.rule)"
      )
    }
  }

  @Test(
    "gives the verdict under which answers to one key are listed",
    arguments: [
      "students-figures", "students-words", "students-second", "students-third", "school",
    ])
  func groups(name: String) throws {
    let lines = try Fixture.bytes("answers/\(name).jsonl").split(separator: 0x0A)
    #expect(lines.count > 30)
    for line in lines {
      let json = try JSONReader.read(Array(line))
      let key = try AnswerKey(json: try #require(json["key"]), defaultLanguage: .german)
      let judge = AnswerJudge(keys: [])
      for verdict in Verdict.allCases {
        for answer in json[verdict.rawValue]?.array ?? [] {
          let typed = try #require(answer.string ?? answer.array?.first?.string)
          let judgement = judge.judge(typed, for: key)
          #expect(
            judgement.verdict == verdict, "\(key.text) ← \(typed), by \(judgement.rule)")
          if let score = answer.array?.last?.double {
            #expect(abs(judgement.score - score) < 0.006, "\(key.text) ← \(typed)")
          }
        }
      }
    }
  }
}
