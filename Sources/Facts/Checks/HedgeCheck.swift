import Language

/// `hedge-lost`: what the quote only supposes is not stated as if it were so.
struct HedgeCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    guard context.fact.declaredStatus != .attributed else { return [] }
    let language = context.sheet.language
    guard Hedges.hedges(in: context.statement.text, language: language).isEmpty,
      Attribution.cues(in: context.statement.text, language: language).isEmpty
    else { return [] }
    let supports = context.supports.filter { $0.article != nil }
    let hedges = supports.map { evidence -> [String] in
      let language = evidence.quote.language
      guard !Hedges.hedges(in: evidence.quote.text, language: language).isEmpty else { return [] }
      return Hedges.hedges(in: evidence.governing(context.fact.key), language: language)
    }
    guard let word = hedges.first?.first, hedges.allSatisfy({ !$0.isEmpty }) else { return [] }
    return [
      context.problem(
        "hedge-lost", at: supports.first?.evidence.place,
        de:
          "Das Zitat schränkt mit „\(word)“ ein, der Satz des Fakts nicht; bitte übernehmen oder den Fakt zuschreiben.",
        en:
          "The quote hedges with “\(word)”, the statement does not; please keep it or attribute the fact."
      )
    ]
  }
}
