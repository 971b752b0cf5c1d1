import Basics
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
    if let problem = plan(in: context, supports) { return [problem] }
    let hedges = supports.map { evidence -> [String] in
      let language = evidence.quote.language
      guard !Hedges.hedges(in: evidence.quote.text, language: language).isEmpty else { return [] }
      return Hedges.hedges(in: evidence.governing(context.fact.key), language: language)
        .filter { !isEstimate($0, context.fact.key) }
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

  /// `auf 18 Milliarden geschätzt` is kept by `rund 18 Milliarden`.
  private func isEstimate(_ hedge: String, _ key: AnswerKey) -> Bool {
    guard case .quantity(let quantity, _) = key.value, quantity.qualifier == .about else {
      return false
    }
    return ["schätz", "estimated"].contains { hedge.holds($0) }
  }

  /// What is only meant to be is not stated as if it were there.
  private func plan(in context: FactContext, _ supports: [EvidenceContext]) -> SheetProblem? {
    guard !Hedges.looksAhead(context.statement.text, language: context.sheet.language) else {
      return nil
    }
    let plans = supports.map { evidence -> [String] in
      let language = evidence.quote.language
      guard !Hedges.plans(in: evidence.quote.text, language: language).isEmpty else { return [] }
      return Hedges.plans(in: evidence.governing(context.fact.key), language: language)
    }
    guard let word = plans.first?.first, plans.allSatisfy({ !$0.isEmpty }) else { return nil }
    return context.problem(
      "hedge-lost", at: supports.first?.evidence.place,
      de:
        "Im Zitat ist es erst geplant oder erwartet („\(word)“), im Satz des Fakts schon so; bitte übernehmen.",
      en:
        "In the quote it is planned or expected (“\(word)”), in the statement it is so; please keep that."
    )
  }
}
