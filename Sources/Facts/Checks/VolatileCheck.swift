import Language

/// `undated-volatile`: "heute" and "derzeit" need the day they were written on.
struct VolatileCheck: FactCheck {
  private static let german: Set<String> = [
    "heute", "derzeit", "derzeitig", "derzeitige", "derzeitigen", "aktuell", "aktuelle",
    "aktuellen",
    "momentan", "gegenwärtig", "zurzeit", "jetzt", "nun", "gestern", "morgen", "kürzlich", "jüngst",
    "neuerdings", "heutige", "heutigen", "amtierende", "amtierender",
  ]
  private static let english: Set<String> = [
    "today", "currently", "current", "now", "nowadays", "presently", "yesterday", "tomorrow",
    "recently", "incumbent",
  ]

  func problems(in context: FactContext) -> [SheetProblem] {
    guard context.fact.asOf == nil else { return [] }
    let words = context.sheet.language == .german ? VolatileCheck.german : VolatileCheck.english
    let text = context.fact.statement + " " + (context.fact.question ?? "")
    guard let word = WrittenWords.words(in: text).first(where: { words.contains($0.lower) }) else {
      return []
    }
    return [
      context.problem(
        "undated-volatile", at: context.fact.statementPlace,
        de: "„\(word.lower)“ gilt nur zu seiner Zeit; bitte unter „asOf“ den Stand angeben.",
        en: "“\(word.lower)” holds only for its time; please give the date under “asOf”.")
    ]
  }
}
