import Basics

/// The cards of a snapshot, read by all cores: a card stands in a line of its own, so each can begin anywhere.
enum SnapshotCards {
  /// So many bytes are read by one core at a stretch.
  private static let stretch = 1 << 20

  /// Cards of one deck that follow each other.
  private struct Run: Sendable {
    /// Nil for those that go on with the deck of the run before.
    let deck: DeckID?
    var ids = CardIDList()
    var rows: [CardProgress] = []

    mutating func reserve(_ count: Int) {
      ids.reserveCapacity(max(0, count))
      rows.reserveCapacity(max(0, count))
    }
  }

  /// The cards whose lines lie in a part of a file, from the first deck's name on; nil where anything is not as
  /// this version writes it.
  static func read(_ bytes: [UInt8], in lines: Range<Int>) -> ProgressTable? {
    let parts = Parallel.map(ranges: lines.count, atLeast: stretch) { range in
      let start = lines.lowerBound + range.lowerBound
      return runs(bytes, in: start..<lines.lowerBound + range.upperBound, of: lines)
    }
    var table = ProgressTable()
    for part in parts {
      guard let part else { return nil }
      for run in part {
        if let deck = run.deck, !table.begin(deck) { return nil }
        guard table.add(run.ids, run.rows) else { return nil }
      }
    }
    return table
  }

  /// What stands in the lines that begin in a range.
  private static func runs(_ bytes: [UInt8], in range: Range<Int>, of lines: Range<Int>) -> [Run]? {
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      if start > lines.lowerBound {
        while start < range.upperBound, bytes[start - 1] != 0x0A { start += 1 }
      }
      var cursor = JSONCursor(
        UnsafeBufferPointer(rebasing: bytes[..<lines.upperBound]), from: start)
      var runs = [Run(deck: nil)]
      if start > lines.lowerBound { runs[0].reserve(range.count / SnapshotLine.usualLength) }
      while cursor.position < range.upperBound {
        if let (card, progress) = SnapshotLine.read(&cursor) {
          guard runs[runs.count - 1].ids.append(utf8: card) else { return nil }
          runs[runs.count - 1].rows.append(progress)
          guard cursor.skip(",\n") || cursor.skip("\n") else { return nil }
        } else if cursor.skip("\"") {
          guard let deck = cursor.plainString().flatMap({ DeckID(utf8: $0) }), cursor.skip(":[\n")
          else { return nil }
          runs.append(Run(deck: deck))
          runs[runs.count - 1].reserve(
            (range.upperBound - cursor.position) / SnapshotLine.usualLength)
        } else {
          guard cursor.skip("],\n") || (cursor.skip("]") && cursor.isAtEnd) else { return nil }
        }
      }
      return runs
    }
  }
}
