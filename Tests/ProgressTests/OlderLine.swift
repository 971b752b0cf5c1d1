import Basics
import Memory

@testable import Progress

/// Journal lines as version 2 wrote them, without the line feed.
enum OlderLine {
  static func bytes(of event: Event) -> [UInt8] {
    guard case .answer(let answer) = event.kind else {
      return EventLine.bytes(of: event).dropLast()
    }
    var members: [(name: String, value: JSONValue)] = [
      ("v", .integer(2)),
      (
        "id",
        .string(
          event.id.milliseconds == event.at.milliseconds
            ? String(event.id.text.suffix(16)) : event.id.text)
      ),
      ("at", .string(event.at.rfc3339)), ("deck", .string(answer.card.deck.text)),
      ("card", .string(answer.card.card.text)), ("rating", .integer(answer.rating.rawValue)),
    ]
    if answer.verdict != (answer.rating == .again ? "reject" : "accept") {
      members.append(("verdict", .string(answer.verdict)))
    }
    members.append(("rule", .string(answer.rule)))
    if !answer.typed.isEmpty { members.append(("typed", .string(answer.typed))) }
    members.append(("ms", .integer(answer.milliseconds)))
    if answer.mode != .learn { members.append(("mode", .string(answer.mode.rawValue))) }
    let body = Array(JSONWriter.line(.object(JSONObject(members: members))).utf8.dropLast())
    return body + Array(",\"sum\":\"\(Checksum(of: body).hex)\"}".utf8)
  }
}
