import Basics

/// Takes the lines of an article's body one by one and keeps its blocks.
struct BlockReader {
  struct Block {
    var number: Int?
    var heading = 0
    /// The line of the file each of them comes from, counted from 1.
    var lines: [(scalars: [Unicode.Scalar], number: Int)] = []
  }

  let isMarkdown: Bool
  let path: String
  private(set) var blocks: [Block] = []
  private var open = Block()
  private var firstLineOfNumber: [Int: Int] = [:]

  init(isMarkdown: Bool, path: String) {
    self.isMarkdown = isMarkdown
    self.path = path
  }

  mutating func take(
    _ line: ArraySlice<Unicode.Scalar>, number: Int
  ) throws(ArticlesError) {
    guard !line.allSatisfy({ Normalisation.isBlank($0) || $0 == "\u{AD}" }) else {
      return try finishBlock()
    }
    var line = line
    let opensBlock = open.lines.isEmpty
    if opensBlock { try openBlock(&line, number: number) }
    let text = isMarkdown ? MarkdownMarks.plain(line, opensBlock: opensBlock) : Array(line)
    open.lines.append((text, number))
  }

  /// Ends the block being read; nothing happens between blocks.
  mutating func finishBlock() throws(ArticlesError) {
    guard !open.lines.isEmpty else { return }
    blocks.append(open)
    open = Block()
  }

  private mutating func openBlock(
    _ line: inout ArraySlice<Unicode.Scalar>, number: Int
  ) throws(ArticlesError) {
    line = line.drop(while: Normalisation.isBlank)
    if isMarkdown, line.first == "#" {
      let marks = line.prefix { $0 == "#" }.count
      if marks <= 6, line.dropFirst(marks).first == " " {
        open.heading = marks
        line = line.dropFirst(marks)
      }
    }
    guard line.first == "¶" else { return }
    let digits = line.dropFirst().prefix { !Normalisation.isBlank($0) }
    guard let value = Int(String(scalars: digits)), (1...99_999).contains(value),
      digits.first != "+"
    else {
      throw .paragraphNumber(
        path: path, line: number, found: "¶" + String(scalars: digits.prefix(24)))
    }
    if let first = firstLineOfNumber[value] {
      throw .paragraphTwice(path: path, line: number, number: value, first: first)
    }
    firstLineOfNumber[value] = number
    open.number = value
    line = line.dropFirst(1 + digits.count)
  }

  /// The whole text and its paragraphs.
  func assembled() -> (ArticleText, [Paragraph]) {
    var clean: [Unicode.Scalar] = []
    var starts: [ArticleText.LineStart] = []
    var paragraphs: [Paragraph] = []
    var previous = 0
    for block in blocks {
      let (scalars, offsets) = Normalisation.joined(block.lines.map(\.scalars))
      guard !scalars.isEmpty else { continue }
      if !clean.isEmpty { clean += ["\n", "\n"] }
      let start = clean.count
      clean += scalars
      for (offset, line) in zip(offsets, block.lines) {
        starts.append(.init(position: start + offset, line: line.number))
      }
      let next = previous + 1
      let number = block.number ?? (firstLineOfNumber[next] == nil ? next : 0)
      if number > 0 { previous = number }
      let credit = Credit.range(in: scalars, lastLine: offsets.count > 1 ? offsets.last : nil)
      let kind = BlockClassifier.kind(
        of: credit.map { Array(scalars[..<max(0, $0.lowerBound - 1)]) } ?? scalars,
        heading: block.heading,
        isFirst: !paragraphs.contains { $0.kind == .headline || $0.kind == .runningText })
      paragraphs.append(
        Paragraph(
          number: number, kind: kind, range: start..<clean.count,
          line: block.lines.first?.number ?? 1,
          hash: ContentHash(of: Normalisation.folded(scalars).utf8),
          credit: credit.map { $0.lowerBound + start..<$0.upperBound + start }))
    }
    return (ArticleText(clean: clean, lineStarts: starts), paragraphs)
  }
}
