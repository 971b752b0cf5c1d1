import Articles
import Basics
import Language
import Memory

/// Makes a fact sheet from YAML, collecting every problem on the way.
struct SheetReader {
  private(set) var problems: [SheetProblem] = []
  private var language = WritingLanguage.german
  private var firstLineOfID: [FactID: Int] = [:]

  static let factLimit = 50_000
  static let evidenceLimit = 50

  mutating func sheet(_ root: MarkedNode, hash: ContentHash) -> FactSheet? {
    var fields = SheetFields(
      root, known: ["version", "deck", "articles", "topics", "facts"], german: "dem Faktenblatt",
      english: "the fact sheet")
    if let version = fields.needed("version"), version.text != "\(FactSheetFile.version)" {
      fields.wrong(
        "version", version, de: "\(FactSheetFile.version)", en: "\(FactSheetFile.version)")
    }
    let deckNode = fields.needed("deck")
    let articlesNode = fields.needed("articles")
    let topicsNode = fields.needed("topics")
    let factsNode = fields.needed("facts")
    problems += fields.problems
    guard let deckNode, let articlesNode, let topicsNode, let factsNode else { return nil }
    let deck = deck(deckNode)
    let articles = articles(articlesNode)
    let topics = topics(topicsNode)
    let facts = facts(factsNode)
    guard let deck else { return nil }
    return FactSheet(
      deck: deck.id, title: deck.title, language: language, articles: articles, topics: topics,
      facts: facts, hash: hash, schedule: deck.schedule)
  }

  private mutating func deck(
    _ node: MarkedNode
  ) -> (id: DeckID, title: String, schedule: DeckSchedule)? {
    var fields = SheetFields(
      node, known: ["id", "title", "language", "schedule"], german: "„deck“", english: "“deck”")
    defer { problems += fields.problems }
    let title = fields.neededText("title")
    if let tag = fields.text("language"), let value = fields["language"] {
      if let known = WritingLanguage(tag: tag) {
        language = known
      } else {
        fields.wrong("language", value, de: "de oder en", en: "de or en")
      }
    }
    guard let text = fields.neededText("id"), let value = fields["id"] else { return nil }
    guard let id = DeckID(text), !text.contains("/") else {
      wrongID(&fields, value)
      return nil
    }
    let schedule = fields["schedule"].map { node in
      let reader = ScheduleReader(node)
      fields.take(reader.problems)
      return reader.schedule
    }
    return title.map { (id, $0, schedule ?? DeckSchedule()) }
  }

  private func wrongID(_ fields: inout SheetFields, _ value: MarkedNode) {
    fields.wrong(
      "id", value, de: "eine Kennung aus a–z, 0–9, Punkt, _ und - ohne Schrägstrich",
      en: "an id of a–z, 0–9, full stop, _ and -, without a slash")
  }

  private mutating func articles(_ node: MarkedNode) -> [ArticleID] {
    var ids: [ArticleID] = []
    guard let list = node.list, !list.isEmpty else {
      add(
        "wrong-value", node, "Bei „articles“ wird eine Liste von Kennungen erwartet.",
        "“articles” expects a list of ids.")
      return []
    }
    for item in list {
      guard let text = item.text, let id = ArticleID(text), !text.contains("/") else {
        add(
          "wrong-value", item,
          "Bei „articles“ wird eine Kennung aus a–z, 0–9, Punkt, _ und - ohne Schrägstrich erwartet.",
          "“articles” expects an id of a–z, 0–9, full stop, _ and -, without a slash.")
        continue
      }
      guard !ids.contains(id) else {
        add(
          "duplicate-id", item,
          "Der Artikel „\(id)“ steht doppelt in der Liste; bitte einmal streichen.",
          "The article “\(id)” is listed twice; please remove one.")
        continue
      }
      ids.append(id)
    }
    return ids
  }

  private mutating func topics(_ node: MarkedNode) -> [Topic] {
    var topics: [Topic] = []
    guard let entries = node.map else {
      add(
        "wrong-value", node, "Bei „topics“ werden Zeilen wie „geografie: Geografie“ erwartet.",
        "“topics” expects lines such as “geography: Geography”.")
      return []
    }
    for entry in entries {
      guard let title = entry.value.text, !title.isEmpty, DeckID(entry.key) != nil,
        !entry.key.contains("/")
      else {
        add(
          "wrong-value", entry.value,
          "Ein Thema ist ein Kürzel aus a–z, 0–9 und - mit einem Titel, wie „geografie: Geografie“.",
          "A topic is a short name of a–z, 0–9 and - with a title, such as “geography: Geography”.")
        continue
      }
      topics.append(Topic(slug: entry.key, title: title))
    }
    return topics
  }

  private mutating func facts(_ node: MarkedNode) -> [Fact] {
    guard let list = node.list else {
      add(
        "wrong-value", node, "Bei „facts“ wird eine Liste von Fakten erwartet.",
        "“facts” expects a list of facts.")
      return []
    }
    guard list.count <= SheetReader.factLimit else {
      add(
        "wrong-value", node,
        "Ein Faktenblatt hat höchstens \(SheetReader.factLimit) Fakten; bitte aufteilen.",
        "A fact sheet has \(SheetReader.factLimit) facts at most; please split it.")
      return []
    }
    return list.compactMap { fact($0) }
  }

  private mutating func fact(_ node: MarkedNode) -> Fact? {
    var reader = FactReader(node, language: language)
    let fact = reader.fact()
    problems += reader.problems
    guard let fact else { return nil }
    if let first = firstLineOfID[fact.id] {
      add(
        "duplicate-id", reader.idNode,
        "Die Kennung „\(fact.id)“ hat schon der Fakt in Zeile \(first); bitte jede nur einmal vergeben.",
        "The id “\(fact.id)” belongs to the fact in line \(first); please use each once.")
    } else {
      firstLineOfID[fact.id] = reader.idNode.line
    }
    return fact
  }

  private mutating func add(
    _ code: String, _ node: MarkedNode, _ german: String, _ english: String
  ) {
    problems.append(
      SheetProblem(code: code, place: SheetPlace(node), german: german, english: english))
  }
}
