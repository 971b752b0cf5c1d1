import Basics

/// Takes the lines of an article's body one by one and keeps its blocks.
struct BlockReader {
  struct Block {
    var number: Int?
    var marks = BlockMarks()
    /// Its lines without Markdown's marks, and the line of the file each comes from, counted from 1.
    var lines: [(scalars: [Unicode.Scalar], number: Int)] = []
    /// Indices of the lines that stand for themselves.
    var ownLines: Set<Int> = []
  }

  private let isMarkdown: Bool
  private let path: String
  private(set) var blocks: [Block] = []
  private(set) var firstLineOfNumber: [Int: Int] = [:]
  private var markdown = MarkdownBlocks()
  private var open = Block()

  init(isMarkdown: Bool, path: String) {
    self.isMarkdown = isMarkdown
    self.path = path
  }

  mutating func take(
    _ line: ArraySlice<Unicode.Scalar>, number: Int
  ) throws(ArticlesError) {
    guard !line.allSatisfy({ Normalisation.isBlank($0) || $0 == "\u{AD}" }) else {
      finishBlock()
      return
    }
    var line = line
    if open.lines.isEmpty {
      line = line.drop(while: Normalisation.isBlank)
      try takeNumber(of: &line, number: number)
    }
    open.lines.append((Array(line), number))
  }

  /// Ends the block being read; nothing happens between blocks.
  mutating func finishBlock() {
    guard !open.lines.isEmpty else { return }
    open.ownLines = OwnLines.indices(in: open.lines.map(\.scalars), isMarkdown: isMarkdown)
    if isMarkdown { markdown.read(&open) }
    blocks.append(open)
    open = Block()
  }

  private mutating func takeNumber(
    of line: inout ArraySlice<Unicode.Scalar>, number: Int
  ) throws(ArticlesError) {
    let heading = isMarkdown ? line.prefix { $0 == "#" } : []
    let text = line.dropFirst(heading.count).drop(while: Normalisation.isBlank)
    guard text.first == "¶" else { return }
    let digits = text.dropFirst().prefix { !Normalisation.isBlank($0) }
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
    line = heading + (heading.isEmpty ? [] : [" "]) + text.dropFirst(1 + digits.count)
  }
}
