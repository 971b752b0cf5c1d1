import Articles
import Basics
import Language

/// One statement that sources bear out, with the typed answer that a question asks for.
package struct Fact: Hashable, Sendable {
  package var id: FactID
  /// A topic's slug from the sheet's list.
  package var topic: String
  /// One self-contained sentence; the key's text stands in it once, so that a gap can be cut there.
  package var statement: String
  /// Written out by the author; takes precedence over any pattern.
  package var question: String?
  package var key: AnswerKey
  /// The question kinds wanted, by name; nil where whatever fits the value is fine.
  package var ask: [String]?
  /// Questions that the author has turned down, each with the reason.
  package var reject: [RejectedQuestion] = []
  /// At least one that supports.
  package var evidence: [Evidence]
  /// What the author says the fact is; nil where the checks alone decide.
  package var declaredStatus: FactStatus?
  /// Whose claim it is, for an attributed fact.
  package var attributedTo: String?
  package var ruling: Ruling?
  package var asOf: PartialDate?
  /// How an answer that is not in the quote follows from it: `2022 - 30 = 1992`.
  package var computation: String?
  package var place: SheetPlace
  /// Where the statement and the answer stand; the fact's own place where they were not read from a file.
  package var statementPlace: SheetPlace
  package var answerPlace: SheetPlace

  package init(
    id: FactID, topic: String, statement: String, question: String?, key: AnswerKey,
    ask: [String]? = nil, evidence: [Evidence], declaredStatus: FactStatus? = nil,
    attributedTo: String? = nil, ruling: Ruling? = nil, asOf: PartialDate? = nil,
    computation: String? = nil, place: SheetPlace = SheetPlace(line: 1, column: 1)
  ) {
    self.id = id
    self.topic = topic
    self.statement = statement
    self.question = question
    self.key = key
    self.ask = ask
    self.evidence = evidence
    self.declaredStatus = declaredStatus
    self.attributedTo = attributedTo
    self.ruling = ruling
    self.asOf = asOf
    self.computation = computation
    self.place = place
    statementPlace = place
    answerPlace = place
  }
}

/// A kind of question that an author does not want of a fact.
package struct RejectedQuestion: Hashable, Sendable {
  /// The kind's name, such as `choice`.
  package var kind: String
  package var why: String

  package init(kind: String, why: String) {
    self.kind = kind
    self.why = why
  }
}

/// A passage the author names for or against a fact.
package struct Evidence: Hashable, Sendable {
  package var article: ArticleID
  /// Counted from 1, as in the article.
  package var paragraph: Int
  package var stance: Stance
  /// Verbatim from the article.
  package var quote: String
  /// What the passage says instead, where it contests.
  package var value: AnswerKey?
  /// What stands before and after the quote, where it needs to be told from its like.
  package var prefix: String?
  package var suffix: String?
  /// How a value that is not in the quote follows from it.
  package var computation: String?
  /// Where the quote stands in the sheet.
  package var place: SheetPlace
  /// Where the paragraph's number stands in the sheet.
  package var paragraphPlace: SheetPlace

  package init(
    article: ArticleID, paragraph: Int, stance: Stance = .supports, quote: String,
    value: AnswerKey? = nil, prefix: String? = nil, suffix: String? = nil,
    place: SheetPlace = SheetPlace(line: 1, column: 1)
  ) {
    self.article = article
    self.paragraph = paragraph
    self.stance = stance
    self.quote = quote
    self.value = value
    self.prefix = prefix
    self.suffix = suffix
    computation = nil
    self.place = place
    paragraphPlace = place
  }
}

/// A place in a sheet, both counted from 1.
package struct SheetPlace: Hashable, Sendable {
  package let line: Int
  package let column: Int
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
