import Basics
import Language

/// `undated-volatile`: "heute" and "derzeit", who holds an office, what something costs and records need
/// the day they were written on.
struct VolatileCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    guard context.fact.asOf == nil, let word = volatile(in: context) else { return [] }
    return [
      context.problem(
        "undated-volatile", at: context.fact.statementPlace,
        de: "„\(word)“ gilt nur zu seiner Zeit; bitte unter „asOf“ den Stand angeben.",
        en: "“\(word)” holds only for its time; please give the date under “asOf”.")
    ]
  }

  private func volatile(in context: FactContext) -> String? {
    let words = context.sheet.language == .german ? VolatileWords.german : .english
    let text = context.fact.statement + " " + (context.fact.question ?? "")
    if let word = WrittenWords.words(in: text).first(where: { words.now.contains($0.lower) }) {
      return word.lower
    }
    return isDated(context) ? nil : standing(in: context, words)
  }

  /// A year, a date or a claim of somebody's in the statement says when it was so.
  private func isDated(_ context: FactContext) -> Bool {
    !context.statement.dates.isEmpty
      || context.statement.words.contains {
        $0.utf8.count == 4 && Int($0).map { (1000...2100).contains($0) } == true
      }
  }

  /// An office, a price or a record in the present tense.
  private func standing(in context: FactContext, _ words: VolatileWords) -> String? {
    let written = WrittenWords.words(in: context.fact.statement)
    guard written.contains(where: { words.present.contains($0.lower) }) else { return nil }
    func first(_ beginnings: [String]) -> String? {
      written.first { word in beginnings.contains { word.lower.hasPrefix($0) } }?.lower
    }
    switch context.fact.key.value {
    case .person:
      // `ist` links the office with its holder; who merely acts in it is told of in passing.
      guard written.contains(where: { words.copulas.contains($0.lower) }) else { return nil }
      return written.first { word in words.offices.contains { word.lower.hasSuffix($0) } }?.lower
        ?? first(words.records)
    case .quantity(let quantity, _):
      let isMoney =
        quantity.unit.flatMap { MeasureUnit.named($0).first }.map(\.isMoney) ?? false
      return (isMoney ? first(words.prices) : nil) ?? first(words.records)
    default: return first(words.records)
    }
  }
}

/// What holds for a time only, in one language, in small letters.
private struct VolatileWords {
  /// Words that point to the present.
  let now: Set<String>
  let present: Set<String>
  let copulas: Set<String>
  /// Ends of words for offices: `ministerpräsident`.
  let offices: [String]
  let prices: [String]
  let records: [String]

  static let german = VolatileWords(
    now: [
      "heute", "derzeit", "derzeitig", "derzeitige", "derzeitigen", "aktuell", "aktuelle",
      "aktuellen", "momentan", "gegenwärtig", "zurzeit", "jetzt", "nun", "gestern", "morgen",
      "kürzlich", "jüngst", "neuerdings", "heutige", "heutigen", "amtierende", "amtierender",
    ],
    present: ["ist", "sind", "kostet", "kosten", "hält", "halten", "liegt", "beträgt", "heißt"],
    copulas: ["ist", "heißt"],
    offices: [
      "präsident", "präsidentin", "kanzler", "kanzlerin", "minister", "ministerin",
      "bürgermeister", "bürgermeisterin", "vorsitzende", "vorsitzender", "generalsekretär",
      "generalsekretärin", "könig", "königin", "papst", "staatschef", "regierungschef",
      "vorstandschef", "trainer", "trainerin", "gouverneur", "intendant", "intendantin",
    ],
    prices: ["kostet", "kosten", "preis"], records: ["rekord", "weltrekord", "bestmarke"])

  static let english = VolatileWords(
    now: [
      "today", "currently", "current", "now", "nowadays", "presently", "yesterday", "tomorrow",
      "recently", "incumbent",
    ],
    present: ["is", "are", "costs", "holds", "stands"],
    copulas: ["is"],
    offices: [
      "president", "chancellor", "minister", "mayor", "chairman", "chairwoman", "chair", "king",
      "queen", "pope", "governor", "secretary", "coach", "ceo", "director",
    ],
    prices: ["costs", "price"], records: ["record"])
}
