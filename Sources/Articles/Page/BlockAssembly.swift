import Basics

/// Makes an article's text and paragraphs of the blocks of its file.
struct BlockAssembly {
  private var clean: [Unicode.Scalar] = []
  private var starts: [ArticleText.LineStart] = []
  private var pieces: [Piece] = []
  private var looks: [BlockLook] = []

  /// A block in the article's text.
  private struct Piece {
    let number: Int
    let range: Range<Int>
    let line: Int
    let hash: ContentHash
    let credit: Range<Int>?
  }

  /// The whole text and its paragraphs; linear.
  static func assembled(_ reader: BlockReader) -> (ArticleText, [Paragraph]) {
    var assembly = BlockAssembly()
    var previous = 0
    for block in reader.blocks {
      let next = previous + 1
      let number = block.number ?? (reader.firstLineOfNumber[next] == nil ? next : 0)
      if number > 0 { previous = number }
      assembly.append(block, number: number)
    }
    return (
      ArticleText(clean: assembly.clean, lineStarts: assembly.starts), assembly.paragraphs()
    )
  }

  private mutating func append(_ block: BlockReader.Block, number: Int) {
    let lines = block.lines.map(\.scalars)
    let (scalars, offsets) = Normalisation.joined(lines, ownLines: block.ownLines)
    if !clean.isEmpty { clean += ["\n", "\n"] }
    let start = clean.count
    clean += scalars
    for (offset, line) in zip(offsets, block.lines) {
      starts.append(.init(position: start + offset, line: line.number))
    }
    let credit = Credit.range(in: scalars, lastLine: offsets.count > 1 ? offsets.last : nil)
    let text = credit.map { Array(scalars[..<max(0, $0.lowerBound - 1)]) } ?? scalars
    looks.append(BlockLook(text: text, lines: lines, marks: block.marks))
    let last = credit ?? PictureCredit.range(behindSentencesIn: scalars)
    pieces.append(
      Piece(
        number: number, range: start..<clean.count, line: block.lines.first?.number ?? 1,
        hash: ContentHash(of: Normalisation.folded(scalars).utf8),
        credit: last.map { $0.lowerBound + start..<$0.upperBound + start }))
  }

  private func paragraphs() -> [Paragraph] {
    var isOpen = false
    return zip(pieces, PageReader.kinds(of: looks)).map { piece, kind in
      var lead: Range<Int>?
      if kind == .runningText {
        lead = Lead.range(in: Array(clean[piece.range].prefix(90)), opensText: !isOpen)
        isOpen = true
      }
      return Paragraph(
        number: piece.number, kind: kind, range: piece.range, line: piece.line, hash: piece.hash,
        lead: lead.map {
          $0.lowerBound + piece.range.lowerBound..<$0.upperBound + piece.range.lowerBound
        },
        credit: kind == .runningText ? piece.credit : nil)
    }
  }
}
