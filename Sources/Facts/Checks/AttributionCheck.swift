import Language

/// `attribution-lost`, `missing-attribution`: somebody's claim stays somebody's claim.
struct AttributionCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    let fact = context.fact
    if fact.declaredStatus == .attributed {
      guard fact.attributedTo == nil else { return [] }
      return [
        context.problem(
          "missing-attribution",
          de: "Ein zugeschriebener Fakt braucht „attributedTo“: Wer sagt das?",
          en: "An attributed fact needs “attributedTo”: who says so?")
      ]
    }
    guard fact.attributedTo == nil,
      Attribution.cues(in: fact.statement, language: context.sheet.language).isEmpty,
      Hedges.hedges(in: fact.statement, language: context.sheet.language).isEmpty
    else { return [] }
    let supports = context.supports.filter { $0.article != nil }
    let words = supports.map { cues(in: $0, fact.key) }
    guard let word = words.first?.first, words.allSatisfy({ !$0.isEmpty }) else { return [] }
    return [
      context.problem(
        "attribution-lost", at: supports.first?.evidence.place,
        de:
          "Das Zitat gibt eine fremde Aussage wieder („\(word)“), der Satz des Fakts nicht; bitte nennen, wer das sagt.",
        en:
          "The quote reports somebody’s claim (“\(word)”), the statement does not; please say whose it is."
      )
    ]
  }

  /// The cues that reach the answer.
  ///
  /// Whoever speaks is not said to be so by himself: for a person, speech verbs are no cue. What something
  /// passes for reaches no further than the next `und`.
  private func cues(in evidence: EvidenceContext, _ key: AnswerKey) -> [String] {
    let language = evidence.quote.language
    guard !Attribution.cues(in: evidence.quote.text, language: language).isEmpty else { return [] }
    let text = evidence.governing(key)
    var cues = Attribution.cues(in: text, language: language)
    if key.value == .person { cues.removeAll { $0.kind == .speech } }
    if cues.contains(where: { $0.kind == .reputation }) {
      let part = GoverningText(key: key, language: language).narrowed(text)
      let near = Attribution.cues(in: part, language: language)
      cues.removeAll { $0.kind == .reputation && !near.contains($0) }
    }
    return cues.map(\.words)
  }
}
