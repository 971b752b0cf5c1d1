import Basics
import Memory

/// The members of a journal line of any released version, in whatever order, and the event they make.
struct EventMembers {
  let json: JSONValue
  let version: Int

  init(_ json: JSONValue, version: Int) {
    self.json = json
    self.version = version
  }

  /// What the line says; its version is known and its checksum right.
  var reading: EventLine.Reading {
    guard let at = json["at"]?.string.flatMap({ Instant(rfc3339: $0) }), let id = id(at),
      let name = text("kind", usually: "answer")
    else { return .damaged }
    let kind: Event.Kind?
    switch name {
    case "answer": kind = answer.map { .answer($0) }
    case "undo": kind = target.map { .undo($0) }
    case "override":
      kind = target.flatMap { target in rating.map { .override(target, rating: $0) } }
    case "suspend": kind = card.map { .suspend($0) }
    case "resume": kind = card.map { .resume($0) }
    case "bury": kind = card.map { .bury($0) }
    case "report":
      kind = card.map { .report($0, text: EventLine.cut(json["text"]?.string ?? "")) }
    case "settings": kind = (try? LearnerSettings(json)).map { .settings($0) }
    case "weights": kind = weights
    default: return .newer
    }
    return kind.map { .event(Event(id: id, at: at, kind: $0)) } ?? .damaged
  }

  /// The whole id, or from version 2 on its last part, which the moment completes.
  private func id(_ at: Instant) -> EventID? {
    guard var text = json["id"]?.string else { return nil }
    guard version > 1, text.utf8.count == EventID.chanceLength else { return EventID(text) }
    return text.withUTF8 { EventID(milliseconds: at.milliseconds, chance: $0) }
  }

  /// A text; where it is missing the usual one, which version 1 wrote out.
  private func text(_ name: String, usually usual: String) -> String? {
    guard let value = json[name] else { return version > 1 ? usual : nil }
    return value.string
  }

  private var answer: Answer? {
    guard let card, let rating, let rule = json["rule"]?.string,
      let verdict = text("verdict", usually: Answer.usualVerdict(for: rating)),
      let typed = text("typed", usually: ""),
      let mode = text("mode", usually: Answer.Mode.learn.rawValue)
        .flatMap({ Answer.Mode(rawValue: $0) }),
      let milliseconds = json["ms"]?.integer, milliseconds >= 0
    else { return nil }
    return Answer(
      card: card, rating: rating, verdict: verdict, rule: rule, typed: typed,
      milliseconds: milliseconds, mode: mode, first: json["first"]?.string.map(EventLine.cut),
      sure: json["sure"]?.integer.flatMap { 1...4 ~= $0 ? $0 : nil },
      key: json["key"]?.string.flatMap { KeyDigest($0) },
      shift: json["shift"]?.integer)
  }

  private var card: CardReference? {
    guard let deck = json["deck"]?.string.flatMap({ DeckID($0) }),
      let card = json["card"]?.string.flatMap({ CardID($0) })
    else { return nil }
    return CardReference(deck: deck, card: card)
  }

  private var rating: Rating? { json["rating"]?.integer.flatMap { Rating(rawValue: $0) } }

  private var target: EventID? { json["event"]?.string.flatMap { EventID($0) } }

  private var weights: Event.Kind? {
    switch json["weights"] {
    case nil: nil
    case .null: .weights(nil)
    case .some(let list): (try? Weights(json: list)).map { .weights($0) }
    }
  }
}
