import Language

/// `negation-lost`, `negation-added`: what the quote denies, the statement denies, and the other way round.
///
/// Only the clause that holds the answer counts in the quote.
struct NegationCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    let supports = context.supports.filter { $0.article != nil && $0.keyMatch.isFound }
    guard let first = supports.first, context.fact.computation == nil else { return [] }
    let statement = Negation.denials(in: context.statement.text, language: context.sheet.language)
    if statement.isEmpty,
      supports.contains(where: { evidence in
        Negation.denials(in: evidence.quote.text, language: evidence.quote.language).isEmpty
      })
    {
      return []
    }
    let clauses = supports.map { clause(of: $0, context.fact.key) }
    let quoted = zip(supports, clauses).map {
      Negation.denials(in: $1, language: $0.quote.language)
    }
    if statement.isEmpty {
      let denies = Negation.deniesInOtherWords(
        context.statement.text, language: context.sheet.language)
      guard !denies, quoted.allSatisfy({ !$0.isEmpty }), let word = quoted.first?.first?.word else {
        return []
      }
      return [
        context.problem(
          "negation-lost", at: first.evidence.place,
          de: "Das Zitat verneint mit „\(word)“, der Satz des Fakts nicht; bitte prüfen.",
          en: "The quote denies with “\(word)”, the statement does not; please check.")
      ]
    }
    let denies = supports.contains { evidence in
      !Negation.denials(in: evidence.quote.text, language: evidence.quote.language).isEmpty
        || Negation.deniesInOtherWords(evidence.quote.text, language: evidence.quote.language)
    }
    guard !denies, let word = statement.first?.word else { return [] }
    return [
      context.problem(
        "negation-added", at: context.fact.statementPlace,
        de: "Der Satz des Fakts verneint mit „\(word)“, das Zitat nicht; bitte prüfen.",
        en: "The statement denies with “\(word)”, the quote does not; please check.")
    ]
  }

  /// The stretch between two marks that holds the answer; the whole quote where that is not clear.
  private func clause(of evidence: EvidenceContext, _ key: AnswerKey) -> String {
    let marks = ",;:–—.!?()\n"
    let parts = evidence.quote.text.split(whereSeparator: { marks.contains($0) })
    guard parts.count > 1 else { return evidence.quote.text }
    let language = evidence.quote.language
    let holding = parts.filter {
      KeyMatch(of: key, in: Passage(String($0), language: language)).isFound
    }
    return holding.first.map(String.init) ?? evidence.quote.text
  }
}
