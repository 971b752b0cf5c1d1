import Articles

/// `paragraph-differs`: the quote stands in the paragraph that the sheet names.
struct ParagraphCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    context.evidence.compactMap { evidence in
      guard case .moved(let selectors) = evidence.anchor, let article = evidence.article else {
        return nil
      }
      let number = article.paragraph(at: selectors.start)?.number ?? 0
      return context.problem(
        "paragraph-differs", at: evidence.evidence.paragraphPlace,
        de:
          "Das Zitat steht in Absatz \(number) und nicht in Absatz \(evidence.evidence.paragraph); bitte die Nummer ändern (oder „kartei check --accept-moved“).",
        en:
          "The quote stands in paragraph \(number), not \(evidence.evidence.paragraph); please change the number (or use “kartei check --accept-moved”)."
      )
    }
  }
}
