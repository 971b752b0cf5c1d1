import Basics
import Memory

/// An event as one line of a journal, and back.
///
/// JSON without spaces: for an answer an array (``AnswerElements``), else an object whose usual members are left out. The last
/// element, or member `sum`, is the CRC-32 of the line's bytes before the comma that precedes it. docs/formats.md, "Journal".
enum EventLine {
  /// The version of the objects that are written; older ones are read for ever.
  static let version = 2
  /// Longer lines are damage: no event comes near it.
  static let limit = 1 << 16
  /// Typed text and reports are cut to this many code points.
  static let textLimit = 2_000

  /// The line's bytes with its line feed.
  static func bytes(of event: Event) -> [UInt8] {
    let isAnswer: Bool
    var body: String
    if case .answer(let answer) = event.kind {
      isAnswer = true
      body = JSONWriter.line(.array(AnswerElements.json(of: answer, id: event.id, at: event.at)))
    } else {
      isAnswer = false
      body = JSONWriter.line(.object(members(of: event)))
    }
    body.removeLast()
    let sum = Checksum(of: body.utf8)
    return Array((body + (isAnswer ? ",\"\(sum.hex)\"]\n" : ",\"sum\":\"\(sum.hex)\"}\n")).utf8)
  }

  private static func members(of event: Event) -> JSONObject {
    var members: [(name: String, value: JSONValue)] = [
      ("v", .integer(version)), ("id", .string(shortID(of: event))),
      ("at", .string(event.at.rfc3339)),
    ]
    if let name = kindName(event.kind) { members.append(("kind", .string(name))) }
    switch event.kind {
    case .answer: break
    case .undo(let target): members.append(("event", .string(target.text)))
    case .override(let target, let rating):
      members += [("event", .string(target.text)), ("rating", .integer(rating.rawValue))]
    case .suspend(let reference), .resume(let reference), .bury(let reference):
      members += card(reference)
    case .report(let reference, let text):
      members += card(reference)
      members.append(("text", .string(cut(text))))
    case .settings(let settings): members += settings.members
    case .weights(let weights):
      members.append(("weights", weights?.json ?? .null))
    }
    return JSONObject(members: members)
  }

  /// The id without its first ten characters where these only repeat the moment.
  private static func shortID(of event: Event) -> String {
    event.id.milliseconds == event.at.milliseconds
      ? String(event.id.text.suffix(EventID.chanceLength)) : event.id.text
  }

  private static func card(_ card: CardReference) -> [(name: String, value: JSONValue)] {
    [("deck", .string(card.deck.text)), ("card", .string(card.card.text))]
  }

  static func cut(_ text: String) -> String {
    text.unicodeScalars.count <= textLimit
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(textLimit)))
  }

  /// Nil for an answer, which is what a line without a kind is.
  private static func kindName(_ kind: Event.Kind) -> String? {
    switch kind {
    case .answer: nil
    case .undo: "undo"
    case .override: "override"
    case .suspend: "suspend"
    case .resume: "resume"
    case .bury: "bury"
    case .report: "report"
    case .settings: "settings"
    case .weights: "weights"
    }
  }
}
