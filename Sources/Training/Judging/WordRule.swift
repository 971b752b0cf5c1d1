import Facts
import Language

/// Words against the key's text and aliases: equal, known to be another answer, or with a slip.
struct WordRule: Sendable {
  /// Words left out at the head.
  let dropping: Set<String>
  /// Words that carry nothing.
  let idle: Set<String>
  let isLoose: Bool

  func decide(_ typed: TypedAnswer, _ key: AnswerKey, _ judge: AnswerJudge) -> Judgement {
    var best = bestMatch(typed.text, key, judge)
    if best < .spelling, let (outside, inside) = WordRule.parenthesis(typed.text) {
      let outer = bestMatch(outside, key, judge)
      let inner = bestMatch(inside, key, judge)
      if outer > .near(.surplus), inner > .negated {
        best = max(best, outer)
      } else if outer > .near(.surplus) {
        best = max(best, .spelling)
      }
    }
    return judgement(best, typed, key, judge)
  }

  private func bestMatch(_ text: String, _ key: AnswerKey, _ judge: AnswerJudge) -> WordMatch {
    let comparison = WordComparison(
      language: key.language, idle: idle, isLoose: isLoose, isName: key.value.kind == .place)
    let form = WordForm(text, dropping: dropping)
    let isOther = KnownOtherRule.isOther(text, form, than: key, in: judge.deck)
    var best = WordMatch.different
    for right in key.rightTexts {
      let match = comparison.match(
        form, WordForm(right, dropping: dropping), allowingSlips: !isOther)
      if match > best { best = match }
      if best == .same { break }
    }
    return best
  }

  private func judgement(
    _ match: WordMatch, _ typed: TypedAnswer, _ key: AnswerKey, _ judge: AnswerJudge
  ) -> Judgement {
    switch match {
    case .same: return Judgement(.accept, rule: "word")
    case .spelling:
      return Judgement(
        .note, rule: "word-spelling", german: "Genau geschrieben: „\(key.text)“.",
        english: "Exact spelling: “\(key.text)”.")
    case .slip(let expected):
      return Judgement(
        .note, rule: "word-slip", german: "Richtig geschrieben: „\(expected)“.",
        english: "Correct spelling: “\(expected)”.")
    case .near(.abbreviation):
      return Judgement(
        .almost, rule: "abbreviation", german: "Bitte die Buchstaben der Abkürzung prüfen.",
        english: "Please check the letters of the abbreviation.")
    case .near(.incomplete):
      let form = WordForm(typed.text, dropping: dropping)
      if KnownOtherRule.isOther(typed.text, form, than: key, in: judge.deck) { return knownOther }
      return Judgement(
        .almost, rule: "word-incomplete", german: "Da fehlt noch etwas.",
        english: "Something is still missing.")
    case .near(.surplus):
      let form = WordForm(typed.text, dropping: dropping)
      if KnownOtherRule.isOther(typed.text, form, than: key, in: judge.deck) { return knownOther }
      return Judgement(
        .almost, rule: "word-surplus", german: "Bitte nur die Antwort selbst.",
        english: "Only the answer itself, please.")
    case .negated:
      return Judgement(
        .reject, rule: "negation", german: "Ein „nicht“ zu viel oder zu wenig.",
        english: "One “not” too many or too few.")
    case .different:
      let form = WordForm(typed.text, dropping: dropping)
      return KnownOtherRule.isOther(typed.text, form, than: key, in: judge.deck)
        ? knownOther : Judgement(.reject, rule: "word")
    }
  }

  private var knownOther: Judgement {
    Judgement(
      .reject, rule: "known-other", german: "Das ist etwas anderes mit ähnlichem Namen.",
      english: "That is something else with a similar name.")
  }

  /// "OVKS (Mini-Nato)" in two; nil without parentheses.
  static func parenthesis(_ text: String) -> (outside: String, inside: String)? {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return nil }
    let inside = text[text.index(after: open)..<close]
    let outside = text[..<open] + " " + text[text.index(after: close)...]
    guard !inside.isEmpty, outside.contains(where: { !$0.isWhitespace }) else { return nil }
    return (String(outside), String(inside))
  }
}
