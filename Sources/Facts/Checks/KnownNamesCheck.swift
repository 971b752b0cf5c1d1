/// `unknown-topic`, `unknown-article`, `unknown-ask`: a fact names only what the sheet has.
struct KnownNamesCheck: FactCheck {
  private static let kinds = [
    "typed", "cloze", "choice", "true-false", "source", "ordering", "matching",
  ]

  func problems(in context: FactContext) -> [SheetProblem] {
    let fact = context.fact
    var problems: [SheetProblem] = []
    if !context.sheet.topics.contains(fact.topic) {
      problems.append(
        context.problem(
          "unknown-topic",
          de: "Das Thema „\(fact.topic)“ steht nicht unter „topics“; bitte dort eintragen.",
          en: "The topic “\(fact.topic)” is not among the sheet’s topics; please add it there."))
    }
    for kind in (fact.ask ?? []) + fact.reject.map(\.kind)
    where !KnownNamesCheck.kinds.contains(kind) {
      problems.append(
        context.problem(
          "unknown-ask",
          de:
            "Die Frageart „\(kind)“ gibt es nicht; möglich sind typed, cloze, choice, true-false, source, ordering, matching.",
          en:
            "There is no question kind “\(kind)”; use typed, cloze, choice, true-false, source, ordering or matching."
        ))
    }
    for evidence in fact.evidence where !context.sheet.articleIDs.contains(evidence.article) {
      problems.append(
        context.problem(
          "unknown-article", at: evidence.place,
          de:
            "Der Artikel „\(evidence.article)“ steht nicht unter „articles“; bitte dort eintragen.",
          en: "The article “\(evidence.article)” is not among the sheet’s articles; please add it.")
      )
    }
    return problems
  }
}
