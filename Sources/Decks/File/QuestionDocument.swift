import Basics

/// A question as JSON, and back: `kind` says which members it has.
enum QuestionDocument {
  static func value(of question: Question) -> JSONValue {
    let kind = JSONValue.string(question.kind.rawValue)
    switch question {
    case .typed(let stem):
      return .object(["kind": kind, "stem": .string(stem)])
    case .cloze(let before, let after):
      return .object(["kind": kind, "before": .string(before), "after": .string(after)])
    case .choice(let stem, let options), .source(let stem, let options):
      return .object([
        "kind": kind, "stem": .string(stem), "options": .array(options.map(value)),
      ])
    case .trueFalse(let statement, let isTrue, let replaced):
      return .object([
        "kind": kind, "statement": .string(statement), "isTrue": .bool(isTrue),
        "replaced": replaced.map(value),
      ])
    case .ordering(let stem, let items):
      return .object([
        "kind": kind, "stem": .string(stem),
        "items": .array(
          items.map { item in
            .object([
              "place": .integer(item.place), "text": .string(item.text),
              "value": .string(item.value),
            ])
          }),
      ])
    case .matching(let stem, let premises, let responses):
      return .object([
        "kind": kind, "stem": .string(stem), "premises": .strings(premises),
        "responses": .array(responses.map(value)),
      ])
    }
  }

  static func question(from field: DeckField) throws(DeckFault) -> Question {
    _ = try field.object()
    switch try field["kind"].word(of: QuestionKind.self) {
    case .typed: return .typed(stem: try field["stem"].nonEmptyText())
    case .cloze:
      return .cloze(before: try field["before"].text(), after: try field["after"].text())
    case .choice:
      return .choice(
        stem: try field["stem"].nonEmptyText(), options: try options(from: field["options"]))
    case .source:
      return .source(
        stem: try field["stem"].nonEmptyText(), options: try options(from: field["options"]))
    case .ordering:
      return .ordering(
        stem: try field["stem"].nonEmptyText(), items: try items(from: field["items"]))
    case .matching:
      let premises = try texts(from: field["premises"])
      return .matching(
        stem: try field["stem"].nonEmptyText(), premises: premises,
        responses: try responses(from: field["responses"], to: premises.count))
    case .trueFalse:
      let isTrue = try field["isTrue"].truth()
      let replaced = field["replaced"].isMissing ? nil : try distractor(from: field["replaced"])
      guard isTrue == (replaced == nil) else {
        throw field["replaced"].fault(
          expected: isTrue ? "nichts, denn die Aussage stimmt" : "der ersetzte Wert",
          isTrue ? "nothing, since the statement is true" : "the value that was replaced")
      }
      return .trueFalse(
        statement: try field["statement"].nonEmptyText(), isTrue: isTrue, replaced: replaced)
    }
  }

  private static func value(of option: ChoiceOption) -> JSONValue {
    switch option {
    case .key(let text): .object(["isKey": .bool(true), "text": .string(text)])
    case .distractor(let distractor): value(of: distractor)
    }
  }

  private static func value(of distractor: Distractor) -> JSONValue {
    .object([
      "origin": .string(distractor.origin), "rule": .string(distractor.rule),
      "text": .string(distractor.text),
    ])
  }

  private static func options(from field: DeckField) throws(DeckFault) -> [ChoiceOption] {
    var options: [ChoiceOption] = []
    for item in try field.items() {
      if item["isKey"].isMissing {
        options.append(.distractor(try distractor(from: item)))
      } else if try item["isKey"].truth() {
        options.append(.key(text: try item["text"].nonEmptyText()))
      } else {
        throw item["isKey"].fault(expected: "true oder nichts", "true or nothing")
      }
    }
    guard (2...6).contains(options.count), options.count(where: \.isKey) == 1 else {
      throw field.fault(
        expected: "eine Liste von 2 bis 6 Antworten, von denen eine richtig ist",
        "a list of 2 to 6 options, one of them right")
    }
    return options
  }

  private static func items(from field: DeckField) throws(DeckFault) -> [OrderingItem] {
    var items: [OrderingItem] = []
    for item in try field.items() {
      items.append(
        OrderingItem(
          text: try item["text"].nonEmptyText(), place: try item["place"].whole(in: 1...9),
          value: try item["value"].nonEmptyText()))
    }
    guard (2...9).contains(items.count), items.map(\.place).sorted() == Array(1...items.count)
    else {
      throw field.fault(
        expected: "eine Liste von 2 bis 9 Dingen mit den Plätzen 1, 2, 3 …",
        "a list of 2 to 9 things with the places 1, 2, 3 …")
    }
    return items
  }

  private static func value(of response: MatchingResponse) -> JSONValue {
    switch response.use {
    case .premise(let index, let fact):
      .object([
        "fact": .string(fact.text), "premise": .integer(index + 1), "text": .string(response.text),
      ])
    case .none(let rule, let origin):
      value(of: Distractor(text: response.text, rule: rule, origin: origin))
    }
  }

  private static func texts(from field: DeckField) throws(DeckFault) -> [String] {
    var texts: [String] = []
    for item in try field.items() { texts.append(try item.nonEmptyText()) }
    return texts
  }

  /// The responses of a matching question, one for each of `count` premises and any that are left over.
  private static func responses(
    from field: DeckField, to count: Int
  ) throws(DeckFault) -> [MatchingResponse] {
    var responses: [MatchingResponse] = []
    for item in try field.items() {
      if item["premise"].isMissing {
        let extra = try distractor(from: item)
        responses.append(
          MatchingResponse(text: extra.text, use: .none(rule: extra.rule, origin: extra.origin)))
      } else {
        let sizes = [MatchingResponse].sizes
        let use = MatchingResponse.Use.premise(
          try item["premise"].whole(in: 1...sizes.upperBound) - 1,
          fact: try item["fact"].identifier())
        responses.append(MatchingResponse(text: try item["text"].nonEmptyText(), use: use))
      }
    }
    let sizes = [MatchingResponse].sizes
    guard sizes.contains(count), sizes.contains(responses.count),
      responses.compactMap(\.premise).sorted() == Array(0..<count)
    else {
      throw field.fault(
        expected: "eine Liste von 2 bis 9 Antworten, zu jeder von 2 bis 9 Vorgaben genau eine",
        "a list of 2 to 9 responses, exactly one for each of 2 to 9 premises")
    }
    return responses
  }

  private static func distractor(from field: DeckField) throws(DeckFault) -> Distractor {
    Distractor(
      text: try field["text"].nonEmptyText(), rule: try field["rule"].nonEmptyText(),
      origin: try field["origin"].text())
  }
}
