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
  /// Present where a day was chosen.
  let shift: Int?

  /// Nil for any other line, such as one with escapes in a string: ``EventLine`` reads those.
  ///
  /// Takes version 1, which wrote every member out, and 2. The checksum is not looked at.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
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
      return isFirst
        ? nil : UnsafeBufferPointer(start: usual.utf8Start, count: usual.utf8CodeUnitCount)
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
    key = cursor.skip(",\"key\":\"") ? cursor.plainString().flatMap { KeyDigest(utf8: $0) } : nil
    if cursor.skip(",\"shift\":") {
      let isEarlier = cursor.skip("-")
      guard let days = cursor.natural() else { return nil }
      shift = isEarlier ? -days : days
    } else {
      shift = nil
    }
    guard cursor.skip(",\"sum\":\""), cursor.position == line.count - 10,
      let id = AnswerLine.id(id, at: at, isFirst: isFirst)
    else { return nil }
    (self.id, self.at, self.rating, self.milliseconds) = (id, at, rating, milliseconds)
    (self.deck, self.card, self.mode) = (deck, card, mode)
    (self.verdict, self.rule, self.typed) = (verdict, rule, typed)
  }

  private static func id(
    _ text: UnsafeBufferPointer<UInt8>, at: Instant, isFirst: Bool
  ) -> EventID? {
    isFirst || text.count != EventID.chanceLength
      ? EventID(utf8: text) : EventID(milliseconds: at.milliseconds, chance: text)
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
