import Articles

/// A fact after the gates: its status, where its evidence stands, and what is wrong with it.
package struct CheckedFact: Hashable, Sendable {
  package let fact: Fact
  package let status: FactStatus
  /// One for each piece of evidence, in the fact's order.
  package let anchors: [AnchorResult]
  /// Passages of other articles that say the same, which the author has not named.
  package let found: [FoundEvidence]
  /// Empty where every gate passed.
  package let problems: [SheetProblem]

  package init(
    fact: Fact, status: FactStatus, anchors: [AnchorResult], found: [FoundEvidence] = [],
    problems: [SheetProblem]
  ) {
    self.found = found
    self.fact = fact
    self.status = status
    self.anchors = anchors
    self.problems = problems
  }
}

/// One thing wrong with a sheet, where it stands and what to do.
package struct SheetProblem: Hashable, Sendable {
  /// The check's name, such as `quote-not-found`.
  package let code: String
  package let place: SheetPlace
  package let german: String
  package let english: String

  package init(code: String, place: SheetPlace, german: String, english: String) {
    self.code = code
    self.place = place
    self.german = german
    self.english = english
  }
}
