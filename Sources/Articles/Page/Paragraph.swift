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
  /// The place and agency at its beginning, `Berlin (dpa) –`; it belongs to the range.
  package let lead: Range<Int>?
  /// A writer's, an agency's or a photographer's line at its end, `(aka mit dpa und AFP)`; it belongs to the range.
  package let credit: Range<Int>?

  package init(
    number: Int, kind: BlockKind, range: Range<Int>, line: Int, hash: ContentHash,
    lead: Range<Int>? = nil, credit: Range<Int>? = nil
  ) {
    self.number = number
    self.kind = kind
    self.range = range
    self.line = line
    self.hash = hash
    self.lead = lead
    self.credit = credit
  }

  /// The range without the lead, the credit and the spaces beside them.
  package var sentences: Range<Int> {
    let start = lead.map { min(range.upperBound, $0.upperBound + 1) } ?? range.lowerBound
    let end = credit.map { $0.lowerBound - 1 } ?? range.upperBound
    return start..<max(start, end)
  }
}

/// What a block is for a reader: only running text and headlines say something about the world.
package enum BlockKind: String, CaseIterable, Hashable, Sendable {
  case runningText, headline, subheading, caption, furniture, byline, dateLine, disclaimer
}
