import Basics
import Memory

/// An event as one line of a journal, and back.
///
/// One JSON object without spaces; its last member `sum` is the CRC-32 of the line's bytes before the
/// comma that precedes it. docs/formats.md, "Journal".
enum EventLine {
  /// The version of the lines that are written.
  static let version = 1
  /// Longer lines are damage: no event comes near it.
  static let limit = 1 << 16
  /// Typed text and reports are cut to this many code points.
  static let textLimit = 2_000

  /// What a line turned out to be.
  enum Reading {
    case event(Event)
    case blank, damaged
    /// A good line of a later version, or of a kind that this version does not know.
    case newer
  }

  /// The line's bytes with its line feed.
  static func bytes(of event: Event) -> [UInt8] {
    var body = JSONWriter.line(.object(members(of: event)))
    body.removeLast()
    let sum = Checksum(of: body.utf8)
    return Array("\(body),\"sum\":\"\(sum.hex)\"}\n".utf8)
  }

  /// Reads a line without its line feed; a carriage return or spaces at its end are no error.
  static func read(_ line: UnsafeBufferPointer<UInt8>) -> Reading {
    let line = trimmed(line)
    guard !line.isEmpty else { return .blank }
    return hasGoodSum(line) ? readChecked(line) : .damaged
  }

  /// Reads a line that is trimmed and whose checksum is right.
  static func readChecked(_ line: UnsafeBufferPointer<UInt8>) -> Reading {
    if let event = AnswerLine(line)?.event { return .event(event) }
    guard let json = try? JSONReader.read(Array(line)), let version = json["v"]?.integer,
      version > 0
    else { return .damaged }
    guard version <= EventLine.version else { return .newer }
    return reading(of: json)
  }

  /// A line without white space at its end.
  static func trimmed(_ line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = line.count
    while end > 0, line[end - 1] == 0x0D || line[end - 1] == 0x20 || line[end - 1] == 0x09 {
      end -= 1
    }
    return UnsafeBufferPointer(rebasing: line[..<end])
  }

  /// Whether a line ends in the checksum of what is before it.
  static func hasGoodSum(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count > sumLength, line.count <= limit else { return false }
    var cursor = JSONCursor(line, from: line.count - sumLength)
    guard cursor.skip(",\"sum\":\""), let digits = cursor.take(8), cursor.skip("\"}"),
      let sum = hexadecimal(digits)
    else { return false }
    return Checksum(of: UnsafeBufferPointer(rebasing: line.dropLast(sumLength))).value == sum
  }

