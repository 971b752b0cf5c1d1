import Basics

/// One block of an article: what stands between two blank lines.
package struct Paragraph: Hashable, Sendable {
  /// Counted from 1 over all blocks, or the number of its mark (`¶8`); 0 for an unmarked block among
  /// marked ones whose turn's number another block carries.
  package let number: Int
  package let kind: BlockKind
  /// Where it stands in the article's text, in code points.
  package let range: Range<Int>
  /// The line of the file it begins on, counted from 1.
  package let line: Int
  /// SHA-256 of its folded text.
  package let hash: ContentHash
  /// A writer's or agency's line at its end, `(aka mit dpa und AFP)`; it belongs to the range.
  package let credit: Range<Int>?

  package init(
    number: Int, kind: BlockKind, range: Range<Int>, line: Int, hash: ContentHash,
    credit: Range<Int>? = nil
  ) {
    self.number = number
    self.kind = kind
    self.range = range
    self.line = line
    self.hash = hash
    self.credit = credit
  }

  /// The range without the credit and the space before it.
  package var sentences: Range<Int> {
    guard let credit else { return range }
    return range.lowerBound..<max(range.lowerBound, credit.lowerBound - 1)
  }
}

/// What a block is for a reader: only running text and headlines say something about the world.
package enum BlockKind: String, CaseIterable, Hashable, Sendable {
  case runningText, headline, subheading, caption, furniture, byline, dateLine, disclaimer
}
