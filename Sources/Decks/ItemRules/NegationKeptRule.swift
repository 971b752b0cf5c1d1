import Articles
import Facts
import Language

/// Rule 7: the question denies what the fact denies, and nothing else.
struct NegationKeptRule: CardRule {
  static let number = 7
  static let code = "negation-kept"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    // Where the statement itself is shown, it denies what it denies.
    guard case .typed(let stem) = card.question, !stem.contains("____") else { return [] }
    let language = setting.deck.language
    let asked = Negation.denials(in: stem, language: language)
    let stated = Negation.denials(in: card.statement, language: language)
    if asked.isEmpty, let word = stated.first?.word, !denies(card.key.text, language),
      !denies(stem, language)
    {
      return [
        error(
          card, setting, de: "Der Satz verneint mit „\(word)“, die Frage nicht.",
          en: "the statement denies with “\(word)”, the question does not.")
      ]
    }
    guard let word = asked.first?.word, !denies(card.statement, language),
      !card.evidence.contains(where: { denies($0.quote, $0.citation.language ?? language) })
    else { return [] }
    return [
      error(
        card, setting, de: "Die Frage verneint mit „\(word)“, Satz und Zitat nicht.",
        en: "the question denies with “\(word)”, statement and quote do not.")
    ]
  }

  private func denies(_ text: String, _ language: WritingLanguage) -> Bool {
    !Negation.denials(in: text, language: language).isEmpty
      || Negation.deniesInOtherWords(text, language: language)
  }
}
