import Basics

/// Takes the marks of Markdown off whole blocks: headings, fences, tables, footnotes, pictures, rules.
///
/// A block never becomes empty: what consists of marks alone keeps them as its text.
struct MarkdownBlocks {
  /// The sign of the code fence that is open; a blank line does not close it.
  private var fence: Unicode.Scalar?

  mutating func read(_ block: inout BlockReader.Block) {
    if readCode(&block) { return }
    if MarkdownBlocks.isHidden(block.lines.map(\.scalars)) {
      block.marks.isHidden = true
      return
    }
    block.marks.isQuote = block.lines.allSatisfy { $0.scalars.first == ">" }
    readUnderlines(&block)
    readHeading(&block)
    readTable(&block)
    readLines(&block)
  }

  // MARK: Code and what no reader sees

  private mutating func readCode(_ block: inout BlockReader.Block) -> Bool {
    var isCode = fence != nil
    for line in block.lines {
      guard let sign = MarkdownBlocks.fence(line.scalars) else { continue }
      isCode = true
      fence = fence == nil ? sign : fence == sign ? nil : fence
    }
    block.marks.isCode = isCode
    return isCode
  }

  private static func fence(_ line: [Unicode.Scalar]) -> Unicode.Scalar? {
    let text = line.drop(while: Normalisation.isBlank)
    guard let sign = text.first, sign == "`" || sign == "~",
      text.prefix(while: { $0 == sign }).count >= 3,
      !text.drop(while: { $0 == sign }).contains(sign)
    else { return nil }
    return sign
  }

  /// A rule, a remark, or addresses that links elsewhere refer to.
  private static func isHidden(_ lines: [[Unicode.Scalar]]) -> Bool {
    if lines.count == 1, isRule(lines[0]) { return true }
    if lines[0].starts(with: "<!--".unicodeScalars), let last = lines.last,
      last.filter({ !Normalisation.isBlank($0) }).suffix(3).elementsEqual("-->".unicodeScalars)
    {
      return true
    }
    return lines.allSatisfy(isReference)
  }

  private static func isRule(_ line: [Unicode.Scalar]) -> Bool {
    let signs = line.filter { !Normalisation.isBlank($0) }
    guard signs.count >= 3, let first = signs.first, "-*_".unicodeScalars.contains(first) else {
      return false
    }
    return signs.allSatisfy { $0 == first }
  }

  /// `[bericht]: https://example.org`, but not a footnote.
  private static func isReference(_ line: [Unicode.Scalar]) -> Bool {
    guard line.first == "[", line.dropFirst().first != "^", let close = line.firstIndex(of: "]"),
      line.dropFirst(close + 1).first == ":"
    else { return false }
    let address = line.dropFirst(close + 2).drop(while: Normalisation.isBlank)
    return !address.isEmpty
      && address.prefix { !Normalisation.isBlank($0) }.contains {
        ":/.#".unicodeScalars.contains($0)
      }
  }

  // MARK: Headings and tables

  /// `Titel` over `=====` or `-----`.
  private func readUnderlines(_ block: inout BlockReader.Block) {
    guard block.lines.count > 1, let last = block.lines.last?.scalars else { return }
    let signs = last.filter { !Normalisation.isBlank($0) }
    guard signs.count >= 2, let first = signs.first, first == "=" || first == "-",
      signs.allSatisfy({ $0 == first })
    else { return }
    block.lines.removeLast()
    block.marks.heading = first == "=" ? 1 : 2
  }

  /// A heading alone in its block; over text it is a line of its own.
  private func readHeading(_ block: inout BlockReader.Block) {
    for index in block.lines.indices {
      let line = block.lines[index].scalars
      let marks = line.prefix { $0 == "#" }.count
      guard (1...6).contains(marks), line.dropFirst(marks).first.map(Normalisation.isBlank) == true
      else { continue }
      var text = line.dropFirst(marks).drop(while: Normalisation.isBlank)
      while let end = text.last, end == "#" || Normalisation.isBlank(end) { text.removeLast() }
      guard !text.isEmpty else { continue }
      block.lines[index].scalars = Array(text)
      if block.lines.count == 1 {
        block.marks.heading = marks
      } else {
        if index > 0 { block.ownLines.insert(index) }
        if index + 1 < block.lines.count { block.ownLines.insert(index + 1) }
      }
    }
  }

  private func readTable(_ block: inout BlockReader.Block) {
    guard block.lines.count > 1, block.lines.contains(where: { Self.isTableRule($0.scalars) })
    else {
      return
    }
    block.lines.removeAll { Self.isTableRule($0.scalars) }
    for index in block.lines.indices {
      var cells = block.lines[index].scalars[...]
      while let first = cells.first, first == "|" || Normalisation.isBlank(first) {
        cells.removeFirst()
      }
      while let last = cells.last, last == "|" || Normalisation.isBlank(last) { cells.removeLast() }
      if !cells.isEmpty { block.lines[index].scalars = Array(cells) }
    }
    block.ownLines = Set(block.lines.indices.dropFirst())
  }

  private static func isTableRule(_ line: [Unicode.Scalar]) -> Bool {
    line.contains("|") && line.contains("-")
      && line.allSatisfy { "|-:".unicodeScalars.contains($0) || Normalisation.isBlank($0) }
  }

  // MARK: Lines

  private func readLines(_ block: inout BlockReader.Block) {
    var isPicture = true
    for index in block.lines.indices {
      let line = block.lines[index].scalars
      let plain = MarkdownMarks.plain(
        line[...], opensLine: index == 0 || block.ownLines.contains(index))
      if !plain.hasPicture { isPicture = isPicture && index > 0 }
      block.marks.linked += plain.linked
      if !plain.text.allSatisfy(Normalisation.isBlank) { block.lines[index].scalars = plain.text }
    }
    block.marks.isPicture = isPicture
  }
}
