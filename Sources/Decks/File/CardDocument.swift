import Articles
import Basics
import Facts
import Language

/// A card as JSON, and back.
enum CardDocument {
  static func value(of card: Card) -> JSONValue {
    .object([
      "asOf": card.asOf.map { .string($0.iso) },
      "attributedTo": card.attributedTo.map { .string($0) },
      "computation": card.computation.map { .string($0) },
      "evidence": .array(card.evidence.map(EvidenceDocument.value)),
      "fact": .string(card.fact.text),
      "id": .string(card.id.text),
      "key": card.key.json,
      "question": QuestionDocument.value(of: card.question),
      "ruling": card.ruling.map(value),
      "statement": .string(card.statement),
      "status": .string(card.status.rawValue),
      "topic": .string(card.topic),
    ])
  }

  /// The card whose JSON `bytes` are, at a place in the deck's list; `path` is only named in errors.
  static func card(
    from bytes: [UInt8], at index: Int, sources: DeckHeader.Sources, path: String
  ) throws(DecksError) -> Card {
    let json: JSONValue
    do throws(JSONError) { json = try JSONReader.read(bytes, within: 2) } catch {
      throw .notJSON(path: path, error)
    }
    do throws(DeckFault) {
      return try card(from: DeckField(card: json, at: index), sources: sources)
    } catch { throw .field(path: path, fault: error) }
  }

  static func card(
    from field: DeckField, sources: DeckHeader.Sources
  ) throws(DeckFault) -> Card {
    _ = try field.object()
    let id: CardID = try field["id"].identifier()
    let fact: FactID = try field["fact"].identifier()
    guard id.text.hasPrefix(fact.text + "/") else {
      throw field["id"].fault(
        expected: "eine Kennung, die mit „\(fact.text)/“ beginnt",
        "an id that begins with “\(fact.text)/”")
    }
    var evidence: [CitedEvidence] = []
    for item in try field["evidence"].items() {
      evidence.append(try EvidenceDocument.evidence(from: item, sources: sources))
    }
    guard evidence.first?.stance == .supports else {
      throw field["evidence"].fault(
        expected: "eine Liste, die mit einem stützenden Beleg beginnt",
        "a list that begins with evidence that supports")
    }
    let status: FactStatus = try field["status"].word(of: FactStatus.self)
    guard status != .unsupported else {
      throw field["status"].fault(
        expected: "ein Stand, der belegt ist", "a status that sources bear out")
    }
    return Card(
      id: id, fact: fact, topic: try field["topic"].text(), status: status,
      question: try QuestionDocument.question(from: field["question"]),
      key: try field["key"].answerKey(), statement: try field["statement"].nonEmptyText(),
      evidence: evidence, ruling: try ruling(from: field["ruling"]),
      asOf: try field["asOf"].partialDate(),
      attributedTo: field["attributedTo"].isMissing ? nil : try field["attributedTo"].text(),
      computation: field["computation"].isMissing ? nil : try field["computation"].text())
  }

  private static func value(of ruling: Ruling) -> JSONValue {
    .object([
      "by": .string(ruling.by), "date": .string(ruling.date.iso), "what": .string(ruling.what),
      "why": .string(ruling.why),
    ])
  }

  private static func ruling(from field: DeckField) throws(DeckFault) -> Ruling? {
    if field.isMissing { return nil }
    guard let date = Day(iso: try field["date"].text()) else {
      throw field["date"].fault(
        expected: "ein Tag wie „2022-01-06“", "a day such as “2022-01-06”")
    }
    return Ruling(
      what: try field["what"].text(), why: try field["why"].text(), by: try field["by"].text(),
      date: date)
  }
}
