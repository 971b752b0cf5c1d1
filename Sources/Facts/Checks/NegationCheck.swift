import Language

/// `negation-lost`, `negation-added`: what the quote denies, the statement denies, and the other way round.
///
/// Only the clause that holds the answer counts in the quote.
struct NegationCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    let supports = context.supports.filter { $0.article != nil && $0.keyMatch.isFound }
    guard let first = supports.first, context.fact.computation == nil else { return [] }
    let statement = Negation.denials(in: context.statement.text, language: context.sheet.language)
    if let problem = rejection(in: context, supports) { return [problem] }
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

  /// Verbs that deny by themselves, such as `lehnte … ab`, are kept or said in other words.
  private func rejection(
    in context: FactContext, _ supports: [EvidenceContext]
  ) -> SheetProblem? {
    let language = context.sheet.language
    let text = context.statement.text
    func denies(_ text: String, _ language: WritingLanguage) -> Bool {
      !Negation.denials(in: text, language: language).isEmpty
        || Negation.deniesInOtherWords(text, language: language)
    }
    let quoted = supports.map { evidence -> [String] in
      let language = evidence.quote.language
      guard !Negation.rejections(in: evidence.quote.text, language: language).isEmpty else {
        return []
      }
      return Negation.rejections(
        in: clause(of: evidence, context.fact.key), language: evidence.quote.language)
    }
    if let word = quoted.first?.first, quoted.allSatisfy({ !$0.isEmpty }), !denies(text, language),
      Negation.rejections(in: text, language: language).isEmpty
    {
      return context.problem(
        "negation-lost", at: supports.first?.evidence.place,
        de: "Im Zitat steht „\(word)“, der Satz des Fakts sagt das Gegenteil; bitte prüfen.",
        en: "The quote says “\(word)”, the statement says the opposite; please check.")
    }
    guard let word = Negation.rejections(in: text, language: language).first,
      !supports.contains(where: { denies($0.quote.text, $0.quote.language) })
    else { return nil }
    return context.problem(
      "negation-added", at: context.fact.statementPlace,
      de: "Im Satz des Fakts steht „\(word)“, im Zitat nichts dergleichen; bitte prüfen.",
      en: "The statement says “\(word)”, the quote nothing of the kind; please check.")
  }

  /// The stretch between two marks that holds the answer; the whole quote where that is not clear.
  private func clause(of evidence: EvidenceContext, _ key: AnswerKey) -> String {
    let marks = ",;:–—.!?()\n"
    let parts = GoverningText.split(evidence.quote.text, at: marks).map(\.text)
    guard parts.count > 1 else { return evidence.quote.text }
    let holding = parts.filter { part in
      KeyMatch(
        of: key,
        in: Passage(part, language: evidence.quote.language, issued: evidence.quote.issued)
      ).isFound
    }
    return holding.first ?? evidence.quote.text
  }
}
