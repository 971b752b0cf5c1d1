import Articles
import Basics
import Language

/// Makes a Markdown deck of its lines, collecting every problem on the way.
///
/// A card goes from its `Q:` or `C:` to the next, to a heading or to a rule. A blank line ends a field, not
/// the card; text that belongs to no field is for people and passed over, and so are comments and fenced code.
struct MarkdownDeckReader {
  private(set) var problems: [SheetProblem] = []
  private var drafts: [CardDraft] = []
  /// Nothing further is read once so much is wrong.
  private static let problemLimit = 500
  private var title: String?
  private var topics: [Topic] = []
  private var draft: CardDraft?
  private var isFenced = false
  private var isComment = false

  /// The deck of a file's lines; nil where its front matter says nothing usable.
  ///
  /// `path` gives it a name where it has none.
  mutating func deck(
    _ lines: [ArraySlice<Unicode.Scalar>], firstBodyLine: Int, frame: MarkdownFrame,
    hash: ContentHash,
    path: String
  ) -> MarkdownDeck? {
    problems = frame.problems
    title = frame.title
    let general = frame.language ?? language(of: lines.dropFirst(firstBodyLine))
    for (index, line) in lines.enumerated().dropFirst(firstBodyLine) {
      take(uncommented(line), number: index + 1, hasTitle: frame.title != nil)
    }
    finishCard()
    let shownTitle = title ?? path.split(separator: "/").last.map { String($0) } ?? path
    var cards: [MarkdownCard] = []
    for draft in drafts where problems.count < MarkdownDeckReader.problemLimit {
      var reader = MarkdownCardReader(draft, language: general)
      cards += reader.cards()
      problems += reader.problems
    }
    if cards.contains(where: { $0.topic == MarkdownDeck.generalTopic }) {
      topics.insert(Topic(slug: MarkdownDeck.generalTopic, title: shownTitle), at: 0)
    }
    guard let id = frame.id else { return nil }
    return MarkdownDeck(
      id: id, title: shownTitle, language: general, listed: frame.articles, topics: topics,
      cards: cards, hash: hash)
  }

  private func language(of lines: ArraySlice<ArraySlice<Unicode.Scalar>>) -> WritingLanguage {
    let start: [Unicode.Scalar] = lines.prefix(2000).flatMap { Array($0) + ["\n"] }
    return LanguageGuess.language(of: start[...]) ?? .german
  }

  // MARK: Lines

  private mutating func take(_ scalars: ArraySlice<Unicode.Scalar>, number: Int, hasTitle: Bool) {
    let line = MarkdownLine(scalars, number: number)
    if line == .fence {
      isFenced.toggle()
      draft?.close()
      return
    }
    guard !isFenced else { return }
    switch line {
    case .blank, .fence: draft?.close()
    case .rule: finishCard()
    case .heading(let level, let text): heading(text, level: level, hasTitle: hasTitle)
    case .field(let name, let value, let place): field(name, value, at: place)
    case .item(let text, let isOrdered):
      if draft?.append(item: text, isOrdered: isOrdered) != true { draft?.append(text) }
    case .quoted(let text): if draft?.append(quoted: text) != true { draft?.append(text) }
    case .text(let text): draft?.append(text)
    }
  }

  /// The line without what stands in `<!-- … -->`.
  private mutating func uncommented(
    _ line: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    let (open, close) = (Array("<!--".unicodeScalars), Array("-->".unicodeScalars))
    guard isComment || line.contains("<") else { return line }
    var kept: [Unicode.Scalar] = []
    var index = line.startIndex
    while index < line.endIndex {
      let rest = line[index...]
      if !isComment, rest.starts(with: open) {
        isComment = true
        index += open.count
      } else if isComment, rest.starts(with: close) {
        isComment = false
        index += close.count
      } else {
        if !isComment { kept.append(line[index]) }
        index += 1
      }
    }
    return kept[...]
  }

  private mutating func heading(_ text: MarkedText, level: Int, hasTitle: Bool) {
    finishCard()
    guard !text.text.isEmpty else { return }
    if level == 1, drafts.isEmpty, topics.isEmpty, title == nil || title == text.text {
      title = text.text
      return
    }
    let slug = Slug.of(text.text)
    let known = topics.first { $0.title == text.text || (!slug.isEmpty && $0.slug == slug) }
    let topic =
      known
      ?? Topic(slug: slug.isEmpty ? "t\(topics.count + 1)" : slug, title: text.text)
    if known == nil { topics.append(topic) }
    currentTopic = topic.slug
  }

  private var currentTopic = MarkdownDeck.generalTopic

  private mutating func field(_ name: String, _ value: MarkedText, at place: SheetPlace) {
    guard problems.count < MarkdownDeckReader.problemLimit else { return }
    guard let field = CardField.names[name.lowercased()] else {
      guard draft != nil else { return }
      return unknown(name, at: place)
    }
    if field.opensCard {
      finishCard()
      draft = CardDraft(topic: currentTopic)
    }
    guard draft != nil else {
      guard field != .note else { return }
      problems.append(
        SheetProblem(
          code: "field-without-card", place: place,
          german: "„\(name):“ steht vor keiner Karte; bitte mit „Q:“ oder „C:“ beginnen.",
          english: "“\(name):” belongs to no card; please begin one with “Q:” or “C:”."))
      return
    }
    draft?.open(CardDraft.Entry(field: field, name: name, place: place, value: value))
  }

  private mutating func unknown(_ name: String, at place: SheetPlace) {
    draft?.close()
    draft?.hasUnknown = true
    let known = CardField.names.keys.filter { $0.count > 2 }
    let near = NearestName.of(name, among: known.sorted())
    let list = CardField.proposed.joined(separator: ", ")
    problems.append(
      SheetProblem(
        code: "unknown-key", place: place,
        german: "Die Angabe „\(name):“ gibt es bei einer Karte nicht; "
          + (near.map { "gemeint ist wohl „\($0)“." } ?? "es gibt \(list)."),
        english: "A card has no field “\(name):”; "
          + (near.map { "“\($0)” was probably meant." } ?? "there are \(list).")))
  }

  private mutating func finishCard() {
    defer { draft = nil }
    guard let draft, drafts.count <= SheetReader.factLimit else { return }
    drafts.append(draft)
    guard drafts.count > SheetReader.factLimit, let first = draft.entries.first else { return }
    problems.append(
      SheetProblem(
        code: "wrong-value", place: first.place,
        german: "Ein Deck hat höchstens \(SheetReader.factLimit) Karten; bitte aufteilen.",
        english: "A deck has \(SheetReader.factLimit) cards at most; please split it."))
  }
}
