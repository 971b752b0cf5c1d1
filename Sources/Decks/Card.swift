import Articles
import Basics
import Facts
import Language

/// One question with its right answer and the evidence it rests on.
package struct Card: Hashable, Sendable {
  /// The fact's id, a slash, the question kind; wording never changes it.
  package let id: CardID
  package let fact: FactID
  package let topic: String
  package let status: FactStatus
  package let question: Question
  package let key: AnswerKey
  /// What the source says, in one sentence: shown as feedback.
  package let statement: String
  /// At least one; the first supports the key.
  package let evidence: [CitedEvidence]
  package let ruling: Ruling?
  /// The day as of which the fact holds, where it may change.
  package let asOf: PartialDate?
  /// Whose claim it is, where the fact is attributed.
  package let attributedTo: String?
  /// How the answer follows from the quote where it does not stand in it: `2022 - 30 = 1992`.
  package let computation: String?

  package init(
    id: CardID, fact: FactID, topic: String, status: FactStatus, question: Question,
    key: AnswerKey, statement: String, evidence: [CitedEvidence], ruling: Ruling?,
    asOf: PartialDate?, attributedTo: String? = nil, computation: String? = nil
  ) {
    self.id = id
    self.fact = fact
    self.topic = topic
    self.status = status
    self.question = question
    self.key = key
    self.statement = statement
    self.evidence = evidence
    self.ruling = ruling
    self.asOf = asOf
    self.attributedTo = attributedTo
    self.computation = computation
  }
}

/// What is asked, and in which form.
package enum Question: Hashable, Sendable {
  /// A question answered by typing.
  case typed(stem: String)
  /// A sentence with one gap, to be filled by typing.
  case cloze(before: String, after: String)
  /// A question with three or four options in the order shown, one of them right.
  case choice(stem: String, options: [ChoiceOption])
  /// A statement to be judged; `correction` is the replaced value where it is false.
  case trueFalse(statement: String, isTrue: Bool, replaced: Distractor?)
  /// Who says so, what each source gives, or what is disputed: picked like a choice.
  case source(stem: String, options: [ChoiceOption])
  /// Three or four things to be put in order, as they are shown; answered by their numbers.
  case ordering(stem: String, items: [OrderingItem])
  /// Three to five premises, each to be given one of the responses, of which one is left over.
  case matching(stem: String, premises: [String], responses: [MatchingResponse])

  package var kind: QuestionKind {
    switch self {
    case .typed: .typed
    case .cloze: .cloze
    case .choice: .choice
    case .trueFalse: .trueFalse
    case .source: .source
    case .ordering: .ordering
    case .matching: .matching
    }
  }

  /// Whether several facts are asked at once, each with evidence of its own.
  package var joinsFacts: Bool { kind == .ordering || kind == .matching }

  /// What can be picked, in the order shown; empty where nothing is.
  package var options: [ChoiceOption] {
    switch self {
    case .choice(_, let options), .source(_, let options): options
    case .typed, .cloze, .trueFalse, .ordering, .matching: []
    }
  }
}

/// The names of the question kinds, as files and card ids write them.
package enum QuestionKind: String, CaseIterable, Hashable, Sendable {
  case typed, cloze, choice
  case trueFalse = "true-false"
  case source, ordering, matching
}

/// One line of a multiple-choice question.
package enum ChoiceOption: Hashable, Sendable {
  case key(text: String)
  case distractor(Distractor)

  package var text: String {
    switch self {
    case .key(let text): text
    case .distractor(let distractor): distractor.text
    }
  }

  package var isKey: Bool { if case .key = self { true } else { false } }
}

/// A wrong answer of the same kind, with the rule that made it and where it comes from.
package struct Distractor: Hashable, Sendable {
  package let text: String
  /// The rule's name, such as `sheet`, `contesting-source`, `same-kind` or `neighbouring-magnitude`.
  package let rule: String
  /// Where the value comes from: a fact's id, a figure changed; for the teacher and the feedback.
  package let origin: String

  package init(text: String, rule: String, origin: String) {
    self.text = text
    self.rule = rule
    self.origin = origin
  }
}

/// One place in one article that bears on a fact, with all that is needed to show and to find it.
package struct CitedEvidence: Hashable, Sendable {
  package let citation: Citation
  /// Counted from 1, as in the article.
  package let paragraph: Int
  package let stance: Stance
  /// Verbatim from the article.
  package let quote: String
  package let selectors: Selectors
  /// What the other side says, for a source that contests.
  package let value: AnswerKey?

  package init(
    citation: Citation, paragraph: Int, stance: Stance, quote: String, selectors: Selectors,
    value: AnswerKey?
  ) {
    self.citation = citation
    self.paragraph = paragraph
    self.stance = stance
    self.quote = quote
    self.selectors = selectors
    self.value = value
  }
}
