import Basics
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
}
