import Language

/// One card of a Markdown deck as it is written, before its articles are read.
struct MarkdownCard: Hashable, Sendable {
  /// What is asked.
  enum Prompt: Hashable, Sendable {
    case question(MarkedText, answer: MarkedText, items: [MarkedText], isOrdered: Bool)
    /// One of the gaps of a sentence; `number` counts them from 1.
    case cloze(GappedSentence, number: Int, place: SheetPlace)
  }

  let prompt: Prompt
  let key: AnswerKey
  let sources: [CardSource]
  let topic: String
  /// Given by the author; otherwise it follows from the first source.
  let id: String?
  let ask: [String]?
  let asOf: PartialDate?
  let attributedTo: String?
  let place: SheetPlace
}

/// Some text and where it begins.
struct MarkedText: Hashable, Sendable {
  var text: String
  let place: SheetPlace
}
