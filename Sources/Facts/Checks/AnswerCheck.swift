/// `answer-not-in-quote`, `value-not-in-quote`: what the key says is what the quote says.
///
/// Figures, units and dates are compared by value, words by their forms. An answer that no quote holds is
/// borne out by a stated computation.
struct AnswerCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    var problems: [SheetProblem] = []
    let supports = context.supports.filter { $0.article != nil }
    let fact = context.fact
    if fact.computation == nil, !supports.isEmpty, !AnswerCheck.isBorneOut(fact.key, by: supports) {
      let place = supports.first?.evidence.place
      let text = fact.key.text
      problems.append(
        context.problem(
          "answer-not-in-quote", at: place,
          de:
            "Die Antwort „\(text)“ steht nicht im Zitat; bitte anders zitieren, einen Alias ergänzen oder die Rechnung unter „computation“ angeben.",
          en:
            "The answer “\(text)” is not in the quote; please quote otherwise, add an alias or state the computation."
        ))
    }
    for evidence in context.evidence
    where evidence.article != nil && evidence.evidence.computation == nil {
      guard let value = evidence.evidence.value, !evidence.match(value).isFound else { continue }
      problems.append(
        context.problem(
          "value-not-in-quote", at: evidence.evidence.place,
          de: "Der Wert „\(value.text)“ steht nicht im Zitat; bitte Wert oder Zitat angleichen.",
          en: "The value “\(value.text)” is not in the quote; please make them agree."))
    }
    return problems
  }

  /// Whether one quote holds the key, or all together hold a list.
  static func isBorneOut(_ key: AnswerKey, by supports: [EvidenceContext]) -> Bool {
    if supports.contains(where: \.keyMatch.isFound) { return true }
    guard case .list(let items, _) = key.value else { return false }
    return items.allSatisfy { item in supports.contains { $0.match(item).isFound } }
  }
}
