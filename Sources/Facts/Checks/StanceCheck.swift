/// `stance-without-value`, `no-supporting-evidence`: each side of a conflict says what it says.
struct StanceCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    var problems: [SheetProblem] = []
    if !context.evidence.contains(where: { $0.evidence.stance == .supports }) {
      problems.append(
        context.problem(
          "no-supporting-evidence",
          de: "Kein Beleg stützt den Fakt; bitte mindestens einen mit „stance: supports“ angeben.",
          en: "No passage supports the fact; please give at least one with “stance: supports”."))
    }
    for evidence in context.fact.evidence
    where evidence.stance == .contests && evidence.value == nil {
      problems.append(
        context.problem(
          "stance-without-value", at: evidence.place,
          de: "Der Beleg widerspricht, ohne zu sagen, was stattdessen gilt; bitte „value“ angeben.",
          en: "The passage contests without saying what it says instead; please give its value."))
    }
    return problems
  }
}
