/// `quote-too-long`: a quote is a citation and no copy, 300 characters at most.
struct QuoteLengthCheck: FactCheck {
  static let limit = 300

  func problems(in context: FactContext) -> [SheetProblem] {
    context.evidence.compactMap { evidence in
      let length = evidence.quote.text.unicodeScalars.count
      guard length > QuoteLengthCheck.limit else { return nil }
      return context.problem(
        "quote-too-long", at: evidence.evidence.place,
        de:
          "Das Zitat hat \(length) Zeichen, erlaubt sind \(QuoteLengthCheck.limit); bitte auf den Satz mit der Antwort kürzen.",
        en:
          "The quote has \(length) characters, \(QuoteLengthCheck.limit) are allowed; please cut it down to the sentence with the answer."
      )
    }
  }
}
