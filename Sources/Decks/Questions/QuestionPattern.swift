import Facts
import Language

/// Makes a question of a statement where the author has written none.
///
/// Worked values: "Die Union wurde im Jahr 2015 gegründet." gives "In welchem Jahr wurde die Union
/// gegründet?"; "Die Grenze ist rund 7600 Kilometer lang." gives "Rund wie viele Kilometer lang ist die
/// Grenze?". Where no pattern is sure of case and word order, the sentence itself is asked with a gap.
enum QuestionPattern {
  /// Nil where the answer does not stand in the statement exactly once, or a claim would lose its claimant.
  static func question(for fact: Fact, status: FactStatus, language: WritingLanguage) -> String? {
    guard let gap = Gap(of: fact.key.text, in: fact.statement), isFramed(fact, status) else {
      return nil
    }
    let sentence = PatternSentence(gap: gap, language: language)
    let made =
      language == .german
      ? sentence.flatMap { GermanQuestion(fact: fact, sentence: $0).text }
      : sentence.flatMap { EnglishQuestion(fact: fact, sentence: $0).text }
    return made ?? withGap(fact, gap, language)
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
  private static func withGap(_ fact: Fact, _ gap: Gap, _ language: WritingLanguage) -> String? {
    guard case .success((.cloze(let before, let after), _)) = ClozeQuestion.question(for: fact)
    else { return nil }
    if case .quantity(let quantity, _) = fact.key.value, quantity.unit != nil,
      KeyNotation(fact.key).number?.after.isEmpty ?? true
    {
      return nil
    }
    let sentence = before + "____" + after
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

/// A statement as words, with one word standing for the answer and the place of the finite verb.
struct PatternSentence {
  static let answer = "\u{FFFC}"

  let words: [String]
  let answerIndex: Int
  let verbIndex: Int

  /// Nil where the finite verb is not found for certain, or a comma parts it from the answer.
  init?(gap: Gap, language: WritingLanguage) {
    var text = gap.filled(with: Self.answer)
    guard text.hasSuffix(".") else { return nil }
    text.removeLast()
    let words = text.split(separator: " ").map { String($0) }
    guard let answerIndex = words.firstIndex(of: Self.answer),
      let verbIndex = words.indices.dropFirst().first(where: {
        Verbs.isFinite(words[$0], language)
      }),
      verbIndex != answerIndex, verbIndex <= 12,
      !words[..<verbIndex].contains(where: { $0.hasSuffix(",") || $0.hasSuffix(":") }),
      !words[verbIndex...max(verbIndex, answerIndex)].contains(where: { $0.hasSuffix(",") })
    else { return nil }
    self.words = words
    self.answerIndex = answerIndex
    self.verbIndex = verbIndex
  }

  /// The question: the interrogative phrase in place of the words in `phrase`, the verb second.
  ///
  /// Nil where the words before the verb hold more than the phrase beside it, or how the first word is
  /// written inside a sentence is unknown.
  func asked(_ interrogative: String, replacing phrase: ClosedRange<Int>, helper: String? = nil)
    -> String?
  {
    let opening = interrogative.prefix(1).uppercased() + interrogative.dropFirst()
    let verb = words[verbIndex]
    if phrase.upperBound < verbIndex {
      guard phrase.lowerBound == 0, phrase.upperBound == verbIndex - 1 else { return nil }
      return ([opening, verb] + words[(verbIndex + 1)...]).joined(separator: " ") + "?"
    }
    guard phrase.lowerBound > verbIndex, let front = Verbs.inner(Array(words[..<verbIndex])) else {
      return nil
    }
    let rest = words[(verbIndex + 1)..<phrase.lowerBound] + words[(phrase.upperBound + 1)...]
    return ([opening, verb] + front + rest).joined(separator: " ") + "?"
  }
}

/// Finite verbs that can be told from other words without a dictionary.
enum Verbs {
  static func isFinite(_ word: String, _ language: WritingLanguage) -> Bool {
    language == .german ? german.contains(word) : english.contains(word)
  }

  /// The words before the verb as they are written after it; nil where the first might be an adjective.
  static func inner(_ words: [String]) -> [String]? {
    guard let first = words.first else { return nil }
    if starters.contains(first) { return [first.lowercased()] + words.dropFirst() }
    let isAdjective =
      words.count > 1 && words[1].first?.isUppercase == true
      && ["e", "en", "er", "es"].contains(where: first.hasSuffix)
    // "Kurz vor dem Krieg" does not begin with a noun.
    let isAdverb = words.count > 1 && ["vor", "nach", "bei", "before", "after"].contains(words[1])
    return isAdjective || isAdverb ? nil : words
  }

  private static let german = list(
    """
    ist sind war waren wurde wurden wird werden hat haben hatte hatten kann können soll sollte liegt \
    liegen lag lagen misst zählt zählen gehört gehören gehörte gehörten umfasst beträgt betrug kostet \
    kostete dauert dauerte leben lebt lebten lebte heißt hieß nennt nannte nannten gilt galt besteht \
    bestand begann begannen endete endeten entstand entstanden gründete gründeten trat traten starb \
    starben fiel fielen kam kamen ging gingen gab gaben nahm nahmen blieb blieben wuchs wuchsen stieg \
    stiegen sank sanken erhielt erhielten gewann gewannen verlor verloren schrieb schrieben baute bauten \
    eröffnete eröffneten beschloss beschlossen unterzeichnete unterzeichneten wählte wählten regiert \
    regierte grenzt grenzen fließt fließen mündet entspringt erreicht erreichte liefert liefern lieferte \
    fördert fördern exportiert exportieren besitzt besitzen pachtet pachtete führt führen führte führten \
    bildet bilden bildete bildeten steht stehen stand standen zog zogen verließ verließen überquerte \
    überquerten studierten studierte meldete meldeten sagte sagten erklärte erklärten bezeichnete
    """)
  private static let english = list(
    "is are was were has have had can could will would should must may might")
  private static let starters = list(
    """
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer In Im Am An Auf Aus Bei Beim Mit Nach Seit Von \
    Vom Vor Zu Zum Zur Über Unter Um Für Durch Laut Während Zwischen Rund Etwa Fast Viele Alle Beide \
    Dort Ihre Ihr Sein Seine Diese Dieser Dieses Mehrere Zwei Drei Vier Fünf Sechs The A An On At By For \
    From Since After Before During Under Over About Its Their His Her This These Two Three Most Many
    """)

  private static func list(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { String($0) })
  }
}
