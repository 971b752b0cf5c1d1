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
    return language == .german
      ? GermanQuestion(fact: fact, gap: gap)?.text : EnglishQuestion(fact: fact, gap: gap)?.text
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
    let sentence = before + "____" + after
    guard !sentence.contains(where: { "„“”\"".contains($0) }) else { return nil }
    let plain = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    switch (fact.key.value, language) {
    case (.date(let date, _), .german):
      return
        "\(date.day != nil ? "Welcher Tag" : date.month != nil ? "Welcher Monat" : "Welches Jahr") fehlt in diesem Satz: „\(plain)“?"
    case (.date(let date, _), .english):
      return
        "Which \(date.day != nil ? "day" : date.month != nil ? "month" : "year") is missing here: “\(plain)”?"
    case (_, .german): return "Was fehlt in diesem Satz: „\(plain)“?"
    case (_, .english): return "What is missing in this sentence: “\(plain)”?"
    }
  }
}
