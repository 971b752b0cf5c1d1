import Facts
import Language

/// Two answers at once are none, unless both are right.
struct AlternativesRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    if case .list = key.value { return nil }
    let parts = alternatives(typed.text, key)
    guard parts.count > 1, parts.count <= 10 else { return nil }
    if key.isWords, let whole = slashedName(typed.text, key, judge) { return whole }
    let judgements = parts.map { judge.judge($0, for: key) }
    if judgements.allSatisfy({ $0.verdict == .accept || $0.verdict == .note }) {
      return judgements.first { $0.verdict == .note } ?? judgements.first
    }
    return Judgement(
      .reject, rule: "alternatives", german: "Bitte nur eine Antwort geben.",
      english: "Please give one answer only.")
  }

  private func alternatives(_ text: String, _ key: AnswerKey) -> [String] {
    let words = Lexicon.of(key.language).alternativeWords.union(["or", "oder"])
    var parts: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if words.contains(Folding.folded(String(word)).filter { $0 != "." }) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    if parts.count > 1 {
      var texts = parts.map { $0.joined(separator: " ") }
      if let last = texts.last, AlternativesRule.isNoAlternative(last) { return [] }
      if let first = texts.first {
        for opener in ["entweder ", "either ", "Entweder ", "Either "] where first.hasPrefix(opener)
        {
          texts[0] = String(first.dropFirst(opener.count))
        }
      }
      return texts.filter { !$0.isEmpty }
    }
    return key.isWords ? slashed(text, key) : []
  }

  /// "oder so", "or more": no second answer.
  private static func isNoAlternative(_ text: String) -> Bool {
    let words = Folding.folded(text).split(separator: " ")
    guard let first = words.first else { return false }
    if ["mehr", "weniger", "more", "less", "fewer"].contains(first) { return words.count <= 3 }
    return words.count == 1 && ["so", "so?", "aehnlich", "not", "nicht"].contains(first)
  }

  /// "Frankfurt/Main": one name with a slash for its small words.
  private func slashedName(
    _ text: String, _ key: AnswerKey, _ judge: AnswerJudge
  ) -> Judgement? {
    guard text.contains("/") else { return nil }
    let whole = judge.judge(text.split(separator: "/").joined(separator: " "), for: key)
    return whole.verdict == .accept || whole.verdict == .note ? whole : nil
  }

  private func slashed(_ text: String, _ key: AnswerKey) -> [String] {
    guard text.contains("/"), !key.rightTexts.contains(where: { $0.contains("/") }) else {
      return []
    }
    return text.split(separator: "/").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