  /// The whole events inside a damaged line, as where two lines lost the line feed between them.
  ///
  /// A line begins with `{"v":`, which no text inside a line can contain, because its quotes are escaped.
  static func salvage(_ line: UnsafeBufferPointer<UInt8>) -> [Event] {
    let starts = positions(of: "{\"v\":", in: line)
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : line.count
      let part = UnsafeBufferPointer(rebasing: line[starts[index]..<end])
      guard let sum = positions(of: ",\"sum\":\"", in: part).last, sum + sumLength <= part.count
      else { return nil }
      let whole = UnsafeBufferPointer(rebasing: part[..<(sum + sumLength)])
      guard hasGoodSum(whole), case .event(let event) = readChecked(whole) else { return nil }
      return event
    }
  }

  private static func positions(
    of text: StaticString, in line: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    line.indices.filter { index in
      guard line[index] == text.utf8Start[0] else { return false }
      var cursor = JSONCursor(line, from: index)
      return cursor.skip(text)
    }
  }

  /// `,"sum":"`, eight digits, `"}`.
  private static let sumLength = 18

  private static func hexadecimal(_ digits: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var number: UInt32 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: number = number << 4 | UInt32(digit - 0x30)
      case 0x61...0x66: number = number << 4 | UInt32(digit - 0x57)
      default: return nil
      }
    }
    return number
  }

  private static func members(of event: Event) -> JSONObject {
    var members: [(name: String, value: JSONValue)] = [
      ("v", .integer(version)), ("id", .string(event.id.text)),
      ("at", .string(event.at.rfc3339)), ("kind", .string(kindName(event.kind))),
    ]
    switch event.kind {
    case .answer(let answer):
      members += card(answer.card)
      members += [
        ("rating", .integer(answer.rating.rawValue)), ("verdict", .string(answer.verdict)),
        ("rule", .string(answer.rule)), ("typed", .string(cut(answer.typed))),
        ("ms", .integer(max(0, answer.milliseconds))), ("mode", .string(answer.mode.rawValue)),
      ]
      if let first = answer.first { members.append(("first", .string(cut(first)))) }
      if let sure = answer.sure { members.append(("sure", .integer(sure))) }
    case .undo(let target): members.append(("event", .string(target.text)))
    case .override(let target, let rating):
      members += [("event", .string(target.text)), ("rating", .integer(rating.rawValue))]
    case .suspend(let reference), .resume(let reference), .bury(let reference):
      members += card(reference)
    case .report(let reference, let text):
      members += card(reference)
      members.append(("text", .string(cut(text))))
    }
    return JSONObject(members: members)
  }

  private static func card(_ card: CardReference) -> [(name: String, value: JSONValue)] {
    [("deck", .string(card.deck.text)), ("card", .string(card.card.text))]
  }

  static func cut(_ text: String) -> String {
    text.unicodeScalars.count <= textLimit
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(textLimit)))
  }

  private static func kindName(_ kind: Event.Kind) -> String {
    switch kind {
    case .answer: "answer"
    case .undo: "undo"
    case .override: "override"
    case .suspend: "suspend"
    case .resume: "resume"
    case .bury: "bury"
    case .report: "report"
    }
  }

  private static func reading(of json: JSONValue) -> Reading {
    guard let id = json["id"]?.string.flatMap({ EventID($0) }),
      let at = json["at"]?.string.flatMap({ Instant(rfc3339: $0) }),
      let name = json["kind"]?.string
    else { return .damaged }
    let kind: Event.Kind?
    switch name {
    case "answer": kind = answer(json).map { .answer($0) }
    case "undo": kind = target(json).map { .undo($0) }
    case "override":
      kind = target(json).flatMap { target in rating(json).map { .override(target, rating: $0) } }
    case "suspend": kind = card(json).map { .suspend($0) }
    case "resume": kind = card(json).map { .resume($0) }
    case "bury": kind = card(json).map { .bury($0) }
    case "report": kind = card(json).map { .report($0, text: cut(json["text"]?.string ?? "")) }
    default: return .newer
    }
    return kind.map { .event(Event(id: id, at: at, kind: $0)) } ?? .damaged
  }

  private static func answer(_ json: JSONValue) -> Answer? {
    guard let card = card(json), let rating = rating(json),
      let mode = json["mode"]?.string.flatMap({ Answer.Mode(rawValue: $0) }),
      let verdict = json["verdict"]?.string, let rule = json["rule"]?.string,
      let typed = json["typed"]?.string, let milliseconds = json["ms"]?.integer, milliseconds >= 0
    else { return nil }
    return Answer(
      card: card, rating: rating, verdict: verdict, rule: rule, typed: typed,
      milliseconds: milliseconds, mode: mode, first: json["first"]?.string.map(cut),
      sure: json["sure"]?.integer.flatMap { 1...4 ~= $0 ? $0 : nil })
  }

  private static func card(_ json: JSONValue) -> CardReference? {
    guard let deck = json["deck"]?.string.flatMap({ DeckID($0) }),
      let card = json["card"]?.string.flatMap({ CardID($0) })
    else { return nil }
    return CardReference(deck: deck, card: card)
  }

  private static func rating(_ json: JSONValue) -> Rating? {
    json["rating"]?.integer.flatMap { Rating(rawValue: $0) }
  }

  private static func target(_ json: JSONValue) -> EventID? {
    json["event"]?.string.flatMap { EventID($0) }
  }
}
