import Articles
import Basics
import Language

/// A deck written as Markdown: cards with `Q:` and `A:`, or `C:` with gaps, each with a `Source:`.
struct MarkdownDeck: Hashable, Sendable {
  let id: DeckID
  let title: String
  let language: WritingLanguage
  /// The articles that the front matter lists.
  let listed: [ArticleID]
  let topics: [Topic]
  let cards: [MarkdownCard]
  let hash: ContentHash

  /// The topic of cards under no heading.
  static let generalTopic = "allgemein"

  /// The articles the deck rests on: those listed, then those that cards name, in their order.
  var articles: [ArticleID] {
    var known = Set(listed)
    return listed
      + cards.flatMap(\.sources).compactMap(\.article).filter { known.insert($0).inserted }
  }

  /// Where a card first names an article; nil where only the front matter does.
  func place(of article: ArticleID) -> SheetPlace? {
    cards.lazy.flatMap(\.sources).first { $0.article == article }?.place
  }

  /// The deck as a fact sheet, each card a fact.
  ///
  /// The statement of a question is question and answer, that of a cloze the sentence. Where a source
  /// leaves out paragraph or quote, the sentence is taken that has the answer and most of the card's
  /// words. An id that is not given follows from article and quote, so that rewording keeps it; cards
  /// with the same quote are numbered. Throws for paragraphs that an article does not have, sources that
  /// name no article where there are several, and ids that stand twice.
  func sheet(
    _ texts: [ArticleID: Article], path: String
  ) throws(FactsError) -> FactSheet {
    var problems: [SheetProblem] = []
    var firstLine: [String: Int] = [:]
    var facts: [Fact] = []
    for card in cards where card.id != nil {
      guard let id = card.id else { continue }
      if let line = firstLine[id] {
        problems.append(MarkdownDeck.duplicate(id, line: line, at: card.place))
      }
      firstLine[id] = firstLine[id] ?? card.place.line
    }
    var taken = Set(firstLine.keys)
    for card in cards {
      var evidence: [Evidence] = []
      for source in card.sources {
        let finder = PassageFinder(card: card, statement: card.statement, language: language)
        switch finder.evidence(source, only: articles.count == 1 ? articles.first : nil, in: texts)
        {
        case .success(let found): evidence.append(found)
        case .failure(let problem): problems.append(problem)
        }
      }
      guard let first = evidence.first else { continue }
      let id = card.id ?? MarkdownDeck.id(of: first, besides: &taken)
      if let id = FactID(id) { facts.append(card.fact(id, evidence: evidence)) }
    }
    guard problems.isEmpty else {
      throw .shape(path: path, problems.sorted { $0.place < $1.place })
    }
    return FactSheet(
      deck: id, title: title, language: language, articles: articles, topics: topics, facts: facts,
      hash: hash, format: .markdown)
  }

  private static func id(of evidence: Evidence, besides taken: inout Set<String>) -> String {
    let quote = String(scalars: Normalisation.folded(evidence.quote))
    let base = "c-" + ContentHash(of: "\(evidence.article.text)\n\(quote)").hex.prefix(12)
    var id = base
    var number = 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }

  private static func duplicate(_ id: String, line: Int, at place: SheetPlace) -> SheetProblem {
    SheetProblem(
      code: "duplicate-id", place: place,
      german:
        "Die Kennung „\(id)“ hat schon die Karte in Zeile \(line); bitte jede nur einmal vergeben.",
      english: "The id “\(id)” belongs to the card in line \(line); please use each once.")
  }
}

extension MarkdownCard {
  /// What the card states: the sentence of a cloze, or question and answer.
  var statement: String {
    switch prompt {
    case .cloze(let sentence, _, _): sentence.text
    case .question(let question, let answer, let items, _):
      question.text + " "
        + (items.isEmpty ? answer.text : items.map(\.text).joined(separator: ", "))
    }
  }

  func fact(_ id: FactID, evidence: [Evidence]) -> Fact {
    var question: String?
    var (statementPlace, answerPlace) = (place, place)
    switch prompt {
    case .question(let text, let answer, let items, _):
      question = text.text
      statementPlace = text.place
      answerPlace = items.first?.place ?? answer.place
    case .cloze(_, _, let textPlace):
      statementPlace = textPlace
      answerPlace = textPlace
    }
    var fact = Fact(
      id: id, topic: topic, statement: statement, question: question, key: key,
      ask: ask ?? usualKinds, evidence: evidence,
      declaredStatus: attributedTo == nil ? nil : .attributed, attributedTo: attributedTo,
      asOf: asOf, place: place)
    fact.statementPlace = statementPlace
    fact.answerPlace = answerPlace
    return fact
  }

  /// As the author wrote it, and before that as a choice.
  private var usualKinds: [String] {
    var kinds = ["choice"]
    if case .list = key.value { kinds = [] }
    if attributedTo != nil { kinds.append("source") }
    if case .question = prompt { return kinds + ["typed"] }
    return kinds + ["cloze"]
  }
}
