import Basics
import Memory
import Progress

extension ProgressExport {
  /// The export as a table, one card a row; docs/formats.md, "Progress export".
  package var table: CSVTable {
    CSVTable(
      header: [
        "deck", "card", "topic", "question", "reviews", "lapses", "rating", "last", "due",
        "stability", "difficulty", "recall", "suspended",
      ],
      rows: rows.map(ProgressExport.cells))
  }

  private static func cells(of row: Row) -> [CSVTable.Cell] {
    let progress = row.progress
    var memory: (last: CSVTable.Cell, stability: CSVTable.Cell, difficulty: CSVTable.Cell) = (
      .empty, .empty, .empty
    )
    if case .seen(let state, let last) = progress.memory {
      memory = (.text(last.iso), .number(state.stability.days), .number(state.difficulty.value))
    }
    return [
      .text(row.reference.deck.text), .text(row.reference.card.text), text(row.topic),
      text(row.question), .integer(progress.reviews), .integer(progress.lapses),
      progress.lastRating.map { .integer($0.rawValue) } ?? .empty, memory.last,
      text(progress.due?.iso), memory.stability, memory.difficulty,
      row.recall.map { .number($0.probability) } ?? .empty, .bool(progress.isSuspended),
    ]
  }

  private static func text(_ text: String?) -> CSVTable.Cell { text.map { .text($0) } ?? .empty }
}
