/// One question put to every fact of a sheet; each check has a file of its own.
protocol FactCheck: Sendable {
  /// What is wrong with the fact, in the sheet's order; empty where nothing is.
  func problems(in context: FactContext) -> [SheetProblem]
}

/// The checks in the order they are made.
enum FactChecks {
  /// Gate 1: the quote stands where the sheet says.
  static let anchored: [any FactCheck] = [
    KnownNamesCheck(), ControlCharactersCheck(), QuoteLengthCheck(), QuoteFoundCheck(),
    QuoteUniqueCheck(), ParagraphCheck(),
  ]
  /// Gate 2: the quote bears out the statement and the answer.
  static let borneOut: [any FactCheck] = [
    StatementCheck(), AnswerCheck(), ComputationCheck(), QualifierCheck(), NegationCheck(),
    HedgeCheck(), AttributionCheck(), OpinionCheck(),
  ]
  /// Gates 3 and 4: the other side is heard, and the author has ruled.
  static let ruledOn: [any FactCheck] = [StanceCheck(), RulingCheck(), VolatileCheck()]

  static let all = anchored + borneOut + ruledOn
}
