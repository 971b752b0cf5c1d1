import Articles
import Basics

/// Writes new paragraph numbers into a sheet's text and touches nothing else: comments and layout stay.
package enum MovedParagraphs {
  /// The sheet's bytes with the number of every quote that stands in another paragraph put right, and how
  /// many there were.
  ///
  /// A number that does not stand where it was read is left alone; lost quotes are never attached anew.
  package static func accepted(
    in bytes: [UInt8], report: SheetReport
  ) -> (bytes: [UInt8], count: Int) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Array($0) }
    var count = 0
    for move in moves(report).sorted(by: { $0.place > $1.place })
    where lines.indices.contains(move.place.line - 1) {
      var line = lines[move.place.line - 1]
      let old = Array(String(move.old).utf8)
      guard let start = offset(ofColumn: move.place.column, in: line),
        line[start...].starts(with: old)
      else { continue }
      line.replaceSubrange(start..<start + old.count, with: Array(String(move.new).utf8))
      lines[move.place.line - 1] = line
      count += 1
    }
    return (Array(lines.joined(separator: [UInt8(ascii: "\n")])), count)
  }

  private static func moves(_ report: SheetReport) -> [(place: SheetPlace, old: Int, new: Int)] {
    report.facts.flatMap { checked in
      zip(checked.fact.evidence, checked.anchors).compactMap { evidence, anchor in
        guard case .moved(let selectors) = anchor,
          let number = report.articles[evidence.article]?.paragraph(at: selectors.start)?.number,
          number > 0
        else { return nil }
        return (evidence.paragraphPlace, evidence.paragraph, number)
      }
    }
  }

  /// The byte a column of code points begins at; a byte order mark is no column.
  private static func offset(ofColumn column: Int, in line: [UInt8]) -> Int? {
    var column = column
    var offset = line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while column > 1, offset < line.count {
      offset += 1
      while offset < line.count, line[offset] & 0xC0 == 0x80 { offset += 1 }
      column -= 1
    }
    return offset < line.count ? offset : nil
  }
}
