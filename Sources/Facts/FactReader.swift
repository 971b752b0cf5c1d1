import Articles
import Basics
import Language

/// Makes one fact from its YAML, collecting every problem on the way.
struct FactReader {
  private var fields: SheetFields
  private let language: WritingLanguage
  private var others: [SheetProblem] = []

  static let known = [
    "id", "topic", "statement", "question", "answer", "ask", "reject", "status", "attributedTo",
    "asOf",
    "computation", "evidence", "ruling",
  ]
  static let evidenceKeys = [
    "article", "paragraph", "stance", "quote", "value", "prefix", "suffix", "computation",
  ]

  init(_ node: MarkedNode, language: WritingLanguage) {
    let name = node["id"]?.text.map { " „\($0.prefix(60))“" } ?? ""
    let english = node["id"]?.text.map { " “\($0.prefix(60))”" } ?? ""
    fields = SheetFields(
      node, known: FactReader.known, german: "dem Fakt\(name)", english: "the fact\(english)")
    self.language = language
  }

  var problems: [SheetProblem] { fields.problems + others }

  /// Where the id stands, or the fact itself.
  var idNode: MarkedNode { fields["id"] ?? fields.node }

  mutating func fact() -> Fact? {
    guard fields.node.map != nil else { return nil }
    let id = id()
    let topic = fields.neededText("topic")
    let statement = fields.neededText("statement")
    let key = fields.needed("answer").flatMap { self.key($0) }
    let evidence = evidence()
    let question = fields.text("question")
    let ask = fields.texts("ask")
    let reject = reject()
    let status = status()
    let ruling = ruling()
    let asOf = asOf()
    let attributedTo = fields.text("attributedTo")
    let computation = fields.text("computation")
    guard let id, let topic, let statement, let key, let evidence else { return nil }
    var fact = Fact(
      id: id, topic: topic, statement: statement, question: question, key: key, ask: ask,
      evidence: evidence, declaredStatus: status, attributedTo: attributedTo, ruling: ruling,
      asOf: asOf, computation: computation, place: SheetPlace(fields.node))
    fact.reject = reject
    fact.statementPlace = fields["statement"].map { SheetPlace($0) } ?? fact.place
    fact.answerPlace = fields["answer"].map { SheetPlace($0) } ?? fact.place
    return fact
  }

  private mutating func id() -> FactID? {
    guard let text = fields.neededText("id"), let value = fields["id"] else { return nil }
    guard let id = FactID(text), !text.contains("/"), text.utf8.count <= 80 else {
      fields.wrong(
        "id", value, de: "eine Kennung aus a–z, 0–9, Punkt, _ und -, höchstens 80 Zeichen,",
        en: "an id of a–z, 0–9, full stop, _ and -, 80 characters at most")
      return nil
    }
    return id
  }

  private mutating func key(_ node: MarkedNode) -> AnswerKey? {
    let before = others.count
    checkKeyNames(node, depth: 0)
    guard others.count == before else { return nil }
    do throws(KeyError) {
      return try AnswerKey(json: JSONValue(node), defaultLanguage: language)
    } catch {
      let place = SheetPlace(node.at(path: error.field))
      others.append(
        SheetProblem(
          code: "wrong-value", place: place, german: error.sentence(in: .german),
          english: error.sentence(in: .english)))
      return nil
    }
  }

  private mutating func checkKeyNames(_ node: MarkedNode, depth: Int) {
    let check = SheetFields(
      node, known: AnswerKey.jsonFields, german: "einer Antwort", english: "an answer")
    others += check.problems
    for item in node["items"]?.list ?? [] where depth < 4 { checkKeyNames(item, depth: depth + 1) }
  }

  private mutating func evidence() -> [Evidence]? {
    guard let node = fields.needed("evidence") else { return nil }
    guard let list = node.list, (1...SheetReader.evidenceLimit).contains(list.count) else {
      fields.wrong(
        "evidence", node, de: "eine Liste von 1 bis \(SheetReader.evidenceLimit) Belegen",
        en: "a list of 1 to \(SheetReader.evidenceLimit) passages")
      return nil
    }
    let read = list.compactMap { passage($0) }
    return read.count == list.count ? read : nil
  }

