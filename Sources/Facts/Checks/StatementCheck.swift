/// `text-not-in-statement`: the answer stands in the statement once, so that a gap can be cut there.
struct StatementCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    let fact = context.fact
    let places = StatementCheck.count(of: fact.key.text, in: fact.statement)
    if places == 1 { return [] }
    if places == 0, case .list(let items, _) = fact.key.value,
      items.allSatisfy({ StatementCheck.count(of: $0.text, in: fact.statement) > 0 })
    {
      return []
    }
    if places == 0 {
      return [
        context.problem(
          "text-not-in-statement", at: fact.statementPlace,
          de:
            "Die Antwort „\(fact.key.text)“ steht nicht im Satz des Fakts; bitte Satz oder „text“ angleichen.",
          en:
            "The answer “\(fact.key.text)” is not in the statement; please make statement and text agree."
        )
      ]
    }
    return [
      context.problem(
        "text-not-in-statement", at: fact.statementPlace,
        de:
          "Die Antwort „\(fact.key.text)“ steht \(places)-mal im Satz des Fakts; sie darf dort nur einmal stehen.",
        en:
          "The answer “\(fact.key.text)” stands \(places) times in the statement; it must be there once."
      )
    ]
  }

  /// How often a text stands in another as it is written, cutting no word.
  static func count(of text: String, in whole: String) -> Int {
    let wanted = Array(text.unicodeScalars)
    let scalars = Array(whole.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return 0 }
    var count = 0
    for start in 0...(scalars.count - wanted.count) where scalars[start] == wanted[0] {
      let end = start + wanted.count
      guard scalars[start..<end].elementsEqual(wanted) else { continue }
      let cutsBefore = start > 0 && isWord(scalars[start]) && isWord(scalars[start - 1])
      let cutsAfter = end < scalars.count && isWord(scalars[end - 1]) && isWord(scalars[end])
      if !cutsBefore && !cutsAfter { count += 1 }
    }
    return count
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
