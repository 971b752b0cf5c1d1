import Basics
import Facts

/// A question that the deck does not have, and why.
package struct SkippedQuestion: Hashable, Sendable {
  package let fact: FactID
  package let place: SheetPlace
  /// Nil where the fact has no question at all.
  package let kind: QuestionKind?
  package let reason: Reason
  /// Whether the sheet's `ask` names the kind.
  private let isAsked: Bool

  /// Why there is none.
  package enum Reason: Hashable, Sendable {
    case unsupported, contestedWithoutRuling, noEvidence
    case noQuestion, fewDistractors(Int), noFalseStatement
    /// The statement leans on another sentence: it begins with "Sie" or "Dort".
    case notAlone(String)
    /// A rule forbids the question that kartei has made; the finding says why.
    case breaksRule(ItemFinding)
    /// No interrogative is sure to be right, so that the sentence is asked with its gap.
    case askedWithGap
    case cloze(ClozeQuestion.Refusal)
    /// The sheet asks for a kind that the value or the status rules out.
    case doesNotFit
    /// The sentence does not let one ask who says so, or there are too few others who might.
    case noSourceQuestion
    /// "More than" or "at most": every option on one side would be right, so that the key stood at the end.
    case oneSided
    /// The sheet asks for a question that takes several facts, and there are no others that go with it.
    case noCompany
    /// The sheet turns the question down, for this reason.
    case rejected(String)
    /// The sheet asks for a kind that there is not.
    case unknownKind(String)
  }

  /// A question of kartei's own that a rule forbids.
  init(forbidden card: Card, by finding: ItemFinding, place: SheetPlace) {
    fact = card.fact
    self.place = place
    kind = card.question.kind
    reason = .breaksRule(finding)
    isAsked = false
  }

  init(fact: Fact, kind: QuestionKind?, reason: Reason) {
    self.fact = fact.id
    place = fact.place
    self.kind = kind
    self.reason = reason
    isAsked = kind.map { fact.ask?.contains($0.rawValue) == true } ?? false
  }

  /// Whether the author asked for it in so many words, or the whole fact is missing.
  package var isNotable: Bool {
    switch reason {
    case .unsupported, .contestedWithoutRuling, .noEvidence, .doesNotFit, .unknownKind, .notAlone,
      .breaksRule, .noCompany:
      true
    case .cloze, .noQuestion, .noSourceQuestion: isAsked
    case .fewDistractors, .noFalseStatement, .askedWithGap, .rejected, .oneSided: false
    }
  }

  /// One sentence.
  package func sentence(in language: InterfaceLanguage) -> String {
    let subject = kind.map { "\(fact.text)/\($0.rawValue)" } ?? fact.text
    let cause: String =
      switch reason {
      case .unsupported:
        language(
          de: "Der Fakt ist nicht belegt; „kartei check“ sagt, warum.",
          en: "the fact is not borne out; “kartei check” says why.")
      case .contestedWithoutRuling:
        language(
          de: "Die Quellen widersprechen sich; es fehlt eine Entscheidung („ruling“).",
          en: "the sources contradict each other and there is no “ruling”.")
      case .noEvidence:
        language(
          de: "Kein stützendes Zitat wurde im Artikel gefunden.",
          en: "no supporting quote was found in its article.")
      case .noQuestion:
        language(
          de: "Es ist keine Frage geschrieben, und aus dem Satz lässt sich keine sichere machen.",
          en: "there is no written question, and none can safely be made of the statement.")
      case .notAlone(let word):
        language(
          de:
            "„\(word)“ am Anfang des Satzes ist ohne den Artikel nicht zu verstehen; bitte im „statement“ beim Namen nennen.",
          en:
            "“\(word)” at the beginning is not clear without the article; please use the name in “statement”."
        )
      case .breaksRule(let finding): finding.sentence(in: language)
      case .askedWithGap:
        language(
          de:
            "Aus dem Satz lässt sich keine sichere Frage machen; gefragt wird mit der Lücke. Eine eigene Frage steht unter „question“.",
          en:
            "no question can safely be made of the statement, which is asked with its gap; “question” can hold one of yours."
        )
      case .fewDistractors(let count):
        language(
          de: "Nur \(count) gute falsche Antworten; mit „wrong“ lassen sich welche angeben.",
          en: "only \(count) good wrong answers; “wrong” can name some.")
      case .noFalseStatement:
        language(
          de: "Kein Wert macht die Aussage sicher falsch.",
          en: "no value makes the statement safely false.")
      case .cloze(.notOnce):
        language(
          de: "Die Antwort steht nicht genau einmal als ganzes Wort im Satz.",
          en: "the answer does not stand exactly once, as whole words, in the statement.")
      case .cloze(.longGap):
        language(
          de: "Die Lücke hätte mehr als \(ClozeQuestion.longestGap) Wörter.",
          en: "the gap would have more than \(ClozeQuestion.longestGap) words.")
      case .cloze(.littleContext):
        language(
          de:
            "Es blieben weniger als \(ClozeQuestion.fewestContentWords) bedeutungstragende Wörter.",
          en: "fewer than \(ClozeQuestion.fewestContentWords) words of meaning would remain.")
      case .cloze(.givenAway):
        language(
          de: "Der Rest des Satzes verrät die Antwort.",
          en: "the rest of the sentence gives the answer away.")
      case .noSourceQuestion:
        language(
          de: "Der Satz lässt nicht sicher fragen, wer das sagt.",
          en: "the sentence does not let one safely ask who says so.")
      case .oneSided:
        language(
          de: "Neben „mehr als“ oder „höchstens“ wäre die Antwort immer die am Rand.",
          en: "beside “more than” or “at most” the answer would always be the outermost.")
      case .noCompany:
        language(
          de: "Es fehlen andere Fakten, mit denen zusammen sich das fragen lässt.",
          en: "there are no other facts with which this could be asked.")
      case .rejected(let why):
        language(de: "Abgelehnt: \(why)", en: "rejected: \(why)")
      case .doesNotFit:
        language(
          de: "Diese Frageart passt nicht zu Wert oder Stand des Fakts.",
          en: "this kind of question does not fit the fact's value or status.")
      case .unknownKind(let name):
        language(
          de: "„ask“ nennt „\(name)“; bekannt sind \(Self.kinds(and: "und")).",
          en: "“ask” names “\(name)”; known are \(Self.kinds(and: "and")).")
      }
    return "\(subject): \(cause)"
  }

  private static func kinds(and word: String) -> String {
    let names = QuestionKind.allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " \(word) " + (names.last ?? "")
  }
}
