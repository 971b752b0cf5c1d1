import Basics
import Memory

/// An answer's journal line as kartei writes it, read without building a tree or making text.
///
/// Points into the line: valid as long as its bytes are.
struct AnswerLine {
  let id: EventID
  let at: Instant
  let deck, card, verdict, rule, typed: UnsafeBufferPointer<UInt8>
  let rating: Rating
  let milliseconds: Int
  let mode: Answer.Mode
  /// Present where there was a free retry, or the learner said how sure.
  let first: UnsafeBufferPointer<UInt8>?
  let sure: Int?
  let key: KeyDigest?
  /// Present where a day was chosen; from version 3 on.
  let shift: Int?

  /// Nil for any other line, such as one with escapes in a string: ``EventLine`` reads those.
  ///
  /// Takes versions 1 to 3. The checksum is not looked at.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    if line.first == UInt8(ascii: "[") { self.init(array: line) } else { self.init(object: line) }
  }

  /// Version 3.
  private init?(array line: UnsafeBufferPointer<UInt8>) {
    var cursor = JSONCursor(line)
    guard cursor.skip("[3,\""), let id = cursor.plainString(), cursor.skip(","),
      let moment = cursor.natural(), cursor.skip(","), let offset = cursor.integer(),
      let at = Instant(milliseconds: moment, offsetMinutes: offset),
      let eventID = AnswerLine.id(id, at: at), cursor.skip(",\""),
      let deck = cursor.plainString(), cursor.skip(",\""), let card = cursor.plainString(),
      cursor.skip(","), let rating = cursor.natural().flatMap({ Rating(rawValue: $0) }),
      cursor.skip(",\""), let typed = cursor.plainString(), cursor.skip(",\""),
      let rule = cursor.plainString(), cursor.skip(","), let milliseconds = cursor.natural(),
      cursor.skip(",\""), let keyText = cursor.plainString(),
      let shift = AnswerLine.shift(&cursor),
      cursor.position == line.count - EventLine.arraySumLength
    else { return nil }
    self.shift = shift
    (self.id, self.at, self.rating, self.milliseconds) = (eventID, at, rating, milliseconds)
    (self.deck, self.card, self.typed) = (deck, card, typed)
    let usual = AnswerLine.usual(rating)
    verdict = rule.elementsEqual("unknown".utf8) ? rule : usual.verdict
    self.rule = rule.isEmpty ? usual.rule : rule
    (mode, first, sure) = (.learn, nil, nil)
    key = KeyDigest(utf8: keyText)
    guard key != nil || keyText.isEmpty else { return nil }
  }

  /// The shift where it is all that is not as usual; nil for anything else that stands here.
  private static func shift(_ cursor: inout JSONCursor) -> Int?? {
    guard cursor.skip(",{\"shift\":") else { return .some(nil) }
    guard let days = cursor.integer(), cursor.skip("}") else { return nil }
    return .some(days)
  }

  /// Version 1, which wrote every member out, or 2.
  private init?(object line: UnsafeBufferPointer<UInt8>) {
    var cursor = JSONCursor(line)
    let isFirst = cursor.skip("{\"v\":1,\"id\":\"")
    guard isFirst || cursor.skip("{\"v\":2,\"id\":\""), let id = cursor.plainString(),
      cursor.skip(",\"at\":\""), let time = cursor.plainString(), let at = Instant(rfc3339: time),
      !isFirst || cursor.skip(",\"kind\":\"answer\""),
      cursor.skip(",\"deck\":\""), let deck = cursor.plainString(),
      cursor.skip(",\"card\":\""), let card = cursor.plainString(),
      cursor.skip(",\"rating\":"), let rating = cursor.natural().flatMap({ Rating(rawValue: $0) })
    else { return nil }
    /// A text that may be missing from version 2 on.
    func text(_ name: StaticString, usually usual: StaticString) -> UnsafeBufferPointer<UInt8>? {
      if cursor.skip(name) { return cursor.plainString() }
      return isFirst ? nil : AnswerLine.bytes(of: usual)
    }
    guard
      let verdict = text(",\"verdict\":\"", usually: rating == .again ? "reject" : "accept"),
      cursor.skip(",\"rule\":\""), let rule = cursor.plainString(),
      let typed = text(",\"typed\":\"", usually: ""),
      cursor.skip(",\"ms\":"), let milliseconds = cursor.natural(),
      let mode = text(",\"mode\":\"", usually: "learn").flatMap(AnswerLine.mode)
    else { return nil }
    first = cursor.skip(",\"first\":\"") ? cursor.plainString() : nil
    sure = cursor.skip(",\"sure\":") ? cursor.natural().flatMap { 1...4 ~= $0 ? $0 : nil } : nil
    key =
      cursor.skip(",\"key\":\"") ? cursor.plainString().flatMap { KeyDigest(utf8: $0) } : nil
    guard cursor.position == line.count - EventLine.objectSumLength,
      let id = isFirst || id.count != EventID.chanceLength
        ? EventID(utf8: id) : AnswerLine.id(id, at: at)
    else { return nil }
    (self.id, self.at, self.rating, self.milliseconds) = (id, at, rating, milliseconds)
    shift = nil
    (self.deck, self.card, self.mode) = (deck, card, mode)
    (self.verdict, self.rule, self.typed) = (verdict, rule, typed)
  }

  /// A whole id, or its end, which the moment completes.
  private static func id(_ text: UnsafeBufferPointer<UInt8>, at: Instant) -> EventID? {
    text.count > EventID.chanceLength
      ? EventID(utf8: text) : EventID(milliseconds: at.milliseconds, chance: text)
  }

  /// What is left out where it is as usual.
  private static func usual(
    _ rating: Rating
  ) -> (verdict: UnsafeBufferPointer<UInt8>, rule: UnsafeBufferPointer<UInt8>) {
    rating == .again
      ? (bytes(of: "reject"), bytes(of: "different"))
      : (bytes(of: "accept"), bytes(of: "same-text"))
  }

  private static func bytes(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The event with text of its own; nil where deck or card are no ids.
  var event: Event? {
    guard let deck = DeckID(utf8: deck), let card = CardID(utf8: card) else { return nil }
    let answer = Answer(
      card: CardReference(deck: deck, card: card), rating: rating,
      verdict: String(decoding: verdict, as: UTF8.self),
      rule: String(decoding: rule, as: UTF8.self),
      typed: String(decoding: typed, as: UTF8.self), milliseconds: milliseconds, mode: mode,
      first: first.map { String(decoding: $0, as: UTF8.self) }, sure: sure, key: key,
      shift: shift)
    return Event(id: id, at: at, kind: .answer(answer))
  }

  private static func mode(_ word: UnsafeBufferPointer<UInt8>) -> Answer.Mode? {
    if word.elementsEqual("learn".utf8) { return .learn }
    if word.elementsEqual("quiz".utf8) { return .quiz }
    return word.elementsEqual("cram".utf8) ? .cram : nil
  }
}
