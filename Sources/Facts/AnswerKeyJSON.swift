import Basics
import Language

/// The JSON shape of an answer key: `{"kind", "language", "text", …}` (docs/formats.md).
extension AnswerKey {
  /// The names of all fields that an answer key may have.
  package static let jsonFields = [
    "kind", "language", "text", "value", "unit", "unitNamed", "qualifier", "low", "high", "items",
    "ordered", "aliases", "wrong",
  ]

  private static let textLimit = 10_000
  private static let listLimit = 500
  private static let depthLimit = 4

  /// The key that a JSON object describes.
  ///
  /// Throws with the path of the field, what it holds and what was expected. No errors: fields that do
  /// not apply, null for a field that may be left out, a missing text where the value itself can be shown.
  package init(json: JSONValue, defaultLanguage: WritingLanguage) throws(KeyError) {
    try self.init(json: json, defaultLanguage: defaultLanguage, depth: 0)
  }

  private init(
    json: JSONValue, defaultLanguage: WritingLanguage, depth: Int
  ) throws(KeyError) {
    guard let object = json.object else {
      throw KeyError(field: "", fault: .wrong(found: shown(json), expected: .object))
    }
    guard depth < AnswerKey.depthLimit else {
      throw KeyError(field: "", fault: .wrong(found: shown(json), expected: .shallow))
    }
    let fields = KeyFields(object: object)
    let kind = try fields.kind()
    language = try fields.language() ?? defaultLanguage
    aliases = try fields.texts("aliases", limit: AnswerKey.listLimit)
    wrong = try fields.texts("wrong", limit: AnswerKey.listLimit)
    switch kind {
    case .quantity:
      let quantity = Quantity(
        value: try fields.number("value"), unit: try fields.text("unit"),
        qualifier: try fields.qualifier(language))
      value = .quantity(quantity, unitNamed: try fields.truth("unitNamed"))
    case .range:
      let low = try fields.number("low")
      let high = try fields.number("high")
      guard low <= high else {
        throw KeyError(
          field: "high", fault: .wrong(found: shown(fields["high"]), expected: .lowNotAboveHigh))
      }
      value = .range(low: low, high: high, unit: try fields.text("unit"))
    case .score: value = .score(try fields.score())
    case .date: value = .date(try fields.date(), qualifier: try fields.qualifier(language))
    case .person: value = .person
    case .place: value = .place
    case .organisation: value = .organisation
    case .term: value = .term
    case .phrase: value = .phrase
    case .list:
      var items: [AnswerKey] = []
      for (index, item) in try fields.list("items", limit: AnswerKey.listLimit).enumerated() {
        do throws(KeyError) {
          items.append(try AnswerKey(json: item, defaultLanguage: language, depth: depth + 1))
        } catch { throw error.inside("items[\(index)]") }
      }
      value = .list(items, ordered: try fields.truth("ordered"))
    }
    let given = try fields.text("text")
    if let given, given.utf8.count > AnswerKey.textLimit {
      throw KeyError(
        field: "text",
        fault: .wrong(
          found: "\(given.utf8.count) Bytes", expected: .atMost(AnswerKey.textLimit)))
    }
    text = given ?? ""
    if text.isEmpty { text = value.plainText }
    guard !text.isEmpty else {
      throw KeyError(
        field: "text",
        fault: given == nil
          ? .missing(expected: .filledText) : .wrong(found: "\"\"", expected: .filledText))
    }
  }

  /// The key as JSON; fields that do not apply are left out.
  package var json: JSONValue {
    var object: JSONObject = [
      "kind": .string(value.kind.rawValue), "language": .string(language.rawValue),
      "text": .string(text),
    ]
    switch value {
    case .quantity(let quantity, let unitNamed):
      object["value"] = .of(quantity.value)
      object["unit"] = quantity.unit.map { .string($0) }
      object["qualifier"] = qualifierWord(quantity.qualifier)
      if unitNamed { object["unitNamed"] = .bool(true) }
    case .range(let low, let high, let unit):
      object["low"] = .of(low)
      object["high"] = .of(high)
      object["unit"] = unit.map { .string($0) }
    case .score(let score): object["value"] = .array(score.map { .integer($0) })
    case .date(let date, let qualifier):
      object["value"] = .string(date.iso)
      object["qualifier"] = qualifierWord(qualifier)
    case .list(let items, let ordered):
      object["items"] = .array(items.map(\.json))
      if ordered { object["ordered"] = .bool(true) }
    case .person, .place, .organisation, .term, .phrase: break
    }
    if !aliases.isEmpty { object["aliases"] = .strings(aliases) }
    if !wrong.isEmpty { object["wrong"] = .strings(wrong) }
    return .object(object)
  }