  private mutating func passage(_ node: MarkedNode) -> Evidence? {
    var entry = SheetFields(
      node, known: FactReader.evidenceKeys, german: "einem Beleg", english: "a passage of evidence")
    defer { others += entry.problems }
    let quote = entry.neededText("quote")
    var stance = Stance.supports
    if let text = entry.text("stance"), let value = entry["stance"] {
      if let known = Stance(rawValue: text) {
        stance = known
      } else {
        entry.wrong("stance", value, de: "supports oder contests", en: "supports or contests")
      }
    }
    var article: ArticleID?
    if let text = entry.neededText("article"), let value = entry["article"] {
      article = ArticleID(text)
      if article == nil || text.contains("/") {
        entry.wrong("article", value, de: "die Kennung eines Artikels", en: "the id of an article")
        article = nil
      }
    }
    var paragraph: Int?
    let paragraphNode = entry.needed("paragraph")
    if let paragraphNode {
      paragraph = paragraphNode.text.flatMap { Int($0) }.flatMap {
        (1...99_999).contains($0) ? $0 : nil
      }
      if paragraph == nil {
        entry.wrong(
          "paragraph", paragraphNode, de: "die Nummer eines Absatzes von 1 bis 99999",
          en: "the number of a paragraph, 1 to 99999")
      }
    }
    let value = entry["value"].flatMap { key($0) }
    guard let article, let paragraph, let quote else { return nil }
    var evidence = Evidence(
      article: article, paragraph: paragraph, stance: stance, quote: quote, value: value,
      prefix: entry.text("prefix"), suffix: entry.text("suffix"),
      place: SheetPlace(entry["quote"] ?? node))
    evidence.computation = entry.text("computation")
    if let paragraphNode { evidence.paragraphPlace = SheetPlace(paragraphNode) }
    return evidence
  }

  private mutating func reject() -> [RejectedQuestion] {
    guard let node = fields["reject"] else { return [] }
    guard let list = node.list else {
      fields.wrong(
        "reject", node, de: "eine Liste wie [{kind: choice, why: Zu leicht.}]",
        en: "a list such as [{kind: choice, why: Too easy.}]")
      return []
    }
    return list.compactMap { item in
      var entry = SheetFields(
        item, known: ["kind", "why"], german: "„reject“", english: "“reject”")
      let (kind, why) = (entry.neededText("kind"), entry.neededText("why"))
      others += entry.problems
      guard let kind, let why else { return nil }
      return RejectedQuestion(kind: kind, why: why)
    }
  }

  private mutating func status() -> FactStatus? {
    guard let text = fields.text("status"), let value = fields["status"] else { return nil }
    if let status = FactStatus(rawValue: text), status != .unsupported { return status }
    let allowed = FactStatus.allCases.filter { $0 != .unsupported }.map(\.rawValue)
      .joined(separator: ", ")
    fields.wrong("status", value, de: "eines von \(allowed)", en: "one of \(allowed)")
    return nil
  }

  private mutating func asOf() -> PartialDate? {
    guard let text = fields.text("asOf"), let value = fields["asOf"] else { return nil }
    if let date = PartialDate(iso: text) { return date }
    fields.wrong(
      "asOf", value, de: "ein Datum wie 2022, 2022-01 oder 2022-01-06",
      en: "a date such as 2022, 2022-01 or 2022-01-06")
    return nil
  }

  private mutating func ruling() -> Ruling? {
    guard let node = fields["ruling"] else { return nil }
    var entry = SheetFields(
      node, known: ["what", "why", "by", "date"], german: "„ruling“", english: "“ruling”")
    defer { others += entry.problems }
    let (what, why, by) = (
      entry.neededText("what"), entry.neededText("why"), entry.neededText("by")
    )
    guard let text = entry.neededText("date"), let value = entry["date"] else { return nil }
    guard let date = Day(iso: text) else {
      entry.wrong("date", value, de: "ein Tag wie 2026-11-21", en: "a day such as 2026-11-21")
      return nil
    }
    guard let what, let why, let by else { return nil }
    return Ruling(what: what, why: why, by: by, date: date)
  }
}
