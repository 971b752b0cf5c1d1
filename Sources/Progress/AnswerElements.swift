import Basics
import Memory

/// An answer as a journal line of version 3: a JSON array, whose elements say by their place what they are.
///
/// `[3, id, at, offset, deck, card, rating, typed, rule, ms, key, others, sum]`; `others` is an object that is there only
/// where something in it is not as usual. docs/formats.md, "Journal".
enum AnswerElements {
  /// The version of the lines; answers of versions 1 and 2 were objects.
  static let version = 3

  /// The elements of an answer without the checksum.
  static func json(of answer: Answer, id: EventID, at: Instant) -> [JSONValue] {
    let chance = id.milliseconds == at.milliseconds
    var others: [(name: String, value: JSONValue)] = []
    if answer.verdict != usualVerdict(for: answer.rating, rule: answer.rule) {
      others.append(("verdict", .string(answer.verdict)))
    }
    if answer.mode != .learn { others.append(("mode", .string(answer.mode.rawValue))) }
    if let first = answer.first { others.append(("first", .string(EventLine.cut(first)))) }
    if let sure = answer.sure { others.append(("sure", .integer(sure))) }
    if let shift = answer.shift { others.append(("shift", .integer(shift))) }
    let elements: [JSONValue] = [
      .integer(version), .string(chance ? id.chance : id.text), .integer(at.milliseconds),
      .integer(at.offsetMinutes), .string(answer.card.deck.text), .string(answer.card.card.text),
      .integer(answer.rating.rawValue), .string(EventLine.cut(answer.typed)),
      .string(answer.rule == Answer.usualRule(for: answer.rating) ? "" : answer.rule),
      .integer(max(0, answer.milliseconds)), .string(answer.key?.text ?? ""),
    ]
    return others.isEmpty ? elements : elements + [.object(JSONObject(members: others))]
  }

  /// What an array says whose checksum is right.
  static func reading(_ elements: [JSONValue]) -> EventLine.Reading {
    guard let version = elements.first?.integer, version >= AnswerElements.version else {
      return .damaged
    }
    guard version == AnswerElements.version else { return .newer }
    return event(elements).map { .event($0) } ?? .damaged
  }

  private static func event(_ elements: [JSONValue]) -> Event? {
    guard elements.count == 12 || elements.count == 13,
      let milliseconds = elements[2].integer, let offset = elements[3].integer,
      let at = Instant(milliseconds: milliseconds, offsetMinutes: offset),
      let id = id(elements[1], at), let deck = elements[4].string.flatMap({ DeckID($0) }),
      let card = elements[5].string.flatMap({ CardID($0) }),
      let rating = elements[6].integer.flatMap({ Rating(rawValue: $0) }),
      let typed = elements[7].string, let rule = elements[8].string,
      let spent = elements[9].integer, spent >= 0, let key = elements[10].string,
      let digest = key.isEmpty ? .some(nil) : KeyDigest(key).map({ $0 })
    else { return nil }
    let others = elements.count == 13 ? elements[11] : .object(JSONObject())
    guard others.object != nil,
      let verdict = others["verdict"].map(\.string) ?? usualVerdict(for: rating, rule: rule),
      let mode = others["mode"].map({ $0.string.flatMap { Answer.Mode(rawValue: $0) } }) ?? .learn
    else { return nil }
    let answer = Answer(
      card: CardReference(deck: deck, card: card), rating: rating, verdict: verdict,
      rule: rule.isEmpty ? Answer.usualRule(for: rating) : rule, typed: typed, milliseconds: spent,
      mode: mode, first: others["first"]?.string.map(EventLine.cut),
      sure: others["sure"]?.integer.flatMap { 1...4 ~= $0 ? $0 : nil }, key: digest,
      shift: others["shift"]?.integer)
    return Event(id: id, at: at, kind: .answer(answer))
  }

  /// The verdict that is left out.
  private static func usualVerdict(for rating: Rating, rule: String) -> String {
    rule == "unknown" ? rule : Answer.usualVerdict(for: rating)
  }

  private static func id(_ value: JSONValue, _ at: Instant) -> EventID? {
    guard var text = value.string else { return nil }
    guard text.utf8.count <= EventID.chanceLength else { return EventID(text) }
    return text.withUTF8 { EventID(milliseconds: at.milliseconds, chance: $0) }
  }
}
