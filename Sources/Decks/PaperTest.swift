import Articles
import Basics
import Facts

/// A test on paper: numbered questions with room for the answers, and the key with its sources.
package struct PaperTest: Hashable, Sendable {
  package let title: String
  /// The form's letter.
  package let form: String
  package let questions: [PaperQuestion]
  package let language: InterfaceLanguage

  /// A test of these cards in this order; `language` is that of headings and instructions.
  package init(title: String, form: String, cards: [Card], language: InterfaceLanguage) {
    self.title = neutralised(title)
    self.form = neutralised(form)
    self.language = language
    questions = cards.enumerated().map { index, card in
      PaperQuestion(card, number: index + 1, language: language)
    }
  }

  package var heading: String {
    language(de: "\(title) – Form \(form)", en: "\(title) – form \(form)")
  }
  package var keyHeading: String {
    language(de: "Lösungen: \(heading)", en: "Key: \(heading)")
  }
  package var nameLabel: String { "Name:" }
  package var dateLabel: String { language(de: "Datum:", en: "Date:") }
  package var points: String {
    language(de: "von \(questions.count) Punkten", en: "of \(questions.count) points")
  }
}

/// One question of a test on paper, all texts without control characters.
package struct PaperQuestion: Hashable, Sendable {
  package let number: Int
  /// What is asked; a gap is a line of underscores.
  package let stem: String
  /// Lettered lines to choose from or to put in order.
  package let options: [String]
  /// Labels of the lines to be written on; empty where options or a gap take the answer.
  package let answerLines: [String]
  /// The right answer, with its letter where there are options.
  package let solution: String
  /// Where it stands; of a card that joins facts, one for each.
  package let proofs: [Proof]

  /// A quote, and the citation with its paragraph.
  package struct Proof: Hashable, Sendable {
    package let quote: String
    package let source: String
  }

  /// As wide in every question, so that it tells nothing.
  package static let gap = String(repeating: "_", count: 16)
  private static let letters = Array("abcdefghij")

  init(_ card: Card, number: Int, language: InterfaceLanguage) {
    self.number = number
    let answer = language(de: "Antwort:", en: "Answer:")
    var (options, lines): ([String], [String]) = ([], [answer])
    switch card.question {
    case .typed(let text):
      stem = neutralised(text)
      if case .list(let items, _) = card.key.value {
        lines = items.indices.map { "\($0 + 1)." }
      }
    case .cloze(let before, let after):
      stem = neutralised(before + PaperQuestion.gap + after)
      lines = []
    case .choice(let text, let choices), .source(let text, let choices):
      stem = neutralised(text)
      options = PaperQuestion.lettered(choices.map(\.text))
      lines = []
    case .ordering(let text, let items):
      stem = neutralised(text)
      options = PaperQuestion.lettered(items.map(\.text))
      lines = [language(de: "Reihenfolge:", en: "Order:")]
    case .matching(let text, let premises, let responses):
      stem = neutralised(text)
      options = PaperQuestion.lettered(responses.map(\.text))
      lines = premises.enumerated().map { "\($0 + 1) \(neutralised($1)):" }
    case .trueFalse(let statement, _, _):
      let text = neutralised(statement)
      stem = language(de: "Wahr oder falsch? „\(text)“", en: "True or false? “\(text)”")
      options = [
        language(de: "[ ] wahr", en: "[ ] true"), language(de: "[ ] falsch", en: "[ ] false"),
      ]
      lines = [language(de: "Wenn falsch, richtig ist:", en: "If false, right is:")]
    }
    self.options = options
    answerLines = lines
    solution = neutralised(PaperQuestion.solution(of: card, language))
    proofs = card.evidence.prefix(card.question.joinsFacts ? card.evidence.count : 1).map {
      evidence in
      let citation = CitationText.line(evidence.citation, in: language)
      return Proof(
        quote: neutralised(language(de: "„\(evidence.quote)“", en: "“\(evidence.quote)”")),
        source: neutralised("\(citation), ¶\(evidence.paragraph)"))
    }
  }

  private static func letter(_ index: Int) -> String {
    letters.indices.contains(index) ? "\(letters[index])" : "\(index + 1)"
  }

  private static func lettered(_ texts: [String]) -> [String] {
    texts.enumerated().map { index, text in "\(letter(index))) \(neutralised(text))" }
  }

  private static func solution(of card: Card, _ language: InterfaceLanguage) -> String {
    switch card.question {
    case .typed, .cloze:
      let others = card.key.aliases.joined(separator: ", ")
      return card.key.text
        + (others.isEmpty ? "" : language(de: " (auch: \(others))", en: " (also: \(others))"))
    case .choice(_, let options), .source(_, let options):
      return options.enumerated().filter { $0.element.isKey }
        .map { "\(letter($0.offset))) \($0.element.text)" }.joined(separator: ", ")
    case .ordering(_, let items):
      let order = items.indices.sorted { items[$0].place < items[$1].place }
      let values = items.inOrder.map { "\($0.text) (\($0.value))" }
      return order.map(letter).joined(separator: " ") + ": " + values.joined(separator: ", ")
    case .matching(_, _, let responses): return responses.solution
    case .trueFalse(_, true, _): return language(de: "wahr", en: "true")
    case .trueFalse(_, false, let replaced):
      guard let wrong = replaced?.text else { return language(de: "falsch", en: "false") }
      return language(
        de: "falsch: nicht „\(wrong)“, sondern „\(card.key.text)“",
        en: "false: not “\(wrong)” but “\(card.key.text)”")
    }
  }
}
