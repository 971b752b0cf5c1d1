import Facts

/// All rules together: the good wrong answers to a fact's question, the best first.
enum Distractors {
  /// In the order of their worth.
  private static let rules: [any DistractorRule] = [
    SheetDistractors(), ContestingSourceDistractors(), SameKindDistractors(), DigitSwaps(),
    NeighbouringMagnitudes(), NearDates(), NeighbouringRanges(), NearScores(),
    MentionedDistractors(),
  ]

  static func all(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    let candidates = rules.flatMap { $0.candidates(for: fact, in: setting) }
    return DistractorFilter(fact: fact, setting: setting).passing(candidates)
  }
}
