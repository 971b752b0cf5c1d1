import Facts

/// Other results with the same side ahead: 1:0 gives 2:0 and 2:1.
struct NearScores: DistractorRule {
  static let name = "near-score"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    guard case .score(let score) = fact.key.value, score.count == 2 else { return [] }
    let (left, right) = (score[0], score[1])
    guard (0..<1000).contains(left), (0..<1000).contains(right) else { return [] }
    let texts = fact.key.text.split(whereSeparator: \.isNumber)
    guard texts.count == 1, let mark = texts.first,
      fact.key.text == "\(left)\(mark)\(right)"
    else { return [] }
    let others = [(1, 0), (1, 1), (0, 1), (2, 1), (-1, 0), (0, -1), (2, 0), (-1, -1)]
      .map { (left + $0.0, right + $0.1) }
    return others.compactMap { one, two in
      guard one >= 0, two >= 0, (one - two).signum() == (left - right).signum() else { return nil }
      return DistractorCandidate(
        text: "\(one)\(mark)\(two)", rule: Self.name, origin: fact.key.text, measure: nil)
    }
  }
}
