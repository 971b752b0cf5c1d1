/// `missing-ruling`: where sources differ, the author says which holds and why.
struct RulingCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    let fact = context.fact
    guard fact.ruling == nil else { return [] }
    if context.isContested {
      return [
        context.problem(
          "missing-ruling",
          de:
            "Die Quellen widersprechen sich; bitte unter „ruling“ entscheiden (what, why, by, date).",
          en:
            "The sources contradict each other; please decide under “ruling” (what, why, by, date)."
        )
      ]
    }
    if fact.declaredStatus == .outdated, fact.asOf == nil {
      return [
        context.problem(
          "missing-ruling",
          de: "Ein überholter Fakt braucht „asOf“ oder „ruling“: Bis wann galt er, was gilt jetzt?",
          en: "An outdated fact needs “asOf” or “ruling”: until when was it so, and what now?")
      ]
    }
    return []
  }
}
