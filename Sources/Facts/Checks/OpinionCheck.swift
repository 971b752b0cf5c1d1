import Language

/// `opinion-as-fact`: a judgement is somebody's, and stated as such.
struct OpinionCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    let language = context.sheet.language
    guard context.fact.declaredStatus != .attributed, context.fact.attributedTo == nil,
      Attribution.cues(in: context.statement.text, language: language).isEmpty
    else { return [] }
    let supports = context.supports.filter { $0.article != nil }
    let judging = supports.map { evidence -> [String] in
      let language = evidence.quote.language
      guard !Valuations.words(in: evidence.quote.text, language: language).isEmpty else {
        return []
      }
      return Valuations.words(
        in: evidence.governing(context.fact.key), language: evidence.quote.language)
    }
    let stated = Valuations.words(in: context.statement.text, language: language).first
    let quoted = judging.allSatisfy { !$0.isEmpty } ? judging.first?.first : nil
    guard let word = stated ?? quoted else { return [] }
    return [
      context.problem(
        "opinion-as-fact",
        at: stated == nil ? supports.first?.evidence.place : context.fact.statementPlace,
        de:
          "„\(word)“ ist ein Urteil; bitte zuschreiben („status: attributed“) oder nur die Tatsache zitieren.",
        en:
          "“\(word)” is a judgement; please attribute it (“status: attributed”) or quote the fact alone."
      )
    ]
  }
}