  private func qualifierWord(_ qualifier: Qualifier?) -> JSONValue? {
    qualifier.map { .string(Qualifiers.word(for: $0, in: language)) }
  }
}

extension AnswerValue {
  /// The value as text where a key brings none: `7600 km`, `3:1`, `2022-01-06`; empty for words.
  var plainText: String {
    switch self {
    case .quantity(let quantity, _):
      [plain(quantity.value), quantity.unit].compactMap(\.self).joined(separator: " ")
    case .range(let low, let high, let unit):
      ["\(plain(low))–\(plain(high))", unit].compactMap(\.self).joined(separator: " ")
    case .score(let score): score.map(String.init).joined(separator: ":")
    case .date(let date, _): date.iso
    case .list(let items, _): items.map(\.text).joined(separator: ", ")
    case .person, .place, .organisation, .term, .phrase: ""
    }
  }

  private func plain(_ number: Double) -> String { JSONWriter.line(.of(number)) }
}

/// A value in short for a message: its JSON, at most forty characters.
private func shown(_ value: JSONValue?) -> String {
  guard let value else { return "null" }
  switch value {
  case .array(let values) where values.count > 8: return "[…]"
  case .object: return "{…}"
  case .string(let text) where text.utf8.count > 200:
    return JSONWriter.line(.string(String(text.prefix(40)) + "…"))
  default:
    let line = JSONWriter.line(value)
    return line.count > 60 ? String(line.prefix(40)) + "…" : line
  }
}

/// Reads the fields of a key's object, each with its own complaint.
private struct KeyFields {
  let object: JSONObject

  subscript(name: String) -> JSONValue? {
    guard let value = object[name], value != .null else { return nil }
    return value
  }

  func wrong(_ name: String, _ expected: KeyError.Expectation) -> KeyError {
    guard let value = self[name] else {
      return KeyError(field: name, fault: .missing(expected: expected))
    }
    return KeyError(field: name, fault: .wrong(found: shown(value), expected: expected))
  }

  func kind() throws(KeyError) -> AnswerKind {
    guard let kind = self["kind"]?.string.flatMap(AnswerKind.init) else {
      throw wrong("kind", .oneOf(AnswerKind.allCases.map(\.rawValue)))
    }
    return kind
  }

  func language() throws(KeyError) -> WritingLanguage? {
    guard let value = self["language"] else { return nil }
    guard let language = value.string.flatMap(WritingLanguage.init(tag:)) else {
      throw wrong("language", .oneOf(WritingLanguage.allCases.map(\.rawValue)))
    }
    return language
  }

  func text(_ name: String) throws(KeyError) -> String? {
    guard let value = self[name] else { return nil }
    guard let text = value.string else { throw wrong(name, name == "unit" ? .unit : .text) }
    return text.isEmpty ? nil : text
  }

  func number(_ name: String) throws(KeyError) -> Double {
    guard let number = self[name]?.double, number.isFinite else { throw wrong(name, .number) }
    return number
  }

  func truth(_ name: String) throws(KeyError) -> Bool {
    guard let value = self[name] else { return false }
    guard let truth = value.bool else { throw wrong(name, .truth) }
    return truth
  }

  func qualifier(_ language: WritingLanguage) throws(KeyError) -> Qualifier? {
    guard let value = self["qualifier"], value != .string("") else { return nil }
    guard
      let qualifier = value.string.flatMap({ Qualifiers.qualifier(named: $0, language: language) })
    else { throw wrong("qualifier", .oneOf(Qualifiers.allowedWords(in: language))) }
    return qualifier
  }

  func date() throws(KeyError) -> PartialDate {
    let text = self["value"]?.string ?? self["value"]?.integer.map(String.init)
    guard let date = text.flatMap({ PartialDate(iso: $0) }) else { throw wrong("value", .date) }
    return date
  }

  func score() throws(KeyError) -> [Int] {
    let numbers = self["value"]?.array?.compactMap(\.integer) ?? []
    guard numbers.count >= 2, numbers.count <= 100, numbers.count == self["value"]?.array?.count,
      numbers.allSatisfy({ $0 >= 0 })
    else { throw wrong("value", .score) }
    return numbers
  }

  func list(_ name: String, limit: Int) throws(KeyError) -> [JSONValue] {
    guard let values = self[name]?.array, !values.isEmpty else { throw wrong(name, .list) }
    guard values.count <= limit else { throw wrong(name, .atMost(limit)) }
    return values
  }

  func texts(_ name: String, limit: Int) throws(KeyError) -> [String] {
    guard let value = self[name] else { return [] }
    guard let values = value.array, values.allSatisfy({ $0.string != nil }) else {
      throw wrong(name, .texts)
    }
    guard values.count <= limit else { throw wrong(name, .atMost(limit)) }
    return values.compactMap(\.string).filter { !$0.isEmpty }
  }
}
