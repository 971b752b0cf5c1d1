import Articles

/// `quote-not-found`: the quote stands in the article, word for word.
struct QuoteFoundCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    context.evidence.compactMap { evidence in
      guard let article = evidence.article, evidence.places.isEmpty else { return nil }
      let near = NearestPassage.of(evidence.quote.text, in: article)
      let percent = near.map { Int(($0.similarity * 100).rounded(.down)) } ?? 0
      let change = near?.change(of: evidence.quote.text)
      let german = near.map { near in
        "am nächsten kommt Absatz \(near.paragraph) (\(percent) %): „\(near.text)“."
          + (change.map { " Im Zitat „\($0.quoted)“, dort „\($0.found)“." } ?? "")
      }
      let english = near.map { near in
        "the nearest is in paragraph \(near.paragraph) (\(percent) %): “\(near.text)”."
          + (change.map { " The quote has “\($0.quoted)”, the article “\($0.found)”." } ?? "")
      }
      return context.problem(
        "quote-not-found", at: evidence.evidence.place,
        de: "Das Zitat steht nicht wörtlich in „\(article.id)“; "
          + (german ?? "bitte aus dem Artikel kopieren."),
        en: "The quote does not stand in “\(article.id)” word for word; "
          + (english ?? "please copy it from the article."))
    }
  }
}
