import Basics

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
    guard let answer = AnswerLine(line),
      let index = table.index(deck: answer.deck, card: answer.card)
    else { return false }
    add(
      Deed(
        at: answer.at, id: answer.id, card: index,
        act: answer.mode == .learn ? .init(answer.rating) : .practised, key: answer.key,
        shift: answer.shift))
    return true
  }
}
