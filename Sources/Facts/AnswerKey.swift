import Language

/// The right answer to a question, typed, with everything needed to judge what a learner types.
///
/// Its JSON shape is stable (docs/formats.md, "Answer key").
package struct AnswerKey: Hashable, Sendable {
  package var value: AnswerValue
  /// The answer as it is shown, without its qualifier: `7600 Kilometer`.
  package var text: String
  package var language: WritingLanguage
  /// Other texts that are equally right.
  package var aliases: [String]
  /// Texts known to be wrong, whatever their likeness.
  package var wrong: [String]

  package init(
    value: AnswerValue, text: String, language: WritingLanguage, aliases: [String] = [],
    wrong: [String] = []
  ) {
    self.value = value
    self.text = text
    self.language = language
    self.aliases = aliases
    self.wrong = wrong
  }
}

/// What kind of thing an answer is, and its value where it has one beyond its text.
package enum AnswerValue: Hashable, Sendable {
  /// `unitNamed`: the question names the unit, so that a bare number is a full answer.
  case quantity(Quantity, unitNamed: Bool)
  /// Both bounds belong to it.
  case range(low: Double, high: Double, unit: String?)
  /// Goals, votes or points, in the order of the source.
  case score([Int])
  case date(PartialDate, qualifier: Qualifier?)
  case person, place, organisation, term, phrase
  case list([AnswerKey], ordered: Bool)

  package var kind: AnswerKind {
    switch self {
    case .quantity: .quantity
    case .range: .range
    case .score: .score
    case .date: .date
    case .person: .person
    case .place: .place
    case .organisation: .organisation
    case .term: .term
    case .phrase: .phrase
    case .list: .list
    }
  }
}

/// The names of the kinds of answer, as files write them.
package enum AnswerKind: String, CaseIterable, Hashable, Sendable {
  case quantity, range, score, date, person, place, organisation, term, phrase, list
}
