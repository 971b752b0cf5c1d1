import Articles

/// `quote-not-unique`: it is clear which of several like passages is meant.
struct QuoteUniqueCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    context.evidence.compactMap { evidence in
      guard let article = evidence.article, !evidence.places.isEmpty,
        evidence.anchor.selectors == nil
      else { return nil }
      let count = evidence.places.count
      if count == 1 {
        return context.problem(
          "quote-not-unique", at: evidence.evidence.place,
          de:
            "Das Zitat steht in „\(article.id)“, aber nicht zwischen „prefix“ und „suffix“; bitte beides prüfen.",
          en:
            "The quote stands in “\(article.id)” but not between its prefix and suffix; please check both."
        )
      }
      return context.problem(
        "quote-not-unique", at: evidence.evidence.place,
        de:
          "Das Zitat steht \(count)-mal in „\(article.id)“; bitte länger zitieren oder „prefix“ und „suffix“ angeben.",
        en:
          "The quote stands \(count) times in “\(article.id)”; please quote more or give its prefix and suffix."
      )
    }
  }
}
