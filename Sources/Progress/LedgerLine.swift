import Basics
import Memory

/// Journal lines straight into a ledger: the usual line without building a tree or making text.
extension Ledger {
  /// What became of a line.
  enum Outcome {
    case counted, blank, damaged, newer
  }

  /// Enters the event of a line, given without its line feed.
  mutating func add(line: UnsafeBufferPointer<UInt8>) -> Outcome {
    let line = EventLine.trimmed(line)
    guard !line.isEmpty else { return .blank }
    guard EventLine.hasGoodSum(line) else { return .damaged }
    if addAnswer(line: line) { return .counted }
    switch EventLine.readChecked(line) {
    case .event(let event):
      add(event)
      return .counted
    case .blank: return .blank
    case .damaged: return .damaged
    case .newer: return .newer
    }
  }

  /// Enters an answer written as this version writes it; false, and nothing entered, for any other line.
  private mutating func addAnswer(line: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = JSONCursor(line)
    guard cursor.skip("{\"v\":1,\"id\":\""), let id = cursor.take(EventID.length),
      cursor.skip("\",\"at\":\""), let time = cursor.plainString(),
      cursor.skip(",\"kind\":\"answer\",\"deck\":\""), let deck = cursor.plainString(),
      cursor.skip(",\"card\":\""), let card = cursor.plainString(),
      cursor.skip(",\"rating\":"), let rating = cursor.natural().flatMap({ Rating(rawValue: $0) }),
      cursor.skip(",\"verdict\":\""), cursor.plainString() != nil,
      cursor.skip(",\"rule\":\""), cursor.plainString() != nil,
      cursor.skip(",\"typed\":\""), cursor.plainString() != nil,
      cursor.skip(",\"ms\":"), cursor.natural() != nil,
      cursor.skip(",\"mode\":\""), let mode = cursor.plainString(),
      cursor.skip(",\"sum\":\""), cursor.position == line.count - 10
    else { return false }
    let counts: Bool
    switch mode.count {
    case 5 where mode.elementsEqual("learn".utf8): counts = true
    case 4 where mode.elementsEqual("quiz".utf8) || mode.elementsEqual("cram".utf8): counts = false
    default: return false
    }
    guard let id = EventID(utf8: id), let at = Instant(rfc3339: time),
      let index = table.index(deck: deck, card: card)
    else { return false }
    add(Deed(at: at, id: id, card: index, act: counts ? .init(rating) : .other))
    return true
  }
}
