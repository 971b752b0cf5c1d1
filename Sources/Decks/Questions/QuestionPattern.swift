import Facts
import Language

/// Makes a question of a statement where the author has written none.
///
/// Worked values: "Die Union wurde im Jahr 2015 gegründet." gives "In welchem Jahr wurde die Union
/// gegründet?"; "Die Grenze ist rund 7600 Kilometer lang." gives "Rund wie viele Kilometer lang ist die
/// Grenze?". Where no pattern is sure of case and word order there is none, and the sentence itself can be
/// asked with its gap.
enum QuestionPattern {
  /// Nil where the answer does not stand in the statement exactly once, or a claim would lose its claimant.
  static func question(for fact: Fact, status: FactStatus, language: WritingLanguage) -> String? {
    guard let gap = Gap(of: fact.key.text, in: fact.statement), isFramed(fact, status) else {
      return nil
    }
    let made =
      language == .german
      ? GermanQuestion(fact: fact, gap: gap)?.text : EnglishQuestion(fact: fact, gap: gap)?.text
    return made.flatMap { saysEnough($0, language) ? $0 : nil }
  }

  /// The key of a question made here: where the stem names the unit, a bare number is a full answer.
  static func key(of fact: Fact) -> AnswerKey {
    var key = fact.key
    if case .quantity(let quantity, _) = key.value, let pattern = KeyNotation(key).number,
      pattern.before.isEmpty, !pattern.after.isEmpty
    {
      key.value = .quantity(quantity, unitNamed: true)
    }
    return key
  }

  /// "Wer gewann 2022?" may mean anything: beside the verb there is a noun or a name at least.
  private static func saysEnough(_ question: String, _ language: WritingLanguage) -> Bool {
    let words = question.split(whereSeparator: { !$0.isLetter }).map { String($0) }.dropFirst()
    return words.contains { word in
      language == .german
        ? word.first?.isUppercase == true
        : EnglishVerbs.form(of: word, before: nil) == nil && !EnglishClause.small.contains(word)
    }
  }

  private static func isFramed(_ fact: Fact, _ status: FactStatus) -> Bool {
    switch status {
    case .attributed, .contested: ClaimFrame.isKept(in: fact.statement, to: fact.attributedTo)
    default: true
    }
  }

  /// The sentence with its gap, as a question; nil where too little is left to know what is wanted.
  static func withGap(
    for fact: Fact, status: FactStatus, language: WritingLanguage
  ) -> String? {
    guard isFramed(fact, status),
      case .success((.cloze(let before, let after), _)) = ClozeQuestion.question(for: fact)
    else { return nil }
    if case .quantity(let quantity, _) = fact.key.value, quantity.unit != nil,
      KeyNotation(fact.key).number?.after.isEmpty ?? true
    {
      return nil
    }
    return "\(quoted(before + "____" + after, language)) \(missing(fact.key.value, language))"
  }

  /// The sentence in quotation marks, with single ones inside.
  static func quoted(_ sentence: String, _ language: WritingLanguage) -> String {
    let inner: [Character: Character] =
      language == .german ? ["„": "‚", "“": "‘"] : ["“": "‘", "”": "’"]
    let text = String(sentence.map { inner[$0] ?? $0 })
    return language == .german ? "„\(text)“" : "“\(text)”"
  }

  /// What is missing, by the kind of the answer.
  private static func missing(_ value: AnswerValue, _ language: WritingLanguage) -> String {
    let isGerman = language == .german
    switch value {
    case .date(let date, _) where date.day != nil:
      return isGerman ? "Welcher Tag fehlt?" : "Which day is missing?"
    case .date(let date, _) where date.month != nil:
      return isGerman ? "Welcher Monat fehlt?" : "Which month is missing?"
    case .date: return isGerman ? "Welches Jahr fehlt?" : "Which year is missing?"
    case .quantity: return isGerman ? "Welche Zahl fehlt?" : "Which number is missing?"
    case .person, .place, .organisation:
      return isGerman ? "Welcher Name fehlt?" : "Which name is missing?"
    case .score: return isGerman ? "Welches Ergebnis fehlt?" : "Which score is missing?"
    case .range, .term, .phrase, .list: return isGerman ? "Was fehlt?" : "What is missing?"
    }
  }
}
