import Facts
import Language

/// Goals, votes and points in their order: 3-1, 3:1, "3 zu 1", never 1-3.
struct ScoreRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .score(let score) = key.value else { return nil }
    let text = TokenisedText(ScoreRule.spaced(typed.text), language: key.language)
    let lexicon = Lexicon.of(key.language)
    if text.tokens.contains(where: { lexicon.negations.contains($0.folded) }) {
      return .negation
    }
    var numbers: [Int] = []
    for token in text.tokens {
      if let number = token.number {
        guard number.groups.count <= 100 else { return ask(score) }
        if number.isPlain || number.separators.allSatisfy({ $0 == "." || $0 == "," }) {
          numbers += number.groups.compactMap { $0.utf8.count <= 9 ? Int($0) : nil }
        }
      } else if token.isWord,
        let number = NumberWords.cardinal(token.folded, language: key.language)
          ?? (token.folded == "nil" ? 0 : nil), let whole = Int(exactly: number)
      {
        numbers.append(whole)
      }
    }
    if numbers == score { return Judgement(.accept, rule: "score-value") }
    if numbers.count < score.count { return ask(score) }
    if numbers.count > score.count, Array(numbers.prefix(score.count)) == score {
      return Judgement(
        .note, rule: "score-more", german: "Gefragt ist nur der Endstand.",
        english: "Only the final score is wanted.")
    }
    if numbers == score.reversed() {
      return Judgement(
        .reject, rule: "score-order", german: "Die Zahlen stimmen, die Reihenfolge nicht.",
        english: "Right numbers, wrong order.")
    }
    return Judgement(.reject, rule: "score-value")
  }

  /// "two-nil" in two words.
  private static func spaced(_ text: String) -> String {
    let letters = Array(text)
    return String(
      letters.indices.map { index in
        let isBetweenLetters =
          letters[index] == "-" && index > 0 && index + 1 < letters.count
          && letters[index - 1].isLetter && letters[index + 1].isLetter
        return isBetweenLetters ? " " : letters[index]
      })
  }

  private func ask(_ score: [Int]) -> Judgement {
    Judgement(
      .almost, rule: "score-unreadable",
      german: "Gefragt sind \(score.count) Zahlen, zum Beispiel 2:0.",
      english: "\(score.count) numbers are wanted, such as 2-0.")
  }
}
