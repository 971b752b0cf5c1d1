import Basics
import Articles

/// One line of a Markdown deck and what it is.
enum MarkdownLine: Hashable, Sendable {
  case blank, rule, fence
  case heading(level: Int, MarkedText)
  case field(name: String, value: MarkedText, place: SheetPlace)
  case item(MarkedText, isOrdered: Bool)
  case quoted(MarkedText)
  case text(MarkedText)

  /// Fields may stand in bold (`**Q:** …`) and behind a list mark (`- Q: …`).
  init(_ scalars: ArraySlice<Unicode.Scalar>, number: Int) {
    let line = Array(scalars)
    var start = line.firstIndex { !Normalisation.isBlank($0) } ?? line.count
    guard start < line.count else {
      self = .blank
      return
    }
    func marked(from index: Int) -> MarkedText { MarkdownLine.marked(line, from: index, number) }
    let rest = line[start...]
    if rest.starts(with: "```".unicodeScalars) || rest.starts(with: "~~~".unicodeScalars) {
      self = .fence
      return
    }
    if let first = rest.first, "-*_".unicodeScalars.contains(first), rest.count >= 3,
      rest.allSatisfy({ $0 == first || Normalisation.isBlank($0) })
    {
      self = .rule
      return
    }
    let hashes = rest.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), start + hashes < line.count,
      Normalisation.isBlank(line[start + hashes])
    {
      self = .heading(level: hashes, marked(from: start + hashes))
      return
    }
    let place = SheetPlace(line: number, column: start + 1)
    if let (name, end) = MarkdownLine.fieldName(line, from: start) {
      self = .field(name: name, value: marked(from: end), place: place)
      return
    }
    if let end = MarkdownLine.listMark(line, from: start) {
      let isOrdered = ("0"..."9").contains(line[start])
      if !isOrdered, let (name, after) = MarkdownLine.fieldName(line, from: end) {
        self = .field(name: name, value: marked(from: after), place: place)
      } else {
        self = .item(marked(from: end), isOrdered: isOrdered)
      }
      return
    }
    if line[start] == ">" {
      start += 1
      self = .quoted(marked(from: start))
      return
    }
    self = .text(marked(from: start))
  }

  private static func marked(_ line: [Unicode.Scalar], from index: Int, _ number: Int) -> MarkedText
  {
    let start = line[index...].firstIndex { !Normalisation.isBlank($0) } ?? line.count
    let text = String(scalars: Normalisation.cleaned(String(scalars: line[start...])))
    return MarkedText(text: text, place: SheetPlace(line: number, column: start + 1))
  }

  /// The name before a colon and the place behind it.
  ///
  /// One word, or two that are a field's; marks of bold around them are passed over.
  private static func fieldName(
    _ line: [Unicode.Scalar], from start: Int
  ) -> (name: String, end: Int)? {
    var index = start
    func skipMarks() {
      while index < line.count, line[index] == "*" || line[index] == "_" { index += 1 }
    }
    skipMarks()
    let nameStart = index
    while index < line.count, index - nameStart < 24,
      line[index].properties.isAlphabetic || line[index] == " "
    {
      index += 1
    }
    let name = String(scalars: line[nameStart..<index])
    guard !name.isEmpty, name.first != " ", name.last != " ",
      !name.contains(" ") || CardField.names[name.lowercased()] != nil
    else { return nil }
    skipMarks()
    guard index < line.count, line[index] == ":" else { return nil }
    index += 1
    // `12:30` and `https://…` are no fields.
    if index < line.count, line[index] == "/" { return nil }
    if nameStart > start { skipMarks() }
    return (name, index)
  }

  private static func listMark(_ line: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    if "-*+".unicodeScalars.contains(line[index]) {
      index += 1
    } else {
      while index < line.count, index - start < 4, ("0"..."9").contains(line[index]) { index += 1 }
      guard index > start, index < line.count, line[index] == "." || line[index] == ")" else {
        return nil
      }
      index += 1
    }
    guard index < line.count, Normalisation.isBlank(line[index]) else { return nil }
    return line[index...].firstIndex { !Normalisation.isBlank($0) } ?? line.count
  }
}
