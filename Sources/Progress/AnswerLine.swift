import Basics
import Memory

/// An answer's journal line as this version writes it, read without building a tree or making text.
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

  /// Nil for any other line, such as one with escapes in a string: ``EventLine`` reads those.
  ///
  /// The checksum is not looked at.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    var cursor = JSONCursor(line)
    guard cursor.skip("{\"v\":1,\"id\":\""), let id = cursor.take(EventID.length),
      cursor.skip("\",\"at\":\""), let time = cursor.plainString(),
      cursor.skip(",\"kind\":\"answer\",\"deck\":\""), let deck = cursor.plainString(),
      cursor.skip(",\"card\":\""), let card = cursor.plainString(),
      cursor.skip(",\"rating\":"), let rating = cursor.natural().flatMap({ Rating(rawValue: $0) }),
      cursor.skip(",\"verdict\":\""), let verdict = cursor.plainString(),
      cursor.skip(",\"rule\":\""), let rule = cursor.plainString(),
      cursor.skip(",\"typed\":\""), let typed = cursor.plainString(),
      cursor.skip(",\"ms\":"), let milliseconds = cursor.natural(),
      cursor.skip(",\"mode\":\""), let word = cursor.plainString(),
      let mode = AnswerLine.mode(word)
    else { return nil }
    first = cursor.skip(",\"first\":\"") ? cursor.plainString() : nil
    sure = cursor.skip(",\"sure\":") ? cursor.natural().flatMap { 1...4 ~= $0 ? $0 : nil } : nil
    guard cursor.skip(",\"sum\":\""), cursor.position == line.count - 10,
      let id = EventID(utf8: id), let at = Instant(rfc3339: time)
    else { return nil }
    (self.id, self.at, self.rating, self.milliseconds) = (id, at, rating, milliseconds)
    (self.deck, self.card, self.mode) = (deck, card, mode)
    (self.verdict, self.rule, self.typed) = (verdict, rule, typed)
  }

  /// The event with text of its own; nil where deck or card are no ids.
  var event: Event? {
    guard let deck = DeckID(utf8: deck), let card = CardID(utf8: card) else { return nil }
    let answer = Answer(
      card: CardReference(deck: deck, card: card), rating: rating,
      verdict: String(decoding: verdict, as: UTF8.self),
      rule: String(decoding: rule, as: UTF8.self),
      typed: String(decoding: typed, as: UTF8.self), milliseconds: milliseconds, mode: mode,
      first: first.map { String(decoding: $0, as: UTF8.self) }, sure: sure)
    return Event(id: id, at: at, kind: .answer(answer))
  }

  private static func mode(_ word: UnsafeBufferPointer<UInt8>) -> Answer.Mode? {
    if word.elementsEqual("learn".utf8) { return .learn }
    if word.elementsEqual("quiz".utf8) { return .quiz }
    return word.elementsEqual("cram".utf8) ? .cram : nil
  }
}
