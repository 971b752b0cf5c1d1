import Basics
import Facts

/// What a source says instead, where the author has ruled that it is wrong.
///
/// Without a ruling nobody knows which side is right, so nothing is proposed.
struct ContestingSourceDistractors: DistractorRule {
  static let name = "contesting-source"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    guard fact.ruling != nil else { return [] }
    let notation = KeyNotation(fact.key)
    return fact.evidence.compactMap { evidence in
      guard evidence.stance == .contests, let value = evidence.value,
        let (text, measure) = notation.adapted(value)
      else { return nil }
      return DistractorCandidate(
        text: text, rule: ContestingSourceDistractors.name,
        origin: "\(evidence.article.text) ¶\(evidence.paragraph)", measure: measure)
    }
  }
}
