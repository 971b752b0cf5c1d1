import Basics

/// The normalised text of an article's body: what quotes are looked for in and positions count in.
///
/// Two arrays of equal length, so that a place found in one is the same place in the other. Paragraphs
/// are joined by two line feeds. Positions count code points from 0.
package struct ArticleText: Hashable, Sendable {
  /// For showing.
  package let clean: [Unicode.Scalar]
  /// For comparing: quotation marks, apostrophes and dashes in their ASCII forms.
  package let folded: [Unicode.Scalar]
  /// SHA-256 of the folded text.
  package let hash: ContentHash
  /// Where each line of the file begins in the text, ascending.
  private let lineStarts: [LineStart]

  /// A line of the file and the position its text begins at.
  package struct LineStart: Hashable, Sendable {
    package let position: Int
    /// Counted from 1.
    package let line: Int
    package init(position: Int, line: Int) {
      self.position = position
      self.line = line
    }
  }

  package init(clean: [Unicode.Scalar], lineStarts: [LineStart]) {
    self.clean = clean
    self.lineStarts = lineStarts
    folded = Normalisation.folded(clean)
    hash = ContentHash(of: folded.utf8)
  }

  /// The text of a range, for showing; what lies outside the text is left out.
  package func shown(_ range: Range<Int>) -> String {
    String(scalars: clean[range.clamped(to: 0..<clean.count)])
  }

  /// The text of a range in pieces: the items of a list, or what each line of the file gave of it.
  package func lines(of range: Range<Int>) -> [String] {
    let first = linesBegun(before: range.lowerBound)
    let starts = lineStarts[first...].prefix { $0.position < range.upperBound }.map(\.position)
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : range.upperBound
      let trimmed = clean[starts[index]..<end].drop(while: Normalisation.isBlank)
      return String(scalars: trimmed).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// The line of the file a position comes from, counted from 1.
  package func line(at position: Int) -> Int {
    let count = linesBegun(before: position + 1)
    return count > 0 ? lineStarts[count - 1].line : 1
  }

  /// How many lines begin before a position.
  private func linesBegun(before position: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where a quote stands: W3C selectors with up to 32 code points around it.
  package func selectors(of range: Range<Int>) -> Selectors {
    Selectors(
      exact: shown(range), prefix: shown(max(0, range.lowerBound - 32)..<range.lowerBound),
      suffix: shown(
        range.upperBound..<max(range.upperBound, min(clean.count, range.upperBound + 32))),
      start: range.lowerBound, end: range.upperBound)
  }
}
