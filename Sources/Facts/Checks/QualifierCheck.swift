import Language

/// `qualifier-lost`, `qualifier-added`: "rund", "knapp" and "mehr als" go with the figure.
struct QualifierCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    let fact = context.fact
    guard fact.computation == nil, let stated = QualifierCheck.qualifier(of: fact.key) else {
      return []
    }
    if let problem = lostInStatement(context, stated.qualifier) { return [problem] }
    let matches = context.supports.map { ($0, $0.keyMatch) }.filter { $0.1.isFound }
    guard !matches.isEmpty else { return [] }
    let quoted = matches.map(\.1.qualifier)
    if quoted.contains(stated.qualifier) { return [] }
    let written = stated.qualifier ?? KeyMatch(of: fact.key, in: context.statement).qualifier
    // One quote that agrees is enough: another source may be less or more exact.
    if quoted.contains(written) { return [] }
    guard let (evidence, match) = matches.first else { return [] }
    let language = context.sheet.language
    guard let found = match.qualifier else {
      let word = written.map { Qualifiers.word(for: $0, in: language) } ?? ""
      return [
        context.problem(
          "qualifier-added", at: evidence.evidence.place,
          de: "Die Antwort sagt „\(word)“, das Zitat nicht; bitte „qualifier“ streichen.",
          en: "The answer says “\(word)”, the quote does not; please remove the qualifier.")
      ]
    }
    let word = Qualifiers.word(for: found, in: language)
    return [
      context.problem(
        "qualifier-lost", at: evidence.evidence.place,
        de: "Das Zitat sagt „\(word)“, die Antwort nicht; bitte „qualifier: \(word)“ angeben.",
        en: "The quote says “\(word)”, the answer does not; please add “qualifier: \(word)”.")
    ]
  }

  /// What the answer carries, the statement says too.
  private func lostInStatement(
    _ context: FactContext, _ stated: Qualifier?
  ) -> SheetProblem? {
    guard let stated, case .quantity = context.fact.key.value,
      case .quantity(let found) = KeyMatch(of: context.fact.key, in: context.statement),
      (found.qualifier ?? found.value.qualifier) == nil,
      Hedges.hedges(in: context.statement.text, language: context.sheet.language).isEmpty
    else { return nil }
    let word = Qualifiers.word(for: stated, in: context.sheet.language)
    return context.problem(
      "qualifier-lost", at: context.fact.statementPlace,
      de: "Die Antwort sagt „\(word)“, der Satz des Fakts nicht; bitte dort ergänzen.",
      en: "The answer says “\(word)”, the statement does not; please add it there.")
  }

  /// The qualifier a key carries; nil for keys that carry none by their kind.
  private static func qualifier(of key: AnswerKey) -> (qualifier: Qualifier?, ())? {
    switch key.value {
    case .quantity(let quantity, _): (quantity.qualifier, ())
    case .date(_, let qualifier): (qualifier, ())
    default: nil
    }
  }
}
