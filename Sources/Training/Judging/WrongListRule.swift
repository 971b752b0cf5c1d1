import Facts
import Language

/// What the author lists as wrong is wrong, whatever its likeness.
struct WrongListRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard !key.wrong.isEmpty else { return nil }
    let lexicon = Lexicon.of(key.language)
    let dropping = lexicon.articles.union(lexicon.prepositions)
    let form = WordForm(typed.text, dropping: dropping).words
    let isListed = key.wrong.contains { wrong in
      Folding.folded(wrong) == typed.folded
        || !form.isEmpty && key.isWords && WordForm(wrong, dropping: dropping).words == form
        || isSameFigure(typed.text, wrong, key)
    }
    guard isListed else { return nil }
    return Judgement(
      .reject, rule: "listed-wrong", german: "Das ist eine bekannte Verwechslung.",
      english: "That is a known mix-up.")
  }

  private func isSameFigure(_ typed: String, _ wrong: String, _ key: AnswerKey) -> Bool {
    guard case .quantity(let quantity, _) = key.value else { return false }
    let left = figure(typed, key.language)
    return left != nil && left == figure(wrong, key.language) && left != quantity.value
  }

  private func figure(_ text: String, _ language: WritingLanguage) -> Double? {
    let tokens = TokenisedText(text, language: language)
    let found = FigureFinder(tokens, manner: .answer).figures()
    return found.count == 1 ? found.first?.reading.value : nil
  }
}
