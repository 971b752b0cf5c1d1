import Facts
import Language

/// Rule 8: the question does not contain its answer.
///
/// The whole answer in the stem is an error, a part of it a warning. What the answer counts or is measured
/// in may be named, and a stem that asks for a day may give the year.
struct AnswerInStemRule: CardRule {
  static let number = 8
  static let code = "answer-in-stem"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    if case .trueFalse = card.question { return [] }
    let stem = read.stemContent
    let answer = answerWords(card.key)
    guard !answer.isEmpty else { return [] }
    let given = answer.filter { word in stem.contains { gives($0, word) } }
    if given.count == answer.count {
      return [
        error(
          card, setting, de: "Die Frage verrät die Antwort „\(card.key.text)“.",
          en: "the question gives its answer “\(card.key.text)” away.")
      ]
    }
    // What two sources give is named in the question: its unit gives nothing away.
    if case .source = card.question { return [] }
    guard let first = given.first, !Self.classes.contains(first), !isDate(card.key) else {
      return []
    }
    return [
      warning(
        card, setting, de: "Ein Teil der Antwort, „\(first)“, steht schon in der Frage.",
        en: "a part of the answer, “\(first)”, stands in the question.")
    ]
  }

  private func answerWords(_ key: AnswerKey) -> [String] {
    switch key.value {
    case .quantity(let quantity, _):
      let pattern = KeyNotation(key).number
      let words = Wording.words(pattern?.numberText ?? key.text)
      let unit = Set(Wording.words(quantity.unit ?? ""))
      return words.filter { !unit.contains($0) && !Self.classes.contains($0) }
    case .list: return []
    default: return Wording.contentWords(key.text)
    }
  }

  /// Whether a word of the stem gives a word of the answer: the same number, or the same stem of at least
  /// four letters, also as part of a compound.
  private func gives(_ word: String, _ answer: String) -> Bool {
    if word == answer { return true }
    guard answer.count >= 4, Int(answer) == nil else { return false }
    return word.contains(Wording.stem(answer))
  }

  private func isDate(_ key: AnswerKey) -> Bool {
    if case .date = key.value { true } else { false }
  }

  /// Words that name what is asked for rather than the answer.
  private static let classes = Set(
    """
    organisation union partei ministerium agentur zeitung stadt land meer präsident zentrum institut \
    bündnis prozent millionen milliarden million jahre jahren universität bank nation position abstand \
    republik sea city party agency university percent million billion years
    """.split(separator: " ").flatMap { Wording.words(String($0)) })
}
